import net, { type AddressInfo, type LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Worker } from 'node:worker_threads'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { NetworkError, StoppedError } from '../../src/errors.js'
import { sayEnglish } from '../../src/messages/index.js'
import type { Answer } from '../../src/net/answers/answer.js'
import type { Body } from '../../src/net/body.js'
import { type RequestOptions, sendRequest } from '../../src/net/request.js'
import {
  answer,
  failure,
  type Peer,
  startServer,
  type TestServer,
  unusedPort,
} from './support/server.js'

const MIB = 1_048_576

const ANSWER_AND_RESET = `
  const { createServer } = require('node:net')
  const { parentPort, workerData: shared } = require('node:worker_threads')
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('readable', () => {
      const text = 'HTTP/1.1 413 Status\\r\\nContent-Length: 8\\r\\n\\r\\ntoo much'
      socket.end(text, () => socket.resetAndDestroy())
    })
    socket.once('close', () => {
      Atomics.store(shared, 0, 1)
      Atomics.notify(shared, 0)
    })
  })
  server.listen(0, '127.0.0.1', () => {
    shared[1] = server.address().port
    parentPort.postMessage('listening')
  })
`

let servers: TestServer[] = []

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

async function serve(
  script: (peer: Peer, index: number) => void | Promise<void>,
): Promise<TestServer> {
  const server = await startServer(script)
  servers.push(server)
  return server
}

function send(server: { url: URL }, options: Partial<RequestOptions> = {}): Promise<Answer> {
  return sendRequest({
    method: 'POST',
    url: server.url,
    headers: {},
    body: Buffer.from('hello'),
    timeoutMs: 5000,
    ...options,
  })
}

function zeros(length: number, chunkBytes = 65_536): Body {
  return {
    length,
    async *chunks() {
      for (let sent = 0; sent < length; sent += chunkBytes) {
        yield Buffer.alloc(Math.min(chunkBytes, length - sent))
      }
    },
  }
}

/** What is wrong with a body, in English. */
function faultOf({ fault }: Answer): string | null {
  return fault === null ? null : sayEnglish(fault)
}

async function networkError(promise: Promise<unknown>): Promise<NetworkError> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(NetworkError)
  return error as NetworkError
}

describe('a request', () => {
  test('has its length, its headers and its bytes on the wire, and nothing else', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, 'fine', ['X-Other: a']))
    })
    const url = new URL('/a%20b?c=d', server.url)
    const got = await send(server, { url, headers: { Authorization: 'Basic eA==' } })
    expect(got.status).toBe(200)
    expect(got.headers['x-other']).toBe('a')
    expect(got.body.toString()).toBe('fine')
    expect(got.fault).toBeNull()
    expect(got.requestComplete).toBe(true)
    expect(server.peers.map((peer) => peer.received)).toEqual([
      [
        'POST /a%20b?c=d HTTP/1.1',
        `Host: 127.0.0.1:${server.port}`,
        'Accept-Encoding: identity',
        'Authorization: Basic eA==',
        'Content-Length: 5',
        'Connection: close',
        '',
        'hello',
      ].join('\r\n'),
    ])
  })

  test('goes to localhost only where that is loopback', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, 'here'))
    })
    const url = new URL(`http://localhost:${server.port}`)
    const at = (address: string): LookupFunction => {
      return (_host, options, callback) => {
        if (options.all) callback(null, [{ address, family: 4 }])
        else callback(null, address, 4)
      }
    }
    expect((await send({ url }, { lookup: at('127.0.0.1') })).body.toString()).toBe('here')
    // One of this machine's own, if it has any: what is sent there does not leave it.
    const own = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
    if (own === undefined) return
    const outside = net.createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => outside.listen(0, own, resolve))
    const { port } = outside.address() as AddressInfo
    const elsewhere = new URL(`http://localhost:${port}`)
    const error = await networkError(send({ url: elsewhere }, { lookup: at(own) }))
    await new Promise((resolve) => outside.close(resolve))
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toBe(
      `localhost led to ${own}, which is not this machine, so nothing was sent over plain HTTP.`,
    )
  })

  test('that is closed before it is used is one that was not made', async () => {
    const server = await serve(() => {})
    // As the system has it once the other end has reset the connection, which is a matter of luck.
    const sockets = net.Socket.prototype as unknown as { _getpeername: () => object }
    const { _getpeername } = sockets
    sockets._getpeername = () => ({})
    try {
      const error = await networkError(send(server))
      expect([error.phase, error.retryable]).toEqual(['connect', true])
      expect(error.message).toContain('(ECONNRESET)')
    } finally {
      sockets._getpeername = _getpeername
    }
  })

  test('sends a body of any length unchanged, and tells how far it is', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, ''))
    })
    const bytes = Buffer.from(Array.from({ length: 700_001 }, (_, index) => (index * 7) % 251))
    const sizes = [1, 9999, 500_000, 190_001]
    const progress: number[] = []
    await send(server, {
      body: {
        length: bytes.length,
        async *chunks() {
          let start = 0
          for (const size of sizes) {
            yield bytes.subarray(start, start + size)
            start += size
          }
        },
      },
      onProgress: ({ sentBytes, totalBytes }) => {
        expect(totalBytes).toBe(bytes.length)
        progress.push(sentBytes)
      },
    })
    const text = server.peers[0]!.received
    expect(text.slice(text.indexOf('\r\n\r\n') + 4)).toBe(bytes.toString('latin1'))
    expect(progress.at(-1)).toBe(bytes.length)
    expect([...progress].sort((a, b) => a - b)).toEqual(progress)
  })

  test('may have an empty body', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(204, ''))
    })
    const got = await send(server, { body: Buffer.alloc(0) })
    expect([got.status, got.requestComplete]).toEqual([204, true])
    expect(server.peers[0]!.received).toContain('Content-Length: 0\r\n')
  })

  test('does not overwrite a chunk that is still being sent', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, ''))
    })
    const buffer = Buffer.alloc(300_000)
    await send(server, {
      body: {
        length: 20 * buffer.length,
        async *chunks() {
          for (let n = 0; n < 20; n++) {
            buffer.fill(65 + n)
            yield buffer
          }
        },
      },
    })
    const body = server.peers[0]!.received.split('\r\n\r\n')[1]!
    const expected = Array.from({ length: 20 }, (_, n) =>
      String.fromCharCode(65 + n).repeat(300_000),
    )
    expect(body === expected.join('')).toBe(true)
  })
})

describe('a body that fails', () => {
  test('cuts the request, and its error reaches the caller', async () => {
    const fault = new Error('disk on fire')
    const server = await serve(() => {})
    const error = await failure(
      send(server, {
        body: {
          length: 1000,
          async *chunks() {
            yield Buffer.alloc(500, 'x')
            throw fault
          },
        },
      }),
    )
    expect(error).toBe(fault)
    await server.peers[0]!.closed
    const body = server.peers[0]!.received.split('\r\n\r\n')[1] ?? ''
    expect(body.length).toBeLessThanOrEqual(500)
  })

  test.each([
    ['fewer', 999],
    ['more', 1001],
  ])('with %s bytes than announced is cut', async (_, bytes) => {
    const server = await serve(() => {})
    const chunks = async function* () {
      yield Buffer.alloc(bytes)
    }
    const error = await failure(send(server, { body: { length: 1000, chunks } }))
    expect(error).toEqual(new Error('The body does not have the 1000 bytes that were announced.'))
    await server.peers[0]!.closed
    expect((server.peers[0]!.received.split('\r\n\r\n')[1] ?? '').length).toBeLessThan(1000)
  })
})

describe('an early answer', () => {
  test.each([401, 413, 429, 500])(
    '%i is reported as what it says, and the rest stays here',
    async (status) => {
      const server = await serve(async (peer) => {
        await peer.head()
        peer.socket.write(answer(status, 'refused'))
        peer.socket.pause()
      })
      const got = await send(server, { body: zeros(200 * MIB) })
      expect([got.status, got.body.toString(), got.requestComplete]).toEqual([
        status,
        'refused',
        false,
      ])
      expect(server.peers[0]!.receivedBytes).toBeLessThan(50 * MIB)
    },
  )

  test('is read although the server resets the connection right behind it', async () => {
    // Closing with unread input resets the connection.
    for (let round = 0; round < 10; round++) {
      const server = await serve(async (peer) => {
        await peer.head()
        peer.socket.pause()
        peer.socket.end(answer(413, 'too much'), () => peer.socket.destroy())
      })
      const got = await send(server, { body: zeros(64 * MIB) })
      expect([got.status, got.body.toString(), got.requestComplete]).toEqual([
        413,
        'too much',
        false,
      ])
    }
  })

  test('is read although the reset was there before anything was read', async () => {
    // A thread of its own answers and resets while this one stands still, so that writing fails
    // first.
    const shared = new Int32Array(new SharedArrayBuffer(8))
    const worker = new Worker(ANSWER_AND_RESET, { eval: true, workerData: shared })
    await new Promise((resolve) => worker.once('message', resolve))
    const sending = send(
      { url: new URL(`http://127.0.0.1:${shared[1]}`) },
      {
        body: {
          length: 64 * MIB,
          async *chunks() {
            yield Buffer.alloc(65_536)
            Atomics.wait(shared, 0, 0)
            yield* zeros(64 * MIB - 65_536).chunks()
          },
        },
      },
    )
    const got = await sending.finally(() => worker.terminate())
    expect([got.status, got.body.toString()]).toEqual([413, 'too much'])
  })

  test('that is cut short still tells its status when it is a refusal', async () => {
    const server = await serve(async (peer) => {
      await peer.head()
      peer.socket.end('HTTP/1.1 413 Status\r\nContent-Length: 100\r\n\r\nonly this')
    })
    const got = await send(server, { body: zeros(64 * MIB) })
    expect([got.status, faultOf(got), got.body.toString()]).toEqual([
      413,
      'was cut short',
      'only this',
    ])
  })

  test('that stalls still tells its status when it is a refusal', async () => {
    const server = await serve(async (peer) => {
      await peer.head()
      peer.socket.pause()
      peer.socket.write('HTTP/1.1 413 Status\r\nContent-Length: 100\r\n\r\nonly this')
    })
    const got = await send(server, { body: zeros(64 * MIB), timeoutMs: 300 })
    expect([got.status, faultOf(got), got.body.toString()]).toEqual([
      413,
      'was cut short',
      'only this',
    ])
  })

  test('of success says that the request was not complete', async () => {
    const server = await serve(async (peer) => {
      await peer.head()
      peer.socket.pause()
      peer.socket.write(answer(200, '{}'))
    })
    const got = await send(server, { body: zeros(64 * MIB) })
    expect([got.status, got.requestComplete]).toEqual([200, false])
  })

  test('is found while the body waits for its source', async () => {
    const server = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes > 1000)
      peer.socket.end(answer(401, 'no'))
    })
    const got = await send(server, {
      body: {
        length: 2000,
        async *chunks() {
          yield Buffer.alloc(1000)
          await new Promise(() => {})
        },
      },
    })
    expect([got.status, got.requestComplete]).toEqual([401, false])
  })
})

describe('a lost connection', () => {
  test.each([
    ['at its first byte', 1],
    ['in the middle of the body', 3 * MIB],
  ])('%s is a lost request', async (_, bytes) => {
    const server = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes >= bytes)
      peer.socket.resetAndDestroy()
    })
    const error = await networkError(send(server, { body: zeros(64 * MIB) }))
    expect([error.phase, error.retryable]).toEqual(['request', true])
    expect(error.message).toMatch(
      /^The connection to 127\.0\.0\.1:\d+ was lost while the request was being sent/,
    )
  })

  test.each([
    ['before the answer', ''],
    ['in the head of the answer', 'HTTP/1.1 200 OK\r\nContent-'],
    ['in an answer with Content-Length', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345'],
    ['in a chunked answer', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n'],
    ['in a refusal', 'HTTP/1.1 401 No\r\nContent-Length: 10\r\n\r\n12345'],
  ])('%s is a lost answer', async (_, text) => {
    for (const end of ['end', 'resetAndDestroy'] as const) {
      const server = await serve(async (peer) => {
        await peer.request()
        peer.socket.write(text, () => peer.socket[end]())
      })
      const error = await networkError(send(server))
      expect([error.phase, error.retryable]).toEqual(['answer', true])
      expect(error.message).toMatch(/was lost before the answer was complete/)
    }
  })

  test('before it was made is no connection', async () => {
    const port = await unusedPort()
    const error = await networkError(send({ url: new URL(`http://127.0.0.1:${port}`) }))
    expect([error.phase, error.retryable]).toEqual(['connect', true])
    expect(error.message).toBe(
      `Can't connect to 127.0.0.1:${port}: it refuses connections (ECONNREFUSED).`,
    )
    expect(error.hint).toContain('https_proxy')
  })

  test('to a name that does not resolve says so', async () => {
    const error = await networkError(
      send(
        { url: new URL('http://localhost:1') },
        {
          lookup: (_name, _options, callback) => {
            callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), '', 4)
          },
        },
      ),
    )
    expect([error.phase, error.retryable]).toEqual(['connect', true])
    expect(error.message).toBe(
      "Can't connect to localhost:1: the name does not resolve (ENOTFOUND).",
    )
    expect(error.hint).toContain('DNS')
  })
})

describe('an answer', () => {
  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
  ])('encoded as %s is decoded', async (name, encode) => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, encode('{"a":1}'), [`Content-Encoding: ${name}`]))
    })
    const got = await send(server)
    expect([got.fault, got.body.toString()]).toEqual([null, '{"a":1}'])
  })

  test.each([
    ['zstd', 'abc', 'has a content encoding that nobody asked for (zstd)'],
    ['gzip, br', 'abc', 'has a content encoding that nobody asked for'],
    ['gzip', 'abc', 'is not valid gzip data'],
    ['deflate', 'a', 'is not valid deflate data'],
    ['gzip', gzipSync('some text').subarray(0, 20), 'is not valid gzip data'],
    ['gzip', gzipSync(Buffer.alloc(MIB + 1)), 'is larger than 1048576 bytes (1 MiB)'],
    ['br', brotliCompressSync(Buffer.alloc(MIB + 1)), 'is larger than 1048576 bytes (1 MiB)'],
  ])('encoded as %s that can not be decoded says why', async (name, bytes, fault) => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, bytes, [`Content-Encoding: ${name}`]))
    })
    expect(faultOf(await send(server))).toBe(fault)
  })

  test('of exactly the largest size is whole; one byte more is a fault', async () => {
    for (const [extra, fault] of [
      [0, null],
      [1, 'is larger than 1048576 bytes (1 MiB)'],
    ] as const) {
      const server = await serve(async (peer) => {
        await peer.request()
        peer.socket.write(answer(200, Buffer.alloc(MIB + extra, 'a')))
      })
      const got = await send(server)
      expect([faultOf(got), got.body.length]).toEqual([fault, MIB])
    }
  })

  test('without end is not read to its end', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const pour = (): void => {
        while (peer.socket.writable && peer.socket.write(Buffer.alloc(65_536, 'a')));
      }
      peer.socket.on('drain', pour)
      pour()
    })
    expect(faultOf(await send(server))).toBe('is larger than 1048576 bytes (1 MiB)')
    await server.peers[0]!.closed
  })

  test.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a bad chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a switch of protocols',
      'HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
    ],
    ['nothing but preludes', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(200)],
  ])('that is %s is malformed and not worth another attempt', async (_, text) => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.write(text)
    })
    const error = await networkError(send(server))
    expect([error.phase, error.retryable]).toEqual(['answer', false])
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ gave an answer that is not valid HTTP/)
  })

  test('may have 64 KiB of headers, in few fields or many; a byte more is an error', async () => {
    const first = 'HTTP/1.1 204 No Content\r\n'
    for (const [field, more] of [
      ['X-Y: z\r\n', 0],
      [`X-Y: ${'z'.repeat(2000)}\r\n`, 0],
      ['X-Y: z\r\n', 1],
      [`X-Y: ${'z'.repeat(20_000)}\r\n`, 1],
    ] as const) {
      const length = 65_536 - first.length - '\r\n'.length + more
      const count = Math.floor((length - 'X-Last: \r\n'.length) / field.length)
      const last = `X-Last: ${'l'.repeat(length - count * field.length - 'X-Last: \r\n'.length)}\r\n`
      const server = await serve(async (peer) => {
        await peer.request()
        peer.socket.end(`${first}${field.repeat(count)}${last}\r\n`)
      })
      if (more === 0) {
        const got = await send(server)
        expect([got.status, typeof got.headers['x-last']]).toEqual([204, 'string'])
        continue
      }
      const error = await networkError(send(server))
      expect([error.phase, error.retryable]).toEqual(['answer', false])
      expect(error.message).toMatch(
        /^The headers of the answer of 127\.0\.0\.1:\d+ have more than 65536 bytes \(64 KiB\)\.$/,
      )
    }
  })

  test('whose head has no end is given up', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.write(`HTTP/1.1 200 OK\r\n${'X-Y: z\r\n'.repeat(50_000)}`)
    })
    const error = await networkError(send(server))
    expect([error.phase, error.retryable]).toEqual(['answer', false])
    expect(error.message).toMatch(/64 KiB/)
  })

  test('is the one after informational answers', async () => {
    const server = await serve(async (peer) => {
      peer.socket.write(
        'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n',
      )
      await peer.request()
      peer.socket.end(answer(200, 'ok'))
    })
    const got = await send(server)
    expect([got.status, got.body.toString(), got.requestComplete]).toEqual([200, 'ok', true])
  })

  test('that redirects is an answer, and nobody goes there', async () => {
    const target = await serve(() => {})
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(307, '', [`Location: ${target.url.href}`]))
    })
    expect((await send(server)).status).toBe(307)
    expect(target.peers).toEqual([])
  })

  test('that ends with its connection is whole', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end('HTTP/1.0 200 OK\r\n\r\nsome')
    })
    const got = await send(server)
    expect([got.fault, got.body.toString()]).toEqual([null, 'some'])
  })
})

describe('a signal', () => {
  const reason = new StoppedError('Stopped by a test.')

  test('that is aborted before lets nothing out', async () => {
    const server = await serve(() => {})
    expect(await failure(send(server, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.peers).toEqual([])
  })

  test.each([
    ['while the request is sent', 64 * MIB, 1000],
    ['while the answer is awaited', 1000, 1000],
  ])('%s cuts the connection', async (_, length, after) => {
    const controller = new AbortController()
    const server = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes > after)
      controller.abort(reason)
    })
    expect(await failure(send(server, { body: zeros(length), signal: controller.signal }))).toBe(
      reason,
    )
    await server.peers[0]!.closed
  })

  test('with another reason makes a StoppedError of it', async () => {
    const error = await failure(
      send({ url: new URL('http://127.0.0.1:9') }, { signal: AbortSignal.abort(7) }),
    )
    expect(error).toBeInstanceOf(StoppedError)
    expect((error as StoppedError).cause).toBe(7)
  })
})

test('nothing keeps running after a request', async () => {
  const server = await serve(async (peer) => {
    await peer.request()
    peer.socket.write(answer(200, ''))
  })
  const started = jest.spyOn(globalThis, 'setTimeout')
  const cleared = jest.spyOn(globalThis, 'clearTimeout')
  try {
    await send(server, { signal: new AbortController().signal })
    // The server never closes, so only our side can have.
    await server.peers[0]!.closed
    const timers = started.mock.results.map(({ value }) => value as NodeJS.Timeout)
    expect(timers).not.toEqual([])
    for (const timer of timers) expect(cleared).toHaveBeenCalledWith(timer)
  } finally {
    started.mockRestore()
    cleared.mockRestore()
  }
})
