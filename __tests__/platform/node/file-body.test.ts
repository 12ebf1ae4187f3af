import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FileChangedError } from '../../../src/errors.js'
import { readValidated, type ValidatedFile } from '../../../src/platform/node/file-body.js'
import { identifyFile } from '../../../src/platform/node/file-identity.js'
import { CHANGES, type Folder, makeFolder, pattern, sealOf } from '../../net/support/files.js'
import { failure } from '../../net/support/server.js'
import { openFiles, testOnPosix } from '../../support/platform.js'

const MIB = 1_048_576

let folder: Folder

beforeEach(async () => {
  folder = await makeFolder()
})

afterEach(() => folder.remove())

async function readAll(file: ValidatedFile): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of readValidated(file)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function changedError(promise: Promise<unknown>): Promise<FileChangedError> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(FileChangedError)
  return error as FileChangedError
}

describe('a file that is as it was', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 5 * MIB + 7])(
    'of %i bytes is read whole',
    async (size) => {
      const bytes = pattern(size)
      const file = await folder.write('a.txt', bytes)
      expect((await readAll(file)).equals(bytes)).toBe(true)
      const identity = identifyFile(file.path)
      expect((await readAll({ ...file, identity })).equals(bytes)).toBe(true)
      expect(openFiles() ?? []).not.toContain(file.path)
    },
  )

  test('may be touched, and rewritten with the same, while it is read', async () => {
    const bytes = pattern(3 * MIB)
    const file = await folder.write('a.txt', bytes)
    const chunks: Buffer[] = []
    for await (const chunk of readValidated(file)) {
      if (chunks.length === 1) fs.utimesSync(file.path, new Date(0), new Date(0))
      if (chunks.length === 2) fs.writeFileSync(file.path, bytes, { flag: 'r+' })
      chunks.push(Buffer.from(chunk))
    }
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
  })

  testOnPosix('may be named by a link', async () => {
    const file = await folder.write('a.txt', Buffer.from('abc'))
    const path = join(folder.path, 'link.txt')
    fs.symlinkSync(file.path, path)
    expect((await readAll({ ...file, path })).toString()).toBe('abc')
  })

  test('is closed when its reader stops early', async () => {
    const file = await folder.write('a.txt', pattern(5 * MIB))
    for await (const chunk of readValidated(file)) {
      expect(chunk.length).toBe(MIB)
      break
    }
    expect(openFiles() ?? []).not.toContain(file.path)
  })
})

describe('a file that changes', () => {
  test.each(CHANGES)('$name, before it is read', async ({ apply }) => {
    const file = await folder.write('a.txt', pattern(5 * MIB))
    const identity = identifyFile(file.path)
    apply(file.path, fs)
    const error = await changedError(readAll({ ...file, identity }))
    expect(error.message).toMatch(
      /^The file .*a\.txt .* since it was validated, so it was not uploaded\.$/,
    )
    expect(error.hint).toContain('run it again')
    expect(openFiles() ?? []).not.toContain(file.path)
  })

  test.each(CHANGES)('$name, after its first MiB was given out', async ({ apply, how }) => {
    const file = await folder.write('a.txt', pattern(5 * MIB))
    let bytes = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of readValidated(file)) {
        if (bytes === 0) apply(file.path, fs)
        bytes += chunk.length
      }
    }
    expect((await changedError(reading())).message).toMatch(how)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(file.size)
    expect(openFiles() ?? []).not.toContain(file.path)
  })

  test('a copy is not the file that was validated', async () => {
    const file = await folder.write('a.txt', Buffer.from('abc'))
    const identity = identifyFile((await folder.write('b.txt', Buffer.from('abc'))).path)
    expect((await changedError(readAll({ ...file, identity }))).message).toMatch(
      /was replaced by another file/,
    )
  })

  testOnPosix('into a folder or a FIFO does not hang', async () => {
    const file = await folder.write('a.txt', Buffer.from('abc'))
    fs.rmSync(file.path)
    fs.mkdirSync(file.path)
    expect((await changedError(readAll(file))).message).toMatch(/is no longer a regular file/)
    fs.rmdirSync(file.path)
    execFileSync('mkfifo', [file.path])
    expect((await changedError(readAll(file))).message).toMatch(/is no longer a regular file/)
  })

  test('has its name made harmless', async () => {
    const path = join(folder.path, 'a\n::error::b')
    const error = await changedError(readAll({ path, size: 1, sha256: '', seal: sealOf() }))
    expect(error.message).toContain('a\\n::error::b can no longer be opened')
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })
})
