import { afterEach, describe, expect, test } from '@jest/globals'
import { NetworkError, StoppedError } from '../../src/errors.js'
import { type RequestOptions, sendRequest } from '../../src/net/request.js'
import { answer, failure, type Peer, startServer, type TestServer } from './support/server.js'

const MIB = 1_048_576
const TIMEOUT_MS = 200

let servers: TestServer[] = []

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

async function serve(
  script: (peer: Peer) => void | Promise<void>,
  options = {},
): Promise<TestServer> {
  const server = await startServer(script, options)
  servers.push(server)
  return server
}

function send(url: URL, options: Partial<RequestOptions> = {}) {
  return sendRequest({
    method: 'POST',
    url,
    headers: {},
    body: Buffer.from('hello'),
    timeoutMs: TIMEOUT_MS,
    ...options,
  })
}

function zeros(length: number) {
  return {
    length,
    async *chunks() {
      for (let sent = 0; sent < length; sent += MIB) yield Buffer.alloc(MIB)
    },
  }
}

async function stall(promise: Promise<unknown>): Promise<[string, string, boolean]> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(NetworkError)
  const { message, phase, retryable, hint } = error as NetworkError
  expect(hint).toContain('`timeout`')
  return [message.replace(/127\.0\.0\.1:\d+/, 'HOST'), phase, retryable]
}

describe('a line that is dead', () => {
  test('while the name is looked up', async () => {
    const sending = send(new URL('http://localhost:1'), { lookup: () => {} })
    expect(await stall(sending)).toEqual([
      'No progress for 0.2 seconds while connecting to localhost:1.',
      'connect',
      true,
    ])
  })

  test('while the TLS connection is made', async () => {
    const server = await serve(() => {})
    expect(await stall(send(new URL(`https://127.0.0.1:${server.port}`)))).toEqual([
      'No progress for 0.2 seconds while making a TLS connection to HOST.',
      'connect',
      true,
    ])
    await server.peers[0]!.closed
  })

  test('while the request is sent', async () => {
    const server = await serve(() => {}, { pauseOnConnect: true })
    expect(await stall(send(server.url, { body: zeros(64 * MIB) }))).toEqual([
      'No progress for 0.2 seconds while sending the request.',
      'request',
      true,
    ])
  })

  test('while the answer is awaited', async () => {
    const server = await serve(() => {})
    expect(await stall(send(server.url))).toEqual([
      'No progress for 0.2 seconds while waiting for the answer.',
      'answer',
      true,
    ])
    await server.peers[0]!.closed
  })

  test('while the answer is read', async () => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1234')
    })
    expect(await stall(send(server.url))).toEqual([
      'No progress for 0.2 seconds while reading the answer.',
      'answer',
      true,
    ])
    await server.peers[0]!.closed
  })
})

describe('a line that is slow', () => {
  test('in the answer is waited for', async () => {
    const whole = answer(200, 'slow')
    const server = await serve(async (peer) => {
      await peer.request()
      // Altogether several times the timeout, in steps well below it.
      for (const byte of whole) {
        await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS / 10))
        peer.socket.write(Buffer.of(byte))
      }
      peer.socket.end()
    })
    const got = await send(server.url)
    expect(got.body.toString()).toBe('slow')
  })

  test('in the request is waited for', async () => {
    const length = 24 * MIB
    const slowLength = 10 * MIB
    const began = performance.now()
    const server = await serve(async (peer) => {
      let size = 0
      peer.socket.on('data', (chunk) => {
        size += chunk.length
        // The rest is read fast: what the system has taken already shows no progress any more.
        if (size > slowLength) return
        peer.socket.pause()
        setTimeout(() => peer.socket.resume(), 10)
      })
      await peer.until(({ receivedBytes }) => receivedBytes > length)
      peer.socket.end(answer(200, 'slow'))
    })
    const got = await send(server.url, { body: zeros(length), timeoutMs: 1000 })
    expect([got.body.toString(), got.requestComplete]).toEqual(['slow', true])
    expect(performance.now() - began).toBeGreaterThan(1000)
  })
})

test.each([
  ['short', 1000, 16_000],
  ['long', 3_600_000, MIB],
])(
  'a %s timeout bounds what a line has to take before that shows',
  async (_, timeoutMs, largest) => {
    const server = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, ''))
    })
    const progress = [0]
    await send(server.url, {
      body: zeros(4 * MIB),
      timeoutMs,
      onProgress: ({ sentBytes }) => progress.push(sentBytes),
    })
    expect(progress.at(-1)).toBe(4 * MIB)
    const steps = progress.slice(1).map((bytes, index) => bytes - progress[index]!)
    expect(Math.max(...steps)).toBeLessThanOrEqual(largest)
  },
)

test('stopping does not wait for a dead line', async () => {
  const controller = new AbortController()
  const server = await serve(() => controller.abort(new StoppedError('Enough.')))
  const sending = send(new URL(`https://127.0.0.1:${server.port}`), {
    timeoutMs: 3_600_000,
    signal: controller.signal,
  })
  expect(await failure(sending)).toEqual(new StoppedError('Enough.'))
  await server.peers[0]!.closed
})
