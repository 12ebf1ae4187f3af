import { symlink } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findFiles, globOf } from '../../../src/platform/node/patterns.js'
import { testOnPosix, testOnWindows } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

const FILES = [
  'B.csv',
  'a.txt',
  'c (1).txt',
  'old (x86)/g+h.txt',
  'lists/.dot.txt',
  'lists/d1.txt',
  'lists/d2.txt',
  'lists/sub/e.zip',
  'lists/sub/name,with{braces}.txt',
  'lists-old/f.txt',
]

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const file of FILES) await workspace.write(file, '')
})

afterAll(async () => {
  await workspace.remove()
})

const found = async (...lines: string[]) => {
  const { files } = await findFiles(lines, workspace.path)
  return files.map(({ file }) => file)
}

describe('findFiles', () => {
  test.each([
    [['a.txt'], ['a.txt']],
    [['./a.txt', 'lists/../a.txt', 'a*'], ['a.txt']],
    [['*.txt'], ['a.txt', 'c (1).txt']],
    [['?.txt'], ['a.txt']],
    [['[Aa].*'], ['a.txt']],
    [['[a-c].txt'], ['a.txt']],
    [['{a,B}.{txt,csv}'], ['B.csv', 'a.txt']],
    [['lists/*'], ['lists/d1.txt', 'lists/d2.txt']],
    [
      ['lists/**'],
      ['lists/d1.txt', 'lists/d2.txt', 'lists/sub/e.zip', 'lists/sub/name,with{braces}.txt'],
    ],
    [
      ['**/*.zip', 'a.txt'],
      ['a.txt', 'lists/sub/e.zip'],
    ],
    // Round brackets stand for themselves, and so does all else that patterns don't have here.
    [['c (?).txt'], ['c (1).txt']],
    [['*(1)*'], ['c (1).txt']],
    [['old (x86)/*+[h].*', 'old [(]x86[)]/*'], ['old (x86)/g+h.txt']],
    // What a name can hold of a pattern doesn't keep it from being a name.
    [['c (1).txt'], ['c (1).txt']],
    [['lists/sub/name,with{braces}.txt'], ['lists/sub/name,with{braces}.txt']],
    [['lists/.dot.txt'], ['lists/.dot.txt']],
    [['lists/.*'], ['lists/.dot.txt']],
    [
      ['lists*/*.txt', '!lists/d1.txt'],
      ['lists-old/f.txt', 'lists/d2.txt'],
    ],
    [['!lists/*1*', 'lists/*'], ['lists/d2.txt']],
    [
      ['**', '!lists', '!c*'],
      ['B.csv', 'a.txt', 'lists-old/f.txt', 'old (x86)/g+h.txt'],
    ],
    [['a.txt', '! a.txt'], []],
    [['!a.txt'], []],
  ])('%j: %j', async (lines, files) => {
    expect(await found(...lines)).toEqual(files)
  })

  test('takes absolute paths, and those out of the folder, and keeps them so', async () => {
    const { files } = await findFiles(
      [workspace.join('*.csv'), '../sub/*.zip'],
      workspace.join('lists'),
    )
    expect(files).toEqual([{ file: workspace.join('B.csv'), path: workspace.join('B.csv') }])
    expect(await found(workspace.join('a.txt'))).toEqual(['a.txt'])
  })

  test('names each line that matches nothing, and those that are folders', async () => {
    const lines = ['a.txt', 'A.TXT?', '*.pdf', 'lists', 'gone.txt', '@(a|B).txt', '!none']
    expect(await findFiles(lines, workspace.path)).toMatchObject({
      unmatched: ['A.TXT?', '*.pdf', 'lists', 'gone.txt', '@(a|B).txt'],
      folders: ['lists'],
    })
  })

  test('a line of which all is taken away has matched all the same', async () => {
    expect(await findFiles(['a.*', '!*.txt'], workspace.path)).toEqual({
      files: [],
      unmatched: [],
      folders: [],
    })
  })

  test.each([
    ['out\\*.txt', null, 'out/*.txt'],
    ['C:\\Lists (x86)\\*.csv', 'C:\\', 'Lists [(]x86[)]/*.csv'],
    ['C:/lists/*.csv', 'C:/', 'lists/*.csv'],
    ['C:lists\\*', 'C:', 'lists/*'],
    ['\\lists\\*', '\\', 'lists/*'],
    ['\\\\server\\share\\lists\\*', '\\\\server\\share\\', 'lists/*'],
    ['\\\\?\\C:\\a\\*', 'C:\\', 'a/*'],
    ['a\\(b[()]', null, 'a/[(]b[()]'],
  ])('%s is looked up from %j as %s on Windows', (line, root, pattern) => {
    expect(globOf(line, true)).toEqual({ root, pattern })
  })

  test('a backslash elsewhere makes what follows stand for itself', () => {
    const pattern = 'a\\(b\\[1\\][()]\\*[(]c[)]'
    expect(globOf('a\\(b\\[1\\][()]\\*(c)', false)).toEqual({ root: null, pattern })
  })

  testOnWindows('takes backslashes, and names in any case, on Windows', async () => {
    expect(await found('.\\lists\\D*.TXT')).toEqual(['lists/d1.txt', 'lists/d2.txt'])
    expect(await found('LISTS\\D1.TXT', 'lists\\d1.txt')).toEqual(['lists/d1.txt'])
    expect(await found('lists\\*.txt', '!LISTS\\D1.TXT')).toEqual(['lists/d2.txt'])
    expect(await found('lists\\*.txt', '!lists\\*1*', '!Lists\\Sub')).toEqual(['lists/d2.txt'])
    expect(await found(workspace.join('lists/D?.txt').toUpperCase(), '!lists\\d2.txt')).toEqual([
      'LISTS/d1.txt',
    ])
  })

  // Windows lets only some users make links.
  testOnPosix('takes a file once, however many links lead to it', async () => {
    const linked = await makeWorkspace()
    try {
      const target = await linked.write('lists/z.txt', '')
      await symlink(target, linked.join('a-link.txt'))
      await symlink(linked.join('lists'), linked.join('folder'))
      await symlink(linked.path, linked.join('lists/round'))
      const names = async (...lines: string[]) =>
        (await findFiles(lines, linked.path)).files.map(({ file }) => file)
      expect(await names('**/*.txt')).toEqual(['lists/z.txt'])
      expect(await names('*.txt')).toEqual(['a-link.txt'])
      expect(await names('folder/*.txt', 'a-link.txt')).toEqual(['a-link.txt'])
      expect(await names('*.txt', 'lists/*.txt', '!lists/z.txt')).toEqual([])
      expect(await names('lists/*.txt', '!a-link.txt')).toEqual(['lists/z.txt'])
    } finally {
      await linked.remove()
    }
  })
})
