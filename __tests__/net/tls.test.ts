import { writeFile } from 'node:fs/promises'
import net from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { NetworkError } from '../../src/errors.js'
import { sendRequest } from '../../src/net/request.js'
import { type Certificate, makeCertificate } from './support/certificate.js'
import { makeProgram, type Program, type Run } from './support/child.js'
import { answer, failure, startServer, type TestServer } from './support/server.js'

let local: Certificate
let program: Program
let servers: TestServer[] = []

beforeAll(async () => {
  local = await makeCertificate('localhost')
  program = await makeProgram()
  await writeFile(join(program.directory, 'ca.pem'), local.cert)
})

afterAll(() => program.remove())

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

async function secureServer(certificate: Certificate): Promise<TestServer> {
  const server = await startServer(async (peer) => {
    await peer.request()
    peer.socket.end(answer(200, 'secure'))
  }, certificate)
  servers.push(server)
  return server
}

function send(url: URL) {
  return sendRequest({
    method: 'POST',
    url,
    headers: { Authorization: 'Basic c2VjcmV0' },
    body: Buffer.from('hello'),
    timeoutMs: 5000,
  })
}

/** Sends in a process of its own, which ends by itself or fails the test. */
function sendInChild(url: string, env: Record<string, string>, bytes = 5): Promise<Run> {
  return program.run(
    `import { sendRequest } from 'net/request.js'
     try {
       const answer = await sendRequest({
         method: 'POST', url: new URL('${url}'), headers: {}, timeoutMs: 5000,
         body: Buffer.alloc(${bytes}),
       })
       console.log(answer.status, answer.body.toString(), answer.requestComplete)
     } catch (error) {
       console.log(error.name, error.retryable, error.message)
     }`,
    env,
  )
}

test('an answer that comes at once is one to the whole request', async () => {
  const server = await secureServer(local)
  const run = await program.run(
    `import { sendRequest } from 'net/request.js'
     const seen = new Set()
     for (let turn = 0; turn < 40; turn++) {
       const answer = await sendRequest({
         method: 'POST', url: new URL('https://localhost:${server.port}/'), headers: {},
         timeoutMs: 5000, body: Buffer.alloc(16),
       })
       seen.add(answer.requestComplete)
     }
     console.log([...seen].join())`,
    { NODE_EXTRA_CA_CERTS: join(program.directory, 'ca.pem') },
  )
  expect(run.stdout).toBe('true\n')
})

describe('a certificate', () => {
  test('that nobody trusts is refused, and nothing is sent', async () => {
    const server = await secureServer(local)
    const error = (await failure(send(server.url))) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toMatch(
      /^The certificate of 127\.0\.0\.1:\d+ is signed by nobody that this machine trusts \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/,
    )
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(server.peers.map((peer) => peer.received)).toEqual([])
  })

  test('is checked although NODE_TLS_REJECT_UNAUTHORIZED is 0', async () => {
    const server = await secureServer(local)
    const run = await sendInChild(server.url.href, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(run.stdout).toMatch(/^NetworkError false The certificate of 127/)
    expect([run.exitCode, server.peers.length]).toEqual([0, 0])
  })

  test('is trusted by way of NODE_EXTRA_CA_CERTS', async () => {
    const server = await secureServer(local)
    const env = { NODE_EXTRA_CA_CERTS: join(program.directory, 'ca.pem') }
    for (const host of ['localhost', '127.0.0.1']) {
      const run = await sendInChild(`https://${host}:${server.port}/`, env, 3_000_000)
      expect(run).toEqual({ exitCode: 0, stdout: '200 secure true\n', stderr: '' })
    }
  })

  test('for another name is refused', async () => {
    const other = await makeCertificate('other.example')
    await writeFile(join(program.directory, 'other.pem'), other.cert)
    const server = await secureServer(other)
    const run = await sendInChild(`https://localhost:${server.port}/`, {
      NODE_EXTRA_CA_CERTS: join(program.directory, 'other.pem'),
    })
    expect(run.stdout).toMatch(
      /^NetworkError false The certificate of localhost:\d+ is for another host name \(ERR_TLS_CERT_ALTNAME_INVALID\)\.\n$/,
    )
  })

  test('that has expired is refused', async () => {
    const expired = await makeCertificate('localhost', { expired: true })
    await writeFile(join(program.directory, 'expired.pem'), expired.cert)
    const server = await secureServer(expired)
    const run = await sendInChild(`https://localhost:${server.port}/`, {
      NODE_EXTRA_CA_CERTS: join(program.directory, 'expired.pem'),
    })
    expect(run.stdout).toMatch(
      /^NetworkError false The certificate of localhost:\d+ has expired \(CERT_HAS_EXPIRED\)\.\n$/,
    )
  })

  test('can not be switched off for the proxy either', async () => {
    const proxy = await secureServer(local)
    const run = await sendInChild('https://service.example', {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      https_proxy: `https://localhost:${proxy.port}`,
    })
    expect(run.stdout).toMatch(
      /^NetworkError false The certificate of the proxy localhost:\d+ is signed by nobody/,
    )
    expect(proxy.peers.length).toBe(0)
  })
})

test('an early answer over TLS is read although the connection is reset', async () => {
  const server = await startServer(async (peer) => {
    await peer.head()
    peer.socket.pause()
    peer.socket.write(answer(413, 'too much'), () => peer.socket.destroy())
  }, local)
  servers.push(server)
  const run = await sendInChild(
    `https://localhost:${server.port}/`,
    { NODE_EXTRA_CA_CERTS: join(program.directory, 'ca.pem') },
    64_000_000,
  )
  expect(run).toEqual({ exitCode: 0, stdout: '413 too much false\n', stderr: '' })
})

describe('a tunnel', () => {
  test.each([
    ['http', false],
    ['https', true],
  ])('through an %s: proxy leads to the service, without any warning', async (scheme, isSecure) => {
    const certificate = await makeCertificate('service.example')
    await writeFile(join(program.directory, 'both.pem'), `${certificate.cert}\n${local.cert}`)
    const service = await secureServer(certificate)
    const proxy = await startServer(
      async (peer) => {
        await peer.head()
        peer.socket.removeAllListeners('data')
        const onward = net.connect(service.port, '127.0.0.1', () => {
          peer.socket.write('HTTP/1.1 200 OK\r\n\r\n')
          peer.socket.pipe(onward).pipe(peer.socket)
        })
        onward.on('error', () => {})
      },
      isSecure ? local : {},
    )
    servers.push(proxy)
    const run = await sendInChild(
      'https://service.example/path',
      {
        NODE_EXTRA_CA_CERTS: join(program.directory, 'both.pem'),
        HTTPS_PROXY: `${scheme}://user:sesame@localhost:${proxy.port}`,
      },
      3_000_000,
    )
    expect(run).toEqual({ exitCode: 0, stdout: '200 secure true\n', stderr: '' })
    expect(proxy.peers[0]!.received).toContain(
      `Proxy-Authorization: Basic ${Buffer.from('user:sesame').toString('base64')}`,
    )
    const text = service.peers[0]!.received
    expect(text).toMatch(/^POST \/path HTTP\/1\.1\r\nHost: service\.example\r\n/)
    expect(text).not.toMatch(/proxy-auth/i)
  })
})

test('a process ends at once after a failure', async () => {
  const server = await startServer(async (peer) => {
    await peer.until(({ receivedBytes }) => receivedBytes > 100_000)
    peer.socket.resetAndDestroy()
  })
  servers.push(server)
  const code = `import { sendRequest } from 'net/request.js'
    await sendRequest({
      method: 'POST', url: new URL('${server.url.href}'), headers: {}, timeoutMs: 3_600_000,
      body: Buffer.alloc(64_000_000),
    }).catch((error) => console.log(error.phase))`
  expect(await program.run(code)).toEqual({ exitCode: 0, stdout: 'request\n', stderr: '' })
})
