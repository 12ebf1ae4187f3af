import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BoundaryWatch } from '../../src/emulator/boundary.js'
import {
  accounts,
  multipart,
  PUSH_PATH,
  post,
  RawClient,
  UPLOAD_PATH,
  uploadHead,
  withEmulator,
} from './support.js'

describe('the record of a request', () => {
  test('has everything that was sent', async () => {
    await withEmulator({ keepBytes: true }, async (emulator) => {
      const content = accounts(1_000)
      const body = multipart(content, '名.csv')
      const response = await post(emulator, `${UPLOAD_PATH}?a=1&a=2`, body, {
        'content-type': 'multipart/form-data; boundary=b',
        'x-test': 'yes',
      })
      const [record] = emulator.requests
      expect(record).toMatchObject({
        method: 'POST',
        path: UPLOAD_PATH,
        headers: { 'x-test': 'yes' },
        bytes: Buffer.byteLength(body),
        complete: true,
        closingBoundary: true,
        fields: [],
        text: null,
        fault: null,
        answer: { status: 200, body: await response.text() },
      })
      expect(record?.query.getAll('a')).toEqual(['1', '2'])
      expect(record?.file).toMatchObject({
        field: 'file',
        fileName: '名.csv',
        contentType: 'text/plain',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })
      expect(record?.file?.bytes?.toString()).toBe(content)
    })
  })

  test('keeps no bytes unless told to', async () => {
    await withEmulator({}, async (emulator) => {
      await post(emulator, UPLOAD_PATH, multipart('ab'), {
        'content-type': 'multipart/form-data; boundary=b',
      })
      expect(emulator.requests[0]?.file).toMatchObject({ size: 2, bytes: null })
    })
  })

  test('has the text of a body that is no form', async () => {
    await withEmulator({}, async (emulator) => {
      await post(emulator, PUSH_PATH, '{"a": 1}')
      expect(emulator.requests[0]).toMatchObject({ text: '{"a": 1}', file: null })
    })
  })

  test('knows no digest of a file whose form does not end', async () => {
    await withEmulator({}, async (emulator) => {
      const body = multipart('ab\n').slice(0, -'\r\n--b--\r\n'.length)
      const type = { 'content-type': 'multipart/form-data; boundary=b' }
      expect(await (await post(emulator, UPLOAD_PATH, body, type)).json()).toMatchObject({
        retCode: 1008001,
      })
      expect(emulator.requests[0]).toMatchObject({ complete: true, closingBoundary: false })
      expect(emulator.requests[0]?.file).toMatchObject({ size: 3, sha256: null })
    })
  })

  test('stands in the order of the requests', async () => {
    await withEmulator({}, async (emulator) => {
      for (const path of ['/a', '/b', '/c']) await post(emulator, path, '')
      expect(emulator.requests.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
    })
  })
})

describe('the record of a request that was given up', () => {
  const body = multipart(accounts(1_000))
  // A file has come to its end when the next delimiter has begun, be it the last one or not.
  const cases: [string, number, { closingBoundary: boolean; wholeFile: boolean }][] = [
    ['after its head', 0, { closingBoundary: false, wholeFile: false }],
    ['in the head of the part', 20, { closingBoundary: false, wholeFile: false }],
    ['in the file', 5_000, { closingBoundary: false, wholeFile: false }],
    ['within the boundary', body.length - 5, { closingBoundary: false, wholeFile: false }],
    ['within its last hyphens', body.length - 3, { closingBoundary: false, wholeFile: true }],
    ['one byte short', body.length - 1, { closingBoundary: true, wholeFile: true }],
  ]
  test.each(cases)('%s', async (_, sent, { closingBoundary, wholeFile }) => {
    await withEmulator({}, async (emulator) => {
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, body.length)).send(body.slice(0, sent))
      client.end()
      await emulator.settled(1)
      const [record] = emulator.requests
      expect(record).toMatchObject({
        bytes: sent,
        complete: false,
        closingBoundary,
        answer: null,
      })
      expect(typeof record?.file?.sha256 === 'string').toBe(wholeFile)
      expect(emulator.packages.size).toBe(0)
      client.destroy()
    })
  })

  test('by a reset', async () => {
    await withEmulator({}, async (emulator) => {
      const pause = emulator.faults.pauseAt(10)
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, body.length)).send(body.slice(0, 10))
      const record = await pause.reached
      client.destroy()
      pause.resume()
      await emulator.settled(1)
      expect(record).toMatchObject({ bytes: 10, complete: false, answer: null })
    })
  })

  test('in mid chunk', async () => {
    await withEmulator({}, async (emulator) => {
      const client = await RawClient.connect(emulator.url)
      const head = uploadHead(emulator, 0).replace(
        'Content-Length: 0',
        'Transfer-Encoding: chunked',
      )
      client.send(`${head}${body.length.toString(16)}\r\n${body}`)
      client.end()
      await emulator.settled(1)
      expect(emulator.requests[0]).toMatchObject({
        bytes: body.length,
        complete: false,
        closingBoundary: true,
      })
      expect(emulator.packages.size).toBe(0)
      client.destroy()
    })
  })
})

test('no form ends the emulator or leaves a request without an answer', async () => {
  await withEmulator({}, async (emulator) => {
    const piece = fc.constantFrom(
      '--b\r\n',
      '--b--',
      '\r\n',
      '\r',
      '\n\n',
      'Content-Disposition: form-data; name="file"; filename="a.txt"\r\n',
      'Content-Disposition: form-data; name="x"\r\n',
      'Content-Disposition: attachment\r\n',
      'Content-Type: text/plain; charset=gbk\r\n',
      'Content-Type\r\n',
      ': x\r\n',
      'ab\r\n',
      '\u0000',
      '-',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const response = await post(emulator, UPLOAD_PATH, pieces.join(''), {
          'content-type': 'multipart/form-data; boundary=b',
        })
        const { retCode } = (await response.json()) as { retCode: number }
        expect([0, 1008001, 1008002, 1008007, 1008012]).toContain(retCode)
      }),
      { numRuns: 400 },
    )
  })
})

describe('BoundaryWatch', () => {
  test('finds the closing boundary wherever the chunks break', () => {
    const type = 'multipart/form-data; charset=x; boundary="a b"'
    const around = fc.string({
      unit: fc.constantFrom('\r', '\n', '-', 'a', ' ', 'b'),
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        around,
        fc.boolean(),
        around,
        fc.integer({ min: 1, max: 9 }),
        (before, closed, after, step) => {
          const text = `${before}${closed ? '\r\n--a b--' : ''}${after}`
          const watch = new BoundaryWatch(type)
          for (let at = 0; at < text.length; at += step)
            watch.write(Buffer.from(text.slice(at, at + step)))
          expect(watch.seen).toBe(`\r\n${text}`.includes('\r\n--a b--'))
        },
      ),
    )
  })

  test.each([undefined, 'text/plain', 'multipart/form-data'])(
    'has nothing to look for in %s',
    (type) => {
      const watch = new BoundaryWatch(type)
      watch.write(Buffer.from('\r\n----\r\n--undefined--'))
      expect(watch.seen).toBe(false)
    },
  )
})
