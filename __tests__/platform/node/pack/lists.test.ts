import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors.js'
import { ListError } from '../../../../src/pack/index.js'
import { textsOf } from '../../../../src/pack/read/texts.js'
import { gunzip } from '../../../../src/platform/node/inflate.js'
import { FileList } from '../../../../src/platform/node/pack/file-list.js'
import { packFiles } from '../../../../src/platform/node/pack/lists.js'
import { openRejects } from '../../../../src/platform/node/pack/rejects-file.js'
import { FolderStorage } from '../../../../src/platform/node/pack/storage.js'
import { StreamList } from '../../../../src/platform/node/pack/stream-list.js'
import { NODE } from '../../../../src/platform/node/platform.js'
import { settingsOf } from '../../../pack/packing.js'
import { IS_WINDOWS, testOnLinux } from '../../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../../support/workspace.js'
import { buildZip } from '../../../support/zip-builder.js'

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

describe('an archive in a file', () => {
  // More than is loaded with its header.
  const text = Array.from({ length: 200_000 }, (_, n) => `${n}`).join('\n')
  const bytes = buildZip({
    entries: ['a.txt', 'b.txt'].map((name) => ({ name, text, method: 0 })),
  })
  const PORTS = { ...NODE, gunzip }

  test('is read where it is looked at', async () => {
    const path = await workspace.write('a.zip', bytes)
    const list = await FileList.find({ path, name: 'a.zip' })
    const { texts, check, close } = await textsOf(list, PORTS)
    expect(texts.map(({ entry }) => entry)).toEqual(['a.txt', 'b.txt'])
    for (const { chunks } of [...texts, ...texts]) expect(await textOf(chunks())).toBe(text)
    await check()
    await close()
  })

  const CHANGES: [string, (path: string) => unknown][] = [
    ['is cut in its data', (path) => truncateSync(path, 1_000_000)],
    ['is cut at its start', (path) => truncateSync(path, 10)],
    ['is emptied', (path) => truncateSync(path)],
    ['grows', (path) => appendFileSync(path, 'ef')],
    ['changes in its place', (path) => utimes(path, 1, 1)],
    [
      'is written to',
      (path) => {
        writeFileSync(path, Buffer.from(bytes).fill(0x31, 20, bytes.length - 200))
      },
    ],
    [
      'is replaced',
      (path) => {
        writeFileSync(`${path}.new`, bytes)
        renameSync(`${path}.new`, path)
      },
    ],
    ['is gone', (path) => rmSync(path)],
  ]
  const CHANGED = 'a.zip changed while it was being read.'

  test.each(CHANGES)('that %s once it is open is an error', async (_, change) => {
    const path = await workspace.write('a.zip', bytes)
    const list = await FileList.find({ path, name: 'a.zip' })
    const { texts, check, close } = await textsOf(list, PORTS)
    await change(path)
    const reading = textOf(texts[1]!.chunks()).then(check)
    await expect(reading).rejects.toThrow(CHANGED)
    await close()
  })

  test.each(CHANGES)('that %s in the middle of its data is an error', async (_, change) => {
    const path = await workspace.write('a.zip', bytes)
    const list = await FileList.find({ path, name: 'a.zip' })
    const { texts, check, close } = await textsOf(list, PORTS)
    let isChanged = false
    const reading = textOf(texts[0]!.chunks(), () => {
      if (!isChanged) change(path)
      isChanged = true
    })
    await expect(reading.then(check)).rejects.toThrow(CHANGED)
    await close()
  })

  test.each(CHANGES.slice(0, -1))('that %s before it is opened is an error', async (_, change) => {
    const path = await workspace.write('a.zip', bytes)
    const list = await FileList.find({ path, name: 'a.zip' })
    await change(path)
    await expect(textsOf(list, PORTS).then(({ check }) => check())).rejects.toThrow(CHANGED)
  })

  test('may have thousands of lists, stored and deflated', async () => {
    const entries = Array.from({ length: 2000 }, (_, n) => ({
      ...{ name: `${n}.txt`, text: `account-${n}\naccount-${n >> 1}\n` },
      ...(n % 3 === 0 ? { method: 0 } : {}),
      ...(n % 2 === 0 ? { descriptor: 16 as const } : {}),
    }))
    const path = await workspace.write('a.zip', buildZip({ entries, zip64End: {} }))
    const report = await packFiles(
      {
        ...{ lists: [{ path }], excludes: [], overwrite: false, rejects: null },
        out: workspace.join('out'),
      },
      settingsOf({}),
    )
    expect(report).toMatchObject({ rows: 4000, accounts: 2000 })
    expect(report.sources).toHaveLength(2000)
  })

  test('that is not there, or is a folder, is told', async () => {
    const missing = await FileList.find({ path: workspace.join('none.zip'), name: 'none.zip' })
    await expect(textsOf(missing, PORTS)).rejects.toThrow(/^none\.zip: .*none\.zip/)
    const folder = await FileList.find({ path: workspace.path, name: 'folder.zip' })
    await expect(textsOf(folder, PORTS)).rejects.toThrow(/^folder\.zip: .*directory/)
  })

  testOnLinux('that does not say how large it is, is told', async () => {
    const list = await FileList.find({ path: '/proc/self/maps', name: 'maps.zip' })
    await expect(textsOf(list, PORTS)).rejects.toThrow(/^maps\.zip: /)
  })

  test('comes in a stream as well', async () => {
    const storage = new FolderStorage({ out: workspace.path, overwrite: false })
    const stream = async function* () {
      for (let at = 0; at < bytes.length; at += 9999) yield bytes.subarray(at, at + 9999)
    }
    const { texts, close } = await textsOf(new StreamList('in.zip', stream(), storage), PORTS)
    for (const { chunks } of [...texts, ...texts]) expect(await textOf(chunks())).toBe(text)
    await close()
    await storage.discard()
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
