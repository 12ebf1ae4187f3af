import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FileChangedError } from '../../../src/errors.js'
import type { SendableFile } from '../../../src/net/index.js'
import { PackageFile } from '../../../src/platform/node/package-file.js'
import { validatePackage } from '../../../src/platform/node/validate.js'
import { hashFile } from '../../../src/run/hashed-file.js'
import { CHANGES, type Folder, makeFolder, pattern } from '../../net/support/files.js'
import { failure } from '../../net/support/server.js'
import { ROOT } from '../../support/action.js'
import { IS_WINDOWS, openFiles, testOnLinux, testOnPosix } from '../../support/platform.js'

const MIB = 1_048_576

let folder: Folder

beforeEach(async () => {
  folder = await makeFolder()
})

afterEach(() => folder.remove())

async function readAll(file: SendableFile): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of file.chunks()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function drain(file: PackageFile): Promise<void> {
  for await (const _ of (await file.open()).chunks);
}

async function changedError(promise: Promise<unknown>): Promise<FileChangedError> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(FileChangedError)
  return error as FileChangedError
}

describe('a file that is as it was', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 5 * MIB + 7])(
    'of %i bytes is read whole, as often as one likes',
    async (size) => {
      const bytes = pattern(size)
      const file = await folder.write('a.txt', bytes)
      expect(file.size).toBe(size)
      expect((await readAll(file)).equals(bytes)).toBe(true)
      expect((await readAll(file)).equals(bytes)).toBe(true)
    },
  )

  test.each([
    [20, 1 << 16],
    [MIB / 2, MIB / 2],
    [5 * MIB, MIB],
  ])('of %i bytes is read into no more memory than it needs', async (size, most) => {
    const file = await folder.write('a.txt', pattern(size))
    for await (const chunk of file.chunks()) {
      expect(chunk.buffer.byteLength).toBeLessThanOrEqual(most)
    }
  })

  test('may be touched, and rewritten with the same, while it is read', async () => {
    const bytes = pattern(3 * MIB)
    const file = await folder.write('a.txt', bytes)
    const chunks: Buffer[] = []
    for await (const chunk of file.chunks()) {
      if (chunks.length === 1) fs.utimesSync(file.path, new Date(0), new Date(0))
      if (chunks.length === 2) fs.writeFileSync(file.path, bytes, { flag: 'r+' })
      chunks.push(Buffer.from(chunk))
    }
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    // Its last writing is another one now, and its content still the same.
    expect((await readAll(file)).equals(bytes)).toBe(true)
  })

  testOnPosix('may be named by a link', async () => {
    const { path } = await folder.write('a.txt', Buffer.from('abc'))
    const link = join(folder.path, 'link.txt')
    fs.symlinkSync(path, link)
    expect((await readAll(await folder.read(link))).toString()).toBe('abc')
  })

  testOnLinux('is opened once for all readings, and closed once', async () => {
    const { path } = await folder.write('a.txt', pattern(5 * MIB))
    await folder.remove()
    folder = await makeFolder()
    const { path: other } = await folder.write('a.txt', pattern(5 * MIB))
    expect(openFiles()).not.toContain(path)
    const file = new PackageFile(other, { isSealed: true })
    const source = await file.open()
    const opened = () => openFiles()?.filter((name) => name === other).length
    // The folder has it open, too.
    expect(opened()).toBe(2)
    for await (const _ of source.chunks) expect(opened()).toBe(2)
    for await (const _ of source.again!()) expect(opened()).toBe(2)
    for await (const _ of (await file.open()).chunks) expect(opened()).toBe(2)
    for await (const _ of file.sealed()!.chunks()) {
      expect(opened()).toBe(2)
      break
    }
    await file.close()
    expect(opened()).toBe(1)
  })

  testOnLinux('that is not to be sent is open only while it is read', async () => {
    const { path } = await folder.write('a.txt', pattern(5 * MIB))
    const opened = () => openFiles()?.filter((name) => name === path).length
    const file = new PackageFile(path)
    for (let turn = 0; turn < 2; turn++) {
      const { chunks, close } = await file.open()
      // The folder has it open, too.
      for await (const _ of chunks) expect(opened()).toBe(2)
      await close?.()
      expect(opened()).toBe(1)
    }
  })

  test('can be had again only once all of it was read, and noted', async () => {
    const { path } = await folder.write('a.txt', pattern(5 * MIB))
    const file = new PackageFile(path, { isSealed: true })
    for await (const _ of (await file.open()).chunks) break
    expect(file.sealed()).toBeNull()
    await file.close()
    const plain = new PackageFile(path)
    await drain(plain)
    expect(plain.sealed()).toBeNull()
    await plain.close()
  })
})

describe('a file that changes', () => {
  test.each(CHANGES)('$name, before it is read again', async ({ apply }) => {
    const file = await folder.write('a.txt', pattern(5 * MIB))
    apply(file.path, fs)
    const error = await changedError(readAll(file))
    expect(error.message).toMatch(
      /^The file .*a\.txt .* since it was validated, so it was not uploaded\.$/,
    )
    expect(error.hint).toContain('run it again')
  })

  test.each(CHANGES)('$name, after its first MiB was given out', async ({ apply, how }) => {
    const file = await folder.write('a.txt', pattern(5 * MIB))
    let bytes = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of file.chunks()) {
        if (bytes === 0) apply(file.path, fs)
        bytes += chunk.length
      }
    }
    expect((await changedError(reading())).message).toMatch(how)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(file.size)
  })

  test('in a part that is out already is noticed before the last bytes', async () => {
    const file = await folder.write('a.txt', pattern(3 * MIB))
    let bytes = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of file.chunks()) {
        if (bytes === MIB) fs.writeFileSync(file.path, Buffer.alloc(MIB), { flag: 'r+' })
        bytes += chunk.length
      }
    }
    expect((await changedError(reading())).message).toContain('was written to since')
    expect(bytes).toBe(2 * MIB)
  })

  test('into a folder or a FIFO does not hang', async () => {
    const file = await folder.write('a.txt', Buffer.from('abc'))
    fs.rmSync(file.path)
    fs.mkdirSync(file.path)
    expect((await changedError(readAll(file))).message).toMatch(/is no longer a regular file/)
    if (IS_WINDOWS) return
    fs.rmdirSync(file.path)
    execFileSync('mkfifo', [file.path])
    expect((await changedError(readAll(file))).message).toMatch(/is no longer a regular file/)
  })

  testOnPosix('has its name made harmless', async () => {
    const file = await folder.write('a\n::error::b', Buffer.from('abc'))
    fs.rmSync(file.path)
    const error = await changedError(readAll(file))
    expect(error.message).toContain('a\\n::error::b is no longer there')
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })
})

describe('a file that can not be opened', () => {
  testOnPosix('since it is one of another kind by the time it is opened, is refused', async () => {
    const { path } = await folder.write('a.txt', Buffer.from('abc'))
    const program = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      import { execFileSync } from 'node:child_process'
      const open = fs.open
      fs.open = (path, ...rest) => {
        fs.rmSync(path)
        execFileSync('mkfifo', [path])
        open(path, ...rest)
      }
      syncBuiltinESMExports()
      const { PackageFile } = await import(process.argv[1])
      await new PackageFile(process.argv[2]).open().then(
        () => console.log('opened'),
        ({ rule, message }) => console.log(rule, message),
      )`
    const lib = pathToFileURL(join(ROOT, 'lib', 'platform', 'node', 'package-file.js')).href
    const args = ['--input-type=module', '--eval', program, lib, path]
    const shown = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })
    expect(shown).toBe('file-unreadable not-regular\n')
  })

  testOnLinux('since its size shows only by reading it, is refused in clear words', async () => {
    const file = new PackageFile('/proc/self/status')
    const error = await failure(drain(file))
    await file.close()
    expect(error).toMatchObject({ rule: 'file-unreadable', message: 'unknown-size' })
    const report = await validatePackage('/proc/self/limits')
    expect(report.findings.map(({ message }) => message)).toContain(
      "The file can't be read: the system says that it is empty, but it is not; copy its content into an ordinary file first. Check that the path names a file, and that this user may read it.",
    )
    expect(String(await failure(hashFile('/proc/self/status', new AbortController().signal)))).toBe(
      "PackageError: The file status can't be read: the system says that it is empty, but it is not; copy its content into an ordinary file first. Nothing was sent.",
    )
  })
})
