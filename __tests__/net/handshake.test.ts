import { writeFile } from 'node:fs/promises'
import net from 'node:net'
import { join } from 'node:path'
import tls from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { NetworkError } from '../../src/errors.js'
import { sendRequest } from '../../src/net/request.js'
import { type Certificate, makeCertificate } from './support/certificate.js'
import { makeProgram, type Program } from './support/child.js'
import { answer, failure, startServer, type TestServer } from './support/server.js'

let local: Certificate
let program: Program
let closers: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  local = await makeCertificate('localhost')
  program = await makeProgram()
  await writeFile(join(program.directory, 'ca.pem'), local.cert)
})

afterAll(() => program.remove())

afterEach(async () => {
  await Promise.all(closers.map((close) => close()))
  closers = []
})

async function serve(script: Parameters<typeof startServer>[0]): Promise<TestServer> {
  const server = await startServer(script)
  closers.push(() => server.close())
  return server
}

/** A TLS server that tells what it was asked for; gives its port. */
async function secureServer(options: tls.TlsOptions, seen: string[] = []): Promise<number> {
  const server = tls.createServer({ ...local, ...options }, (socket) => {
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      seen.push(chunk.toString('latin1'))
      socket.end(answer(200, 'secure'))
    })
  })
  const sockets = new Set<net.Socket>()
  server.on('tlsClientError', () => {}).on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as net.AddressInfo).port
}

/** Sends in a process that trusts the server's certificate; gives what came of it. */
async function sendTrusting(url: string, { bytes = 5, timeoutMs = 5000 } = {}) {
  const { stdout } = await program.run(
    `import { sendRequest } from 'net/request.js'
     const options = {
       method: 'POST', url: new URL('${url}'), headers: {}, timeoutMs: ${timeoutMs},
       body: Buffer.alloc(${bytes}),
     }
     const { status, phase, retryable, message, hint } = await sendRequest(options).catch((e) => e)
     console.log(JSON.stringify({ status, phase, retryable, message, hint }))`,
    { NODE_EXTRA_CA_CERTS: join(program.directory, 'ca.pem') },
  )
  return JSON.parse(stdout)
}

function send(url: URL) {
  const body = Buffer.from('hello')
  return failure(sendRequest({ method: 'POST', url, headers: {}, body, timeoutMs: 5000 }))
}

describe('a handshake', () => {
  test.each([
    ['TLSv1.3', 5, /it wants a client certificate, and this program has none \(ERR_SSL_\w+\)\.$/],
    ['TLSv1.3', 3_000_000, /it wants a client certificate/],
    ['TLSv1.2', 5, /it takes none of the ciphers offered, or wants a client certificate/],
  ] as const)(
    'of %s that wants a client certificate, for %i bytes, sends nothing',
    async (version, bytes, message) => {
      const seen: string[] = []
      const options = { requestCert: true, minVersion: version, maxVersion: version }
      const port = await secureServer(options, seen)
      const got = await sendTrusting(`https://localhost:${port}/`, { bytes })
      expect(got).toMatchObject({ phase: 'connect', retryable: false })
      expect(got.message).toMatch(/^No TLS connection to localhost:\d+ could be agreed on: /)
      expect(got.message).toMatch(message)
      expect(got.hint).toMatch(/certificate/)
      expect(seen).toEqual([])
    },
  )

  test('with a server of an old version says that', async () => {
    const port = await secureServer({
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    const error = (await send(new URL(`https://127.0.0.1:${port}`))) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toMatch(/agreed on: it speaks no version of TLS that is still safe/)
    expect(error.hint).toContain('TLS 1.2 or 1.3')
  })

  test.each([
    [10, /the handshake failed/],
    [40, /takes none of the ciphers offered, or wants a client certificate/],
    [42, /refused this client, which has no certificate/],
    [48, /refused this client/],
    [49, /refused this client/],
    [70, /speaks no version of TLS/],
    [71, /takes none of the ciphers/],
    [80, /the handshake failed/],
    [86, /speaks no version of TLS/],
    [112, /knows nothing of this host name/],
    [116, /wants a client certificate/],
    [120, /the handshake failed/],
  ])('that ends with the alert %i is no lost connection', async (number, message) => {
    const server = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes > 0)
      peer.socket.end(Buffer.from([21, 3, 3, 0, 2, 2, number]))
    })
    const url = new URL(`https://127.0.0.1:${server.port}`)
    const error = (await send(url)) as NetworkError
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/\(ERR_SSL_\w+\)\.$/)
    expect(error.hint).toMatch(/^[A-Z].*\.$/)
  })

  test.each(['HTTP/1.1 400 Bad Request\r\n\r\n', 'SSH-2.0-OpenSSH_9.2\r\n'])(
    'with something that is not TLS says so: %j',
    async (text) => {
      const server = await serve(async (peer) => {
        await peer.until(({ receivedBytes }) => receivedBytes > 0)
        peer.socket.end(text)
      })
      const error = (await send(new URL(`https://127.0.0.1:${server.port}`))) as NetworkError
      expect([error.phase, error.retryable]).toEqual(['connect', false])
      expect(error.message).toMatch(/agreed on: its answer is not TLS/)
    },
  )

  test('that is cut is a lost connection, and may pass the next time', async () => {
    const server = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes > 0)
      peer.socket.end()
    })
    const error = (await send(new URL(`https://127.0.0.1:${server.port}`))) as NetworkError
    expect([error.phase, error.retryable]).toEqual(['connect', true])
  })

  test('on a slow line makes progress with every byte', async () => {
    const port = await secureServer({})
    const relay = net.createServer((client) => {
      const onward = net.connect(port, '127.0.0.1')
      const waiting: number[] = []
      let isOver = false
      // A few bytes at a time: the handshake takes longer than the timeout, each of them less.
      const timer = setInterval(() => {
        if (waiting.length > 0) client.write(Buffer.from(waiting.splice(0, 120)))
        else if (isOver) client.end()
      }, 60)
      onward.on('data', (chunk) => waiting.push(...chunk)).on('error', () => {})
      onward.on('close', () => {
        isOver = true
      })
      client.pipe(onward)
      client
        .on('error', () => {})
        .on('close', () => {
          clearInterval(timer)
          onward.destroy()
        })
    })
    const clients = new Set<net.Socket>()
    relay.on('connection', (client) => clients.add(client))
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
    closers.push(() => {
      for (const client of clients) client.destroy()
      return new Promise((resolve) => relay.close(resolve))
    })
    const { port: slow } = relay.address() as net.AddressInfo
    const began = performance.now()
    const got = await sendTrusting(`https://localhost:${slow}/`, { timeoutMs: 400 })
    expect(got).toMatchObject({ status: 200 })
    expect(performance.now() - began).toBeGreaterThan(400)
  })
})
