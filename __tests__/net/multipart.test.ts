import { execFile, spawnSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { Busboy } from '@fastify/busboy'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeForm, type Form, type FormFile } from '../../src/net/multipart.js'
import { makeFolder, pattern } from './support/files.js'
import { answer, failure, startServer } from './support/server.js'

interface Parsed {
  readonly fields: [string, string][]
  readonly file: { field: string; name: string; type: string; bytes: Buffer }
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

function encode(fields: [string, string][], file: Partial<FormFile>): Form {
  return encodeForm(fields, { field: 'file', name: 'a.txt', type: 'text/plain', size: 0, ...file })
}

/** Parses with a library that has nothing in common with the encoder. */
async function parse(form: Form, bytes: Uint8Array): Promise<Parsed> {
  const encoded = await buffer(Readable.from(form.chunks(pieces(bytes, 70_000))))
  expect(encoded.length).toBe(form.contentLength)
  const fields: [string, string][] = []
  const parts: Promise<Parsed['file']>[] = []
  const parser = new Busboy({ headers: { 'content-type': form.contentType } })
  parser.on('field', (name, value) => fields.push([name, value]))
  parser.on('file', (field, stream, name, _encoding, type) => {
    parts.push(buffer(stream).then((content) => ({ field, name, type, bytes: content })))
  })
  await new Promise((resolve, reject) =>
    parser.on('finish', resolve).on('error', reject).end(encoded),
  )
  const files = await Promise.all(parts)
  expect(files).toHaveLength(1)
  return { fields, file: files[0]! }
}

/** Lone surrogates become U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

/** HTML, multipart/form-data encoding: what is written for a name. */
function escaped(name: string): string {
  return wellFormed(name).replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}

describe('a form', () => {
  test('is written as HTML says, byte for byte', async () => {
    const form = encode([['key', 'a/b.txt']], { size: 3 })
    const boundary = form.contentType.replace('multipart/form-data; boundary=', '')
    expect(boundary).toMatch(/^form-[0-9a-f]{32}$/)
    const bytes = await buffer(Readable.from(form.chunks(pieces(Buffer.from('abc'), 2))))
    expect(bytes.toString()).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="key"',
        '',
        'a/b.txt',
        `--${boundary}`,
        'Content-Disposition: form-data; name="file"; filename="a.txt"',
        'Content-Type: text/plain',
        '',
        'abc',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    )
  })

  const testWithCurl = spawnSync('curl', ['--version']).error === undefined ? test : test.skip

  testWithCurl('is what curl sends, byte for byte', async () => {
    const folder = await makeFolder()
    const server = await startServer(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, ''))
    })
    try {
      const name = '号码 "包".txt'
      const { path } = await folder.write(name, pattern(70_001))
      const file = `file=@${JSON.stringify(path)};type=text/plain`
      const args = ['--silent', '--noproxy', '*', '-F', 'key=a/b.txt', '-F', file, server.url.href]
      await promisify(execFile)('curl', args)
      const [, theirs = ''] = server.peers[0]!.received.split(/\r\n\r\n(.*)/s)
      const form = encode([['key', 'a/b.txt']], { name, size: 70_001 })
      const ours = await buffer(Readable.from(form.chunks(pieces(pattern(70_001), 30_000))))
      const boundary = /boundary=(\S+)/.exec(form.contentType)![1]!
      const theirBoundary = /boundary=(\S+)/.exec(server.peers[0]!.received)![1]!
      expect(ours.toString('latin1').replaceAll(boundary, theirBoundary)).toBe(theirs)
    } finally {
      await server.close()
      await folder.remove()
    }
  })

  test('has no byte to send before the file has', async () => {
    const reason = new Error('the file is gone')
    const gone = Readable.from([1]).map(() => {
      throw reason
    })
    let chunks = 0
    const read = async () => {
      for await (const chunk of encode([['key', 'a']], {}).chunks(gone)) chunks += chunk.length
    }
    await expect(read()).rejects.toBe(reason)
    expect(chunks).toBe(0)
  })

  test('with an empty file has all the rest', async () => {
    const { file } = await parse(encode([], { name: 'empty.txt' }), new Uint8Array())
    expect(file).toMatchObject({ name: 'empty.txt', bytes: Buffer.alloc(0) })
  })

  test('keeps its fields in order, before the file', async () => {
    const fields: [string, string][] = [
      ['key', 'folder/包.zip'],
      ['Signature', 'q-sign=a&b=c'],
      ['x-cos-security-token', 'T+/='],
      ['x-cos-meta-fileid', '😀'],
    ]
    const form = encode(fields, { size: 4, name: '包.zip', type: 'application/zip' })
    const parsed = await parse(form, Buffer.from('PK\x03\x04'))
    expect(parsed.fields).toEqual(fields)
    expect(parsed.file).toEqual({
      field: 'file',
      name: '包.zip',
      type: 'application/zip',
      bytes: Buffer.from('PK\x03\x04'),
    })
  })

  test('keeps every byte of a large file, given in views of a larger buffer', async () => {
    const large = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * 31) % 256))
    const view = large.subarray(12_345)
    const parsed = await parse(encode([], { size: view.length }), view)
    expect(parsed.file.bytes.equals(view)).toBe(true)
  })

  test('without closing boundary is what remains when the file fails', async () => {
    const form = encode([], { size: 6 })
    const seen: Buffer[] = []
    const reading = async (): Promise<void> => {
      const broken = async function* () {
        yield Buffer.from('abc')
        throw new Error('broken')
      }
      for await (const chunk of form.chunks(broken())) seen.push(Buffer.from(chunk))
    }
    expect(await failure(reading())).toEqual(new Error('broken'))
    expect(Buffer.concat(seen).toString()).toMatch(/\r\n\r\nabc$/)
  })

  test('has another boundary each time', () => {
    expect(encode([], {}).contentType).not.toBe(encode([], {}).contentType)
  })

  test('of any names and values is parsed back', async () => {
    const names = fc.string({
      minLength: 1,
      unit: fc.oneof(
        fc.constantFrom('"', '\r', '\n', '%', '\\', ';', '=', ' ', '\ud800', '😀', '包'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    })
    const file = fc.record({ name: names, bytes: fc.uint8Array({ maxLength: 300 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(names, names), { maxLength: 3 }),
        file,
        async (fields, any) => {
          const form = encode(fields, { name: any.name, size: any.bytes.length })
          const encoded = await buffer(Readable.from(form.chunks(pieces(any.bytes, 100))))
          const written = [
            ...encoded.toString().matchAll(/^Content-Disposition: form-data; (.*)\r$/gm),
          ]
          expect(written.map(([, rest]) => rest)).toEqual([
            ...fields.map(([name]) => `name="${escaped(name)}"`),
            `name="file"; filename="${escaped(any.name)}"`,
          ])
          const parsed = await parse(form, any.bytes)
          expect(parsed.fields.map(([, value]) => value)).toEqual(
            fields.map(([, value]) => wellFormed(value).replace(/\r\n|\r|\n/g, '\r\n')),
          )
          expect(parsed.file.bytes.equals(any.bytes)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
