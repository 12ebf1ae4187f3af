import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { browserPlatform } from '../../../src/platform/browser/platform.js'
import { validateFile, validateFiles } from '../../../src/platform/browser/validate.js'
import { NODE } from '../../../src/platform/node/platform.js'
import { validatePackageStream } from '../../../src/platform/node/validator.js'
import { InflateError } from '../../../src/validator/index.js'
import { ROOT } from '../../support/action.js'
import { oneFile } from '../../support/zip-builder.js'
import { options, packages } from '../../validator/generators.js'

/** Archives that tools made. */
const FOLDER = '__tests__/validator/corpus/zip'

const file = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name)

/** Both reports, which have to be the same to the byte. */
async function expectSame(name: string, bytes: Uint8Array, asked = {}): Promise<void> {
  const byBrowser = await validateFile(file(name, bytes), asked)
  const byNode = await validatePackageStream([bytes], { name, ...asked })
  expect(JSON.stringify(byBrowser)).toBe(JSON.stringify(byNode))
}

describe('a browser gives the report that Node.js gives', () => {
  const files = readdirSync(join(ROOT, FOLDER)).filter((name) => name.endsWith('.zip'))

  test('on archives of many tools', async () => {
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) await expectSame(name, readFileSync(join(ROOT, FOLDER, name)))
  })

  test('on any text', async () => {
    await fc.assert(
      fc.asyncProperty(packages, options, async (bytes, { name, asked }) => {
        await expectSame(name, bytes, asked)
      }),
      { numRuns: 150 },
    )
  })

  test('on any damaged archive', async () => {
    const text = Array.from({ length: 300 }, (_, at) => `user${at * 7919}\n`).join('')
    const whole = oneFile({ text })
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length < 20 ? length : whole.length))
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        await expectSame('audience.zip', bytes)
      }),
      { numRuns: 150 },
    )
  })

  test('on a text that takes the kernel, in a zip and out of it', async () => {
    const text = Array.from(
      { length: 90_000 },
      (_, at) => `user${(at * 7919) % 80_000}中\r\n`,
    ).join('')
    await expectSame('a.txt', Buffer.from(text))
    await expectSame('a.zip', oneFile({ text }))
  })

  test('on several packages', async () => {
    const chosen = [
      file('a.txt', Buffer.from('bob\nalice\n')),
      file('b.csv', Buffer.from('x\nbob\n')),
    ]
    const { packages: reports, ...across } = await validateFiles(chosen)
    expect(reports.map(({ errors }) => errors)).toEqual([0, 1])
    expect(across).toMatchObject({
      duplicatesAcross: 1,
      findingsAcross: [{ file: 'b.csv', line: 2, otherFile: 'a.txt', otherLine: 1 }],
    })
  })

  test('and says so of a file that can not be read, such as a folder', async () => {
    const gone = {
      name: 'a.txt',
      size: 5,
      slice: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
      }),
    }
    const { rows, counts, findings } = await validateFile(gone)
    expect([rows, counts]).toEqual([0, { 'file-unreadable': 1 }])
    expect(findings[0]?.message).toContain('NotReadableError')
  })
})

describe.each([
  ['Node.js', async () => NODE],
  ['a browser', browserPlatform],
])('the platform of %s', (_, load) => {
  test('takes hashes by turns, of bytes however they are cut', async () => {
    const platform = await load()
    const digest = (text: string) => createHash('sha256').update(text).digest('hex')
    const [one, other, empty] = [platform.sha256(), platform.sha256(), platform.sha256()]
    one.update(Buffer.from('ab'))
    other.update(Buffer.from('x'))
    one.update(Buffer.from('c'.repeat(100)))
    expect(other.digest()).toBe(digest('x'))
    one.update(Buffer.from('d'))
    expect(empty.digest()).toBe(digest(''))
    expect(one.digest()).toBe(digest(`ab${'c'.repeat(100)}d`))
  })

  test('knows UTF-8, CRC-32, and bytes that nobody can foresee', async () => {
    const platform = await load()
    for (const text of ['', 'abc', '\ufeffé中😀', '\0']) {
      expect(platform.isUtf8(Buffer.from(text))).toBe(true)
    }
    for (const bytes of ['\x80', '\xc3', '\xed\xa0\x80', '\xf4\x90\x80\x80', 'a\xff']) {
      expect(platform.isUtf8(Buffer.from(bytes, 'latin1'))).toBe(false)
    }
    const take = await platform.crc32()
    const bytes = Buffer.from('123456789')
    expect(take(bytes.subarray(4), take(bytes.subarray(0, 4), 0))).toBe(crc32(bytes))
    const random = Array.from({ length: 20 }, () =>
      Buffer.from(platform.randomBytes(8)).toString('hex'),
    )
    expect(new Set(random).size).toBe(20)
    await platform.pause()
  })

  /** The text, how many bytes of the data it took, or how it is damaged. */
  async function inflate(data: Uint8Array[], chunkBytes = 1000) {
    const inflated = (await load()).inflate(data, chunkBytes)
    const chunks: Buffer[] = []
    try {
      for await (const chunk of inflated) {
        expect(chunk.length).toBeLessThanOrEqual(chunkBytes)
        chunks.push(Buffer.from(chunk))
      }
    } catch (error) {
      if (error instanceof InflateError) return error.fault
      throw error
    }
    return { text: Buffer.concat(chunks).toString(), consumed: inflated.consumed }
  }

  test('inflates, and tells how many bytes that took', async () => {
    const text = 'user1\nuser22\n'.repeat(500)
    const data = deflateRawSync(text)
    const { length } = data
    const cut = [data.subarray(0, 1), data.subarray(1, 9), data.subarray(9)]
    expect(await inflate([data])).toEqual({ text, consumed: length })
    expect(await inflate(cut, 64)).toEqual({ text, consumed: length })
    expect(await inflate([...cut, Buffer.from('beyond'), Buffer.from('!')])).toEqual({
      text,
      consumed: length,
    })
    expect(await inflate([Buffer.concat([data, Buffer.from('beyond')])])).toEqual({
      text,
      consumed: length,
    })
    expect(await inflate([deflateRawSync('')])).toEqual({ text: '', consumed: 2 })
  })

  test('says of damaged data whether it ends early', async () => {
    const data = deflateRawSync('user1\nuser22\n'.repeat(500))
    expect(await inflate([])).toBe('short')
    expect(await inflate([data.subarray(0, -1)])).toBe('short')
    expect(await inflate([Buffer.from([7, 0, 0])])).toBe('damaged')
  })

  test('hands on what its data throws, and leaves the rest of it to be read', async () => {
    const platform = await load()
    function* failing() {
      yield deflateRawSync('x'.repeat(100_000)).subarray(0, 20)
      throw new Error('gone')
    }
    const failed = async () => {
      for await (const _ of platform.inflate(failing(), 100));
    }
    await expect(failed()).rejects.toThrow('gone')
    function* parts() {
      yield deflateRawSync('abc')
      for (let left = 0; left < 9; left++) yield Buffer.from('rest')
    }
    const data = parts()
    for await (const _ of platform.inflate(data, 100));
    expect(data.next().done).toBe(false)
  })
})
