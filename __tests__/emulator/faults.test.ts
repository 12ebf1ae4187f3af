import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Emulator, Fault } from '../../src/emulator/index.js'
import {
  accounts,
  multipart,
  PUSH_PATH,
  post,
  RawClient,
  UPLOAD_PATH,
  upload,
  uploadHead,
  withEmulator,
} from './support.js'

const BODY = multipart(accounts(10_000))

/** Sends an upload by hand, and waits for the end of the connection. */
async function sendUpload(emulator: Emulator, body = BODY): Promise<RawClient> {
  const client = await RawClient.connect(emulator.url)
  return client.send(uploadHead(emulator, body.length)).send(body)
}

/** What one upload by hand meets under a fault, once its connection has closed. */
async function meet(fault: Fault): Promise<{ client: RawClient; emulator: Emulator }> {
  return await withEmulator({}, async (emulator) => {
    emulator.faults.next(fault)
    const client = await sendUpload(emulator)
    await client.untilEnd()
    client.destroy()
    await emulator.settled(1)
    return { client, emulator }
  })
}

describe('connections that are lost', () => {
  test('hang-up resets the connection before anything is read', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'hang-up' })
      const client = await sendUpload(emulator)
      await client.closed
      expect(client.error).toMatch(/^(ECONNRESET|EPIPE)$/)
      expect([emulator.requests.length, emulator.connections]).toEqual([0, 1])
      expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
    })
  })

  test('reset strikes in mid body', async () => {
    const { client, emulator } = await meet({ kind: 'reset', afterBytes: 1_000 })
    expect([client.received, client.error]).toEqual(['', 'ECONNRESET'])
    expect(emulator.requests[0]).toMatchObject({
      complete: false,
      closingBoundary: false,
      answer: null,
      fault: 'reset',
    })
    expect(emulator.requests[0]?.bytes).toBeGreaterThanOrEqual(1_000)
    expect(emulator.packages.size).toBe(0)
  })

  test('reset after 0 bytes reads no body', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'reset', afterBytes: 0 })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, 10))
      await client.closed
      expect(client.error).toBe('ECONNRESET')
      expect(emulator.requests[0]).toMatchObject({ bytes: 0, complete: false })
    })
  })

  test('reset-after-request has served the request', async () => {
    const { client, emulator } = await meet({ kind: 'reset-after-request' })
    expect([client.received, client.error]).toEqual(['', 'ECONNRESET'])
    expect(emulator.requests[0]).toMatchObject({
      bytes: BODY.length,
      complete: true,
      closingBoundary: true,
      answer: null,
    })
    expect([...emulator.packages.keys()]).toEqual(['11231'])
  })

  test('refuse and listen', async () => {
    await withEmulator({}, async (emulator) => {
      const { port } = new URL(emulator.url)
      emulator.refuse()
      await expect(upload(emulator, 'ab', 'a.txt')).rejects.toMatchObject({
        cause: { code: 'ECONNREFUSED' },
      })
      expect(emulator.connections).toBe(0)
      await emulator.listen()
      expect(new URL(emulator.url).port).toBe(port)
      expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
    })
  })
})

describe('connections that go nowhere', () => {
  test('stall reads no further', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'stall', afterBytes: 1 })
      const client = await sendUpload(emulator, multipart(accounts(1_000_000)))
      await emulator.settled(1)
      const { bytes } = emulator.requests[0] ?? {}
      expect(bytes).toBeGreaterThan(0)
      expect(bytes).toBeLessThanOrEqual(65_536)
      expect(emulator.requests[0]).toMatchObject({ complete: false, answer: null })
      client.destroy()
    })
  })

  test('no-answer has served the request', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'no-answer' })
      const client = await sendUpload(emulator)
      await emulator.settled(1)
      expect(emulator.requests[0]).toMatchObject({ complete: true, answer: null })
      expect(emulator.packages.size).toBe(1)
      expect(client.received).toBe('')
      client.destroy()
    })
  })

  test('slow-read takes its time, and arrives', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'slow-read', bytes: 16_384, everyMs: 1 })
      expect(await upload(emulator, accounts(10_000), 'a.txt')).toMatchObject({ retCode: 0 })
      expect(emulator.requests[0]).toMatchObject({ complete: true, fault: 'slow-read' })
    })
  })

  test('slow-read gives up with the client', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'slow-read', bytes: 1, everyMs: 60_000 })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, 100)).send('x')
      await emulator.arrived(1)
      await emulator.close()
      await emulator.settled(1)
      await client.untilEnd()
      client.destroy()
      expect(emulator.requests[0]).toMatchObject({ complete: false, answer: null })
    })
  })
})

describe('early answers', () => {
  const early = { kind: 'early-answer', afterBytes: 1, status: 413, body: 'too large' } as const

  test('linger reads what is still sent', async () => {
    const { client, emulator } = await meet(early)
    expect(client.received).toMatch(/^HTTP\/1.1 413 Payload Too Large\r\n/)
    expect(client.received).toMatch(/\r\ncontent-length: 9\r\n/)
    expect(client.received).toMatch(/\r\n\r\ntoo large$/)
    expect(client.error).toBeUndefined()
    expect(emulator.requests[0]?.answer).toEqual({ status: 413, body: 'too large' })
    expect(emulator.packages.size).toBe(0)
  })

  test('linger to the end', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ ...early, afterwards: 'linger' })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, BODY.length)).send(BODY.slice(0, 10))
      await client.untilEnd()
      client.send(BODY.slice(10)).end()
      await emulator.settled(1)
      expect(emulator.requests[0]).toMatchObject({
        bytes: BODY.length,
        complete: true,
        closingBoundary: true,
        file: null,
      })
    })
  })

  test('an answer to nothing but the head', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'early-answer', afterBytes: 0, status: 401 })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, 100))
      await client.untilEnd()
      expect(client.received).toMatch(/^HTTP\/1.1 401 Unauthorized\r\n/)
      client.destroy()
    })
  })

  test('keep reads nothing more and leaves the connection open', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ ...early, afterwards: 'keep', status: 200, body: '{}' })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, BODY.length)).send('x')
      await client.until(/\{\}$/)
      await emulator.settled(1)
      client.send(BODY)
      expect([client.ended, emulator.requests[0]?.bytes]).toEqual([false, 1])
      client.destroy()
    })
  })

  test('close', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ ...early, afterwards: 'close' })
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, BODY.length)).send('x')
      await client.untilEnd()
      client.send(BODY).send(BODY)
      await client.closed
      expect(client.error).toMatch(/^(ECONNRESET|EPIPE)$/)
      expect(client.received).toMatch(/too large$/)
    })
  })

  test('a body that ends before is served as ever', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ ...early, afterBytes: 1_000_000 })
      expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
    })
  })
})

describe('wrong answers', () => {
  test('answer gives any status, headers and body, and serves nothing', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next(
        { kind: 'answer', status: 503, headers: { 'retry-after': '7' }, body: 'busy' },
        { kind: 'answer' },
      )
      const first = await post(emulator, UPLOAD_PATH, 'x')
      expect([first.status, first.headers.get('retry-after'), await first.text()]).toEqual([
        503,
        '7',
        'busy',
      ])
      const second = await post(emulator, UPLOAD_PATH, 'x')
      expect([second.status, await second.text()]).toEqual([200, ''])
      expect(emulator.packages.size).toBe(0)
      expect(emulator.requests[0]?.answer).toEqual({ status: 503, body: 'busy' })
    })
  })

  test('redirect', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'redirect', status: 307, location: 'https://elsewhere.test/' })
      const response = await post(emulator, UPLOAD_PATH, 'x')
      expect([response.status, response.headers.get('location')]).toEqual([
        307,
        'https://elsewhere.test/',
      ])
    })
  })

  test('cutAfter ends the connection within the body', async () => {
    const { client } = await meet({ kind: 'answer', body: '{"retCode":0}', cutAfter: 5 })
    expect(client.received).toMatch(/\r\ncontent-length: 13\r\n\r\n\{"ret$/)
    expect(client.error).toBeUndefined()
  })

  test('cutAfter 0 ends it after the head', async () => {
    const { client } = await meet({ kind: 'alter', cutAfter: 0 })
    expect(client.received).toMatch(/\r\ncontent-length: 42\r\n(?:.+\r\n)*\r\n$/)
  })

  test('cutAfter within a chunk', async () => {
    const { client } = await meet({ kind: 'alter', cutAfter: 8, chunked: true })
    expect(client.received).toMatch(/\r\ntransfer-encoding: chunked\r\n/)
    expect(client.received).toMatch(/\r\n\r\n2a\r\n\{"retCod$/)
  })

  test('chunked', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'alter', chunked: true })
      const response = await post(emulator, PUSH_PATH, '{')
      expect(response.headers.get('transfer-encoding')).toBe('chunked')
      expect(response.headers.get('content-length')).toBeNull()
      expect(await response.json()).toMatchObject({ ret_code: 1008001 })
    })
  })

  test('gzip', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'answer', body: 'packed', gzip: true })
      const client = await sendUpload(emulator)
      await client.until(/\r\n\r\n(?=.)/)
      const [head, body] = client.received.split('\r\n\r\n')
      expect(head).toMatch(/content-encoding: gzip/)
      expect(gunzipSync(Buffer.from(body ?? '', 'latin1')).toString()).toBe('packed')
      client.destroy()
    })
  })

  test('gzip cut short', async () => {
    const body = 'packed '.repeat(100)
    const { client, emulator } = await meet({ kind: 'answer', body, gzip: true, cutAfter: 12 })
    const [, sent] = client.received.split('\r\n\r\n')
    expect(sent).toBe(gzipSync(body).toString('latin1').slice(0, 12))
    expect(emulator.requests[0]?.answer).toEqual({ status: 200, body })
  })

  test('an early answer may be packed and chunked', async () => {
    const fault = { kind: 'early-answer', afterBytes: 0, body: 'packed' } as const
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ ...fault, gzip: true, chunked: true })
      const response = await post(emulator, UPLOAD_PATH, 'x')
      expect(await response.text()).toBe('packed')
    })
  })

  test('alter serves the request and changes its answer', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'alter', status: 500, headers: { 'x-test': 'yes' } })
      const form = new FormData()
      form.set('file', new Blob(['ab']), 'a.txt')
      const response = await post(emulator, UPLOAD_PATH, form)
      expect([response.status, response.headers.get('x-test')]).toEqual([500, 'yes'])
      expect(await response.json()).toMatchObject({ retCode: 0 })
      expect(emulator.packages.size).toBe(1)
    })
  })

  test('headers that HTTP does not allow are the failure of the emulator', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'answer', headers: { 'x-test': 'a\nb' } })
      const response = await post(emulator, UPLOAD_PATH, 'x')
      expect(response.status).toBe(500)
      expect(await response.json()).toEqual({ errMsg: expect.stringContaining('x-test') })
      expect(emulator.requests[0]?.answer?.status).toBe(500)
    })
  })
})

describe('pauses', () => {
  test('stop the reading until resumed', async () => {
    await withEmulator({ keepBytes: true }, async (emulator) => {
      const pause = emulator.faults.pauseAt(20)
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, BODY.length)).send(BODY.slice(0, 50))
      const request = await pause.reached
      expect(request).toMatchObject({ bytes: 50, complete: false, closingBoundary: false })
      client.send(BODY.slice(50))
      await emulator.settled(1)
      expect(request.bytes).toBe(50)
      pause.resume()
      await client.until(/"uploadId":11231/)
      expect(request).toMatchObject({ bytes: BODY.length, complete: true, closingBoundary: true })
      expect(request.file?.bytes?.toString()).toBe(accounts(10_000))
      client.destroy()
    })
  })

  test('are missed by a request that ends before', async () => {
    await withEmulator({}, async (emulator) => {
      const pause = emulator.faults.pauseAt(1_000_000)
      expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
      await expect(pause.reached).rejects.toThrow(/^the request ended after \d+ bytes$/)
    })
  })

  test('may be for one path only', async () => {
    await withEmulator({}, async (emulator) => {
      const pause = emulator.faults.pauseAt(1, UPLOAD_PATH)
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(200)
      const answer = upload(emulator, 'ab', 'a.txt')
      expect(await pause.reached).toMatchObject({ path: UPLOAD_PATH, fault: 'pause' })
      pause.resume()
      expect(await answer).toMatchObject({ retCode: 0 })
    })
  })

  test('end with the emulator', async () => {
    await withEmulator({}, async (emulator) => {
      const pause = emulator.faults.pauseAt(1)
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, 100)).send('x')
      await pause.reached
      await emulator.close()
      await emulator.settled(1)
      await client.untilEnd()
      client.destroy()
      expect(emulator.requests[0]).toMatchObject({ bytes: 1, complete: false, answer: null })
    })
  })
})

describe('the queue', () => {
  test('each fault meets one request, and then all is well', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'answer', status: 500 }, { kind: 'answer', status: 502 })
      emulator.faults.next({ kind: 'answer', status: 503 })
      const statuses: number[] = []
      for (let count = 0; count < 4; count += 1) {
        statuses.push((await post(emulator, PUSH_PATH, '{')).status)
      }
      expect(statuses).toEqual([500, 502, 503, 200])
      expect(emulator.faults.pending).toEqual([])
    })
  })

  test('a fault for one path waits for it', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'answer', status: 500, path: UPLOAD_PATH })
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(200)
      expect((await post(emulator, `${UPLOAD_PATH}?x=y`, '{')).status).toBe(500)
    })
  })

  test('always, until cleared', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.always({ kind: 'answer', status: 500, path: PUSH_PATH })
      emulator.faults.next({ kind: 'answer', status: 404 })
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(404)
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(500)
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(500)
      expect((await post(emulator, UPLOAD_PATH, '{')).status).toBe(200)
      emulator.faults.next({ kind: 'answer', status: 404 })
      emulator.faults.clear()
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(200)
    })
  })

  test('hang-ups wait for their turn', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.faults.next({ kind: 'answer', status: 500, path: '/never' }, { kind: 'hang-up' })
      expect((await post(emulator, PUSH_PATH, '{')).status).toBe(200)
      emulator.faults.clear()
      const early = await RawClient.connect(emulator.url)
      early.send('POST /early HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n')
      await emulator.arrived(2)
      emulator.faults.always({ kind: 'hang-up' })
      // A connection that is in use lives on, also for further requests.
      early.send('{}POST /late HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n')
      await early.until(/serves no \/late/)
      expect(emulator.requests.at(-1)).toMatchObject({ path: '/late', fault: null })
      early.destroy()
      const client = await RawClient.connect(emulator.url)
      await client.closed
      expect(client.error).toBe('ECONNRESET')
    })
  })
})
