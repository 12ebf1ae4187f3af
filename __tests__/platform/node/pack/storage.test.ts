import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors.js'
import { FolderStorage } from '../../../../src/platform/node/pack/storage.js'
import { storageError } from '../../../../src/platform/node/pack/storage-error.js'
import { openFiles, testOnPosix } from '../../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../../support/workspace.js'

let workspace: Workspace
let temporary: string

beforeEach(async () => {
  workspace = await makeWorkspace()
  temporary = workspace.join('temporary')
  await mkdir(temporary)
})

afterEach(async () => {
  expect(openFiles()?.filter((path) => path.startsWith(workspace.path)) ?? []).toEqual([])
  expect(await readdir(temporary)).toEqual([])
  await workspace.remove()
})

function storageAt(out: string, overwrite = false): FolderStorage {
  return new FolderStorage({ out: workspace.join(out), overwrite, temporary })
}

/** Writes packages that hold their own name, and leaves them aside. */
async function writeAside(storage: FolderStorage, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = await storage.createPackage(name)
    await file.append(Buffer.from(`-${name}`))
    await file.patch(Buffer.from('+'), 0)
    await file.close()
  }
}

describe('packages', () => {
  test('appear once all are done, for their owner only', async () => {
    const umask = process.umask(0)
    try {
      const storage = storageAt('a/b')
      await writeAside(storage, ['one.zip', 'two.zip'])
      expect(await visible('a/b')).toEqual([])
      await storage.publish()
    } finally {
      process.umask(umask)
    }
    expect(await readdir(workspace.join('a/b'))).toEqual(['one.zip', 'two.zip'])
    expect(await readFile(workspace.join('a/b/two.zip'), 'utf8')).toBe('+two.zip')
  })

  testOnPosix('are readable by nobody else, whatever the umask', async () => {
    for (const mask of [0, 0o277]) {
      const umask = process.umask(mask)
      try {
        const storage = storageAt(`out${mask}`)
        await mkdir(workspace.join(`out${mask}`), { recursive: true, mode: 0o700 })
        process.umask(umask)
        await mkdir(workspace.join(`made${mask}`))
        process.umask(mask)
        const inMade = storageAt(`made${mask}`)
        await writeAside(inMade, ['one.zip'])
        await inMade.publish()
        await storage.discard()
      } finally {
        process.umask(umask)
      }
      expect((await stat(workspace.join(`made${mask}/one.zip`))).mode & 0o777).toBe(0o600)
    }
  })

  test('leave nothing when they are discarded, also of folders that were made', async () => {
    await mkdir(workspace.join('there'))
    for (const out of ['there', 'there/new', 'new/one']) {
      const storage = storageAt(out)
      await writeAside(storage, ['one.zip'])
      const open = await storage.createPackage('two.zip')
      await open.append(Buffer.from('two'))
      await storage.discard()
      await storage.discard()
    }
    expect(await readdir(workspace.path)).toEqual(['temporary', 'there'])
    expect(await readdir(workspace.join('there'))).toEqual([])
  })

  test('never take the place of another file', async () => {
    await workspace.write('out/one.zip', 'old')
    const storage = storageAt('out')
    const said = 'one.zip exists already in the folder for the packages.'
    await expect(storage.createPackage('one.zip')).rejects.toThrow(said)

    // One that comes while they are written counts, too, and then no other package appears.
    await writeAside(storage, ['0.zip', 'two.zip'])
    await workspace.write('out/two.zip', 'new')
    await expect(storage.publish()).rejects.toThrow('two.zip exists already')
    await storage.discard()
    expect(await readdir(workspace.join('out'))).toEqual(['one.zip', 'two.zip'])
    expect(await readFile(workspace.join('out/one.zip'), 'utf8')).toBe('old')
    expect(await readFile(workspace.join('out/two.zip'), 'utf8')).toBe('new')
  })

  test('take it when they may, all or none', async () => {
    await workspace.write('out/one.zip', 'old')
    await mkdir(workspace.join('out/two.zip'))
    const failing = storageAt('out', true)
    await writeAside(failing, ['one.zip', 'two.zip'])
    await expect(failing.publish()).rejects.toThrow('two.zip exists already')
    await failing.discard()
    expect(await readFile(workspace.join('out/one.zip'), 'utf8')).toBe('old')

    const storage = storageAt('out', true)
    await writeAside(storage, ['one.zip', 'three.zip'])
    await storage.publish()
    expect(await readdir(workspace.join('out'))).toEqual(['one.zip', 'three.zip', 'two.zip'])
    expect(await readFile(workspace.join('out/one.zip'), 'utf8')).toBe('+one.zip')
  })

  testOnPosix('take the place of a link, not of what it points to', async () => {
    const target = await workspace.write('elsewhere', 'kept')
    await mkdir(workspace.join('out'))
    await symlink(target, workspace.join('out/one.zip'))
    const storage = storageAt('out', true)
    await writeAside(storage, ['one.zip'])
    await storage.publish()
    expect(await readFile(target, 'utf8')).toBe('kept')
    expect(await readFile(workspace.join('out/one.zip'), 'utf8')).toBe('+one.zip')
  })

  test('need a folder that can be one', async () => {
    await writeFile(workspace.join('file'), '')
    const storage = storageAt('file/out')
    await expect(storage.createPackage('one.zip')).rejects.toThrow(ActionError)
    await storage.discard()
  })
})

describe('temporary files', () => {
  test('hold what they were given, and are gone when they are closed', async () => {
    const storage = storageAt('out')
    const file = await storage.openSpill()
    await file.append(Buffer.from('first,'))
    await file.append(Buffer.from('second'))
    const into = new Uint8Array(10)
    expect(await file.read(into, 3)).toBe(9)
    expect(Buffer.from(into).toString('latin1')).toBe('st,second\0')
    expect(await file.read(into, 12)).toBe(0)
    await file.close()
    await file.close()
    expect(await readdir(temporary)).toEqual([])
    expect(await readdir(workspace.path)).toEqual(['temporary'])
  })

  testOnPosix('have no name from the start', async () => {
    const storage = storageAt('out')
    await storage.openSpill()
    await storage.openSpill()
    expect(await readdir(temporary)).toEqual([])
    await storage.discard()
  })
})

describe('faults of the file system', () => {
  const folders = { out: '/out', temporary: '/temporary' }

  test.each(['ENOSPC', 'EDQUOT'])('%s tells how much room is needed', (code) => {
    const fault = Object.assign(new Error(`${code}: write`), { code })
    const error = storageError(fault, '/out', folders) as ActionError
    expect(error.message).toBe(
      'There is no room left on the disk for the packages or for temporary files.',
    )
    expect(error.hint).toContain('in /out and /temporary')
    expect(error.cause).toBe(fault)
  })

  test('others tell the folder; what is no such fault stays', () => {
    const fault = Object.assign(new Error('EROFS: open'), { code: 'EROFS' })
    const error = storageError(fault, '/out', folders) as ActionError
    expect(error.message).toBe("Files in /out can't be written (EROFS).")
    const bug = new TypeError('a bug')
    expect(storageError(bug, '/out', folders)).toBe(bug)
  })
})

/** Names in a folder but those that begin with a dot. */
async function visible(folder: string): Promise<string[]> {
  return (await readdir(workspace.join(folder))).filter((name) => !name.startsWith('.'))
}
