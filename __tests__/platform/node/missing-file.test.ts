import { mkdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { speakerOf, text } from '../../../src/messages/index.js'
import { isElsewhere, missingFile } from '../../../src/platform/node/missing-file.js'
import { testOnPosix } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

let workspace: Workspace
const saved = process.env['GITHUB_WORKSPACE']

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  if (saved === undefined) delete process.env['GITHUB_WORKSPACE']
  else process.env['GITHUB_WORKSPACE'] = saved
  await workspace.remove()
})

describe('a path that names no file', () => {
  test.each([
    ['"list.txt"', 'quotes'],
    ["'list.txt'", 'quotes'],
    ['“list.txt”', 'quotes'],
    ['lists/list.txt"', 'quotes'],
    ['~/list.txt', 'tilde'],
    ['~runner/list.txt', 'tilde'],
    ['a/~', 'tilde'],
    ['*.txt', 'pattern'],
    ['lists/**/list?.txt', 'pattern'],
    ['list[0-9].txt', 'pattern'],
    ['list.{txt,csv}', 'pattern'],
    ['a.txt\nb.txt', 'lines'],
    ['a.txt\r\n"b.txt"', 'lines'],
    ['$HOME/list.txt', 'variable'],
    ['$(pwd)/list.txt', 'variable'],
    ['%TEMP%/list.txt', 'variable'],
    ['list.txt', null],
    ['a~b.txt', null],
    ["it's.txt", null],
    ['100 % sure.txt', null],
    ['{name}.txt', null],
    ['号码包.txt', null],
  ])('%j: the slip is %s', async (name, slip) => {
    const path = workspace.join(name)
    expect(await missingFile(path)).toEqual({
      path: path.replaceAll('\r', '\\r').replaceAll('\n', '\\n'),
      slip,
      folder: null,
    })
  })

  test.each([
    ['/__w/repo/repo', '/home/runner/work/repo/repo/list.txt', true],
    ['/__w/repo/repo', '/opt/actions-runner/_work/repo/repo/list.txt', true],
    ['/github/workspace', '/home/runner/work/repo/repo/list.txt', true],
    ['/home/runner/work/repo/repo', '/__w/repo/repo/list.txt', true],
    ['/home/runner/work/repo/repo', '/github/workspace/list.txt', true],
    ['/home/runner/work/repo/repo', '/home/runner/work/repo/repo/list.txt', false],
    ['/__w/repo/repo', '/__w/repo/repo/list.txt', false],
    ['', '/home/runner/work/repo/repo/list.txt', false],
    ['/__w/repo/repo', '/__w/repo/repo/D:\\a\\repo\\list.txt', true],
    // The folder for temporary files is beside the workspace.
    ['/home/runner/work/repo/repo', '/home/runner/work/_temp/packed/list.txt', false],
    ['/__w/repo/repo', '/__w/_temp/list.txt', false],
    ['D:\\a\\repo\\repo', 'D:\\home\\runner\\work\\repo\\repo\\list.txt', true],
    ['D:\\a\\repo\\repo', 'D:\\__w\\repo\\repo\\list.txt', true],
    ['D:\\a\\repo\\repo', 'D:\\a\\repo\\repo\\list.txt', false],
    ['C:\\runner\\_work\\repo\\repo', 'c:\\Runner\\_work\\_temp\\list.txt', false],
    ['D:\\a\\repo\\repo', 'C:\\runner\\_work\\repo\\list.txt', true],
    ['D:\\a\\repo\\repo', '\\\\server\\share\\list.txt', false],
  ])('in the workspace %j, %s: of another machine is %p', (workspace, path, expected) => {
    const isWindows = workspace.includes('\\')
    expect(isElsewhere(path, { workspace, isWindows })).toBe(expected)
  })

  testOnPosix('is told of one of another machine', async () => {
    process.env['GITHUB_WORKSPACE'] = '/__w/repo/repo'
    expect((await missingFile('/home/runner/work/repo/list.txt')).slip).toBe('other-machine')
  })

  test('says which of its folders exists', async () => {
    await mkdir(workspace.join('lists'))
    const { folder } = await missingFile(workspace.join('lists/2026/11/list.txt'))
    expect(folder).toBe(workspace.join('lists'))
  })

  test('is cut, so that it pushes nothing out of a message', async () => {
    const { path } = await missingFile(workspace.join('a'.repeat(4000)))
    expect(path.length).toBe(300)
  })

  test.each(['en', 'zh-CN'] as const)('has every slip put into words: %s', async (language) => {
    const say = await speakerOf(language)
    const slips = [
      'quotes',
      'tilde',
      'pattern',
      'lines',
      'variable',
      'other-machine',
      null,
    ] as const
    const said = slips.map((slip) =>
      say(text('files.missing', { missing: { path: '/a/b.txt', slip, folder: null } })),
    )
    expect(new Set(said).size).toBe(slips.length)
    for (const sentence of said) expect(sentence).toContain('/a/b.txt')
    expect(say(text('files.missing', { missing: null }))).not.toContain('null')
  })
})
