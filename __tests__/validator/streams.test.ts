import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { validatePackage, validatePackageStream } from '../../src/platform/node/validator.js'

const NAME = { name: 'package.txt' }

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

describe('a stream', () => {
  test('has the report of a file with the same name and bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'validator-'))
    const path = join(folder, 'package.csv')
    await writeFile(path, '\ufeff"a"\n中文,x\n')
    const ofFile = await validatePackage(path)
    const ofStream = await validatePackageStream(createReadStream(path), { name: 'package.csv' })
    await rm(folder, { recursive: true })
    expect(ofStream).toEqual(ofFile)
    expect(ofStream.counts).toEqual({
      bom: 1,
      'csv-columns': 1,
      'account-length': 1,
      'csv-quoted': 1,
    })
  })

  test('has the base name of the name that is given', async () => {
    const report = await validatePackageStream(chunks('user1'), { name: 'some/where/a.txt' })
    expect(report.file).toBe('a.txt')
  })

  test('may have empty chunks, and chunks that are views into something else', async () => {
    const whole = Buffer.from('....user1\nuser2\n中文\n....')
    const parts = [
      new Uint8Array(0),
      whole.subarray(4, 12),
      new Uint8Array(0),
      whole.subarray(12, -4),
    ]
    const report = await validatePackageStream(parts, NAME)
    expect(report).toMatchObject({ rows: 3, valid: true, warnings: 0 })
  })

  test('may use its buffer again', async () => {
    async function* reused() {
      const buffer = Buffer.alloc(4)
      for (const piece of ['user', '1\nus', 'er2\n', 'user', '1\nab']) {
        buffer.write(piece)
        yield buffer
      }
    }
    const report = await validatePackageStream(reused(), NAME)
    expect(report).toMatchObject({ rows: 4, duplicates: 1, errors: 0 })
  })

  test('that fails, at any chunk, fails the validation', async () => {
    for (let good = 0; good < 4; good++) {
      async function* failing() {
        for (let index = 0; index < good; index++) yield Buffer.from('user1\n')
        throw new RangeError(`chunk ${good} failed`)
      }
      const validation = validatePackageStream(failing(), NAME)
      await expect(validation).rejects.toThrow(new RangeError(`chunk ${good} failed`))
    }
  })

  test('of anything but bytes is refused', async () => {
    const texts = ['user1\n'] as unknown as Uint8Array[]
    const ofTexts = validatePackageStream(texts, NAME)
    await expect(ofTexts).rejects.toThrow(
      new TypeError('the stream must yield Uint8Arrays, not a string'),
    )
    const bytes = Buffer.from('user1\n') as unknown as Uint8Array[]
    const ofNumbers = validatePackageStream(bytes, NAME)
    await expect(ofNumbers).rejects.toThrow(
      new TypeError('the stream must yield Uint8Arrays, not a number'),
    )
  })

  test('without a name is refused', async () => {
    const validation = validatePackageStream([], {} as { name: string })
    await expect(validation).rejects.toThrow(new TypeError('name must be a string'))
  })

  test('is left after the limit of size, and closed', async () => {
    let asked = 0
    let isClosed = false
    function* endless() {
      const chunk = Buffer.alloc(1 << 20, 'user1\n')
      try {
        for (;;) {
          asked++
          yield chunk
        }
      } finally {
        isClosed = true
      }
    }
    const report = await validatePackageStream(endless(), { ...NAME, duplicates: false })
    expect(report.counts).toEqual({ 'file-size': 1 })
    expect(report).toMatchObject({ size: 101 << 20, sha256: null, rows: 0, lengths: [] })
    expect([asked, isClosed]).toEqual([101, true])
  })

  test('is taken up to the limit of size', async () => {
    const chunk = Buffer.alloc(1 << 20, 'user1\n')
    const full = Array.from({ length: 100 }, () => chunk)
    const atLimit = await validatePackageStream(full, { ...NAME, duplicates: false })
    expect(atLimit.counts['file-size']).toBeUndefined()
    const beyond = await validatePackageStream([...full, Buffer.of(0x0a)], {
      ...NAME,
      duplicates: false,
    })
    expect(beyond).toMatchObject({ counts: { 'file-size': 1 }, size: 104_857_601 })
  })

  test('is stopped while it is waited for', async () => {
    const controller = new AbortController()
    const reason = new Error('stopped by the test')
    async function* stuck() {
      yield Buffer.from('user1\n')
      queueMicrotask(() => controller.abort(reason))
      await new Promise(() => {})
    }
    const validation = validatePackageStream(stuck(), { ...NAME, signal: controller.signal })
    await expect(validation).rejects.toBe(reason)
  })

  test('is not even asked when the work is stopped before it starts', async () => {
    let asked = 0
    const source = {
      [Symbol.iterator]() {
        return { next: () => ({ done: ++asked > 1, value: Buffer.from('user1\n') }) }
      },
    } as Iterable<Uint8Array>
    const signal = AbortSignal.abort(new Error('stopped by the test'))
    const validation = validatePackageStream(source, { ...NAME, signal })
    await expect(validation).rejects.toThrow('stopped by the test')
    expect(asked).toBe(0)
  })

  test('is followed without knowing how long it is', async () => {
    const seen: unknown[] = []
    await validatePackageStream(chunks(`${'user1\n'.repeat(100)}user`, '2\n'), {
      ...NAME,
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen).toEqual([
      { bytes: 604, totalBytes: null, rows: 100 },
      { bytes: 606, totalBytes: null, rows: 101 },
    ])
  })
})

test('a text in the place of bytes is refused, and not repeated', async () => {
  const text = 'zq7x000001kv\n' as unknown as Iterable<Uint8Array>
  const refused = validatePackageStream(text, { name: 'a.txt' })
  await expect(refused).rejects.toThrow(TypeError)
  await expect(validatePackageStream(text, { name: 'a.txt' })).rejects.toThrow(
    /^the stream must be an iterable of Uint8Arrays, not a string$/,
  )
})
