import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors.js'
import { ListError } from '../../../../src/pack/index.js'
import { FileList } from '../../../../src/platform/node/pack/file-list.js'
import { packFiles } from '../../../../src/platform/node/pack/lists.js'
import { openRejects } from '../../../../src/platform/node/pack/rejects-file.js'
import { FolderStorage } from '../../../../src/platform/node/pack/storage.js'
import { StreamList } from '../../../../src/platform/node/pack/stream-list.js'
import { settingsOf } from '../../../pack/packing.js'
import { IS_WINDOWS } from '../../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

async function textOf(chunks: AsyncIterable<Uint8Array>, onChunk = () => {}): Promise<string> {
  let text = ''
  for await (const chunk of chunks) {
    text += Buffer.from(chunk).toString()
    onChunk()
  }
  return text
}

describe('a list in a file', () => {
  test('is read again and again', async () => {
    const path = await workspace.write('a.txt', 'ab\ncd\n')
    const list = await FileList.find({ path: path, name: 'lists/a.txt' })
    expect([list.name, list.size]).toEqual(['lists/a.txt', 6])
    expect(await textOf(list.chunks())).toBe('ab\ncd\n')
    expect(await textOf(list.chunks())).toBe('ab\ncd\n')
  })

  test.each<[string, (path: string) => unknown]>([
    ['grows', (path) => appendFileSync(path, 'ef\n')],
    ['changes in its place', (path) => utimes(path, 1, 1)],
    [
      'is replaced',
      (path) => {
        writeFileSync(`${path}.new`, 'ab\ncd\n')
        renameSync(`${path}.new`, path)
      },
    ],
  ])('that %s while it is read is an error', async (_, change) => {
    const path = await workspace.write('a.txt', 'ab\ncd\n')
    const list = await FileList.find({ path: path, name: 'a.txt' })
    await change(path)
    await expect(textOf(list.chunks())).rejects.toThrow('a.txt changed while it was being read.')
  })

  test('that is not there, or is a folder, is told when it is read', async () => {
    const missing = await FileList.find({ path: workspace.join('none.txt'), name: 'none.txt' })
    await expect(textOf(missing.chunks())).rejects.toThrow(ListError)
    await expect(textOf(missing.chunks())).rejects.toThrow(/^none\.txt: .*none\.txt/)
    const folder = await FileList.find({ path: workspace.path, name: 'folder' })
    await expect(textOf(folder.chunks())).rejects.toThrow(/^folder: .*folder|^folder: .*directory/)
  })
})

describe('a list in a stream', () => {
  const storage = () =>
    new FolderStorage({ out: workspace.join('out'), overwrite: false, temporary: workspace.path })

  test('is read twice, from a file that nobody else can read and that goes', async () => {
    const stream = async function* () {
      yield Buffer.from('ab\n')
      yield Buffer.from('cd\n')
    }
    const folder = storage()
    const list = new StreamList('stdin.csv', stream(), folder)
    expect(await textOf(list.chunks())).toBe('ab\ncd\n')
    expect(await textOf(list.chunks())).toBe('ab\ncd\n')
    if (!IS_WINDOWS) expect(await readdir(workspace.path)).toEqual([])
    await folder.discard()
    expect(await readdir(workspace.path)).toEqual([])
  })

  test('that breaks is an error that names it', async () => {
    const stream = async function* () {
      yield Buffer.from('ab\n')
      throw Object.assign(new Error('read'), { code: 'EIO' })
    }
    const folder = storage()
    const list = new StreamList('stdin.csv', stream(), folder)
    await expect(textOf(list.chunks())).rejects.toThrow("stdin.csv can't be read: EIO.")
    await folder.discard()
  })
})

describe('the file for rejected rows', () => {
  test('is new, its owner alone can read it, and it can go again', async () => {
    const path = workspace.join('rejected.tsv')
    const file = await openRejects(path)
    await file.write(Buffer.from('a'))
    await file.write(Buffer.from('b'))
    await file.close()
    expect(await readFile(path, 'utf8')).toBe('ab')
    if (!IS_WINDOWS) expect((await stat(path)).mode & 0o777).toBe(0o600)
    const error = await openRejects(path).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect((error as ActionError).message).toContain('is there already')
    await file.discard()
    expect(await readdir(workspace.path)).toEqual([])
    await expect(openRejects(workspace.join('none/a.tsv'))).rejects.toThrow('ENOENT')
  })
})

test('nothing is left of a packing whose second list is missing', async () => {
  const path = await workspace.write('a.txt', 'ab\ncd\n')
  const packing = packFiles(
    {
      lists: [{ path }, { path: workspace.join('b.txt') }],
      ...{ excludes: [], overwrite: false },
      out: workspace.join('out/deep'),
      rejects: workspace.join('rejected.tsv'),
    },
    settingsOf({}),
  )
  await expect(packing).rejects.toThrow(/^.*b\.txt: /)
  expect(await readdir(workspace.path)).toEqual(['a.txt'])
})
