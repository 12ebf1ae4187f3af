import net from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NetworkError } from '../../src/errors.js'
import { proxyFor, proxySecrets } from '../../src/net/proxy/proxy.js'
import { sendRequest } from '../../src/net/request.js'
import { failure, type Peer, startServer, type TestServer, unusedPort } from './support/server.js'

const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']

let saved: Record<string, string | undefined> = {}
let servers: TestServer[] = []

beforeEach(() => {
  saved = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]))
  for (const name of NAMES) delete process.env[name]
})

afterEach(async () => {
  for (const [name, value] of Object.entries(saved)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

async function serve(script: (peer: Peer) => void | Promise<void>): Promise<TestServer> {
  const server = await startServer(script)
  servers.push(server)
  return server
}

function send(url: string, options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  return sendRequest({
    method: 'POST',
    url: new URL(url),
    headers: { Authorization: 'Basic c2VjcmV0' },
    body: Buffer.from('hello'),
    timeoutMs: 5000,
    ...options,
  })
}

async function networkError(promise: Promise<unknown>): Promise<NetworkError> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(NetworkError)
  return error as NetworkError
}

function proxyOf(url: string): string | undefined {
  return proxyFor(new URL(url))?.url.href
}

describe('the proxy', () => {
  test.each([
    ['https_proxy', 'https://a.example/'],
    ['HTTPS_PROXY', 'https://a.example/'],
  ])('comes from %s', (name, url) => {
    process.env[name] = 'http://proxy.example:3128'
    expect(proxyOf(url)).toBe('http://proxy.example:3128/')
  })

  test('is none without a variable, or with an empty one', () => {
    expect(proxyOf('https://a.example/')).toBeUndefined()
    process.env.https_proxy = ' '
    expect(proxyOf('https://a.example/')).toBeUndefined()
  })

  test.each([
    ['proxy.example:3128', 'http://proxy.example:3128/'],
    ['https://proxy.example', 'https://proxy.example/'],
    ['HTTP://proxy.example/', 'http://proxy.example/'],
    [' http://[::1]:8080 ', 'http://[::1]:8080/'],
  ])('%j is %s', (value, expected) => {
    process.env.https_proxy = value
    expect(proxyOf('https://a.example/')).toBe(expected)
  })

  test.each([
    'socks5://proxy.example',
    'http://',
    'http://[bad',
    'ftp://user:hidden@x',
    'user:hidden pw@x:1',
    'http://user:hid\tden@x:1',
  ])('%j is an error that does not show the value', (value) => {
    process.env.https_proxy = value
    expect(() => proxyOf('https://a.example/')).toThrow(
      new NetworkError('The environment variable https_proxy does not hold the URL of a proxy.', {
        phase: 'connect',
        retryable: false,
      }),
    )
    expect(proxySecrets(new URL('https://a.example/'))).toEqual([])
  })

  test.each([
    'http://user:hid#den@proxy.example:3128',
    'http://user:hid?den@proxy.example:3128',
    'http://user:hid\\den@proxy.example:3128',
    'http://user:hid/den@proxy.example:3128',
    'user:1/hidden@proxy.example:3128',
    'http://hidden#',
    'http://hidden?',
    'http://hidden/path',
    'http://hidden//',
    'https://user:hidden@proxy.example/?',
    'hidden\\',
    '://hidden',
  ])('%j is refused with a word on percent-encoding, and no part of it is shown', async (value) => {
    process.env.https_proxy = value
    const error = await networkError(send('https://a.example/'))
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toBe(
      'The environment variable https_proxy holds a "#", "?", "\\" or a path, which the URL of a proxy does not have.',
    )
    expect(error.hint).toContain('percent-encode it: %23 for #')
    expect(inspect(error)).not.toMatch(/hid|den|user/)
    expect(proxySecrets(new URL('https://a.example/'))).toEqual([])
  })

  test.each([
    'http://localhost:1/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://127.1.2.3:8443/',
    'https://[::1]/',
  ])('is never used for %s', (url) => {
    process.env.https_proxy = 'http://proxy.example:3128'
    process.env.http_proxy = 'http://proxy.example:3128'
    expect(proxyOf(url)).toBeUndefined()
  })

  test.each(['https://127.example.com/', 'https://localhost.example/', 'https://10.0.0.1/'])(
    'is used for %s, which is not loopback',
    (url) => {
      process.env.https_proxy = 'http://proxy.example:3128'
      expect(proxyOf(url)).toBe('http://proxy.example:3128/')
    },
  )

  test.each([
    ['a.example', 'a.example', true],
    ['a.example', 'A.EXAMPLE', true],
    ['a.example', 'b.a.example', true],
    ['a.example', 'xa.example', false],
    ['ample', 'a.example', false],
    ['.example', 'a.example', true],
    ['.a.example', 'a.example', true],
    ['*.a.example', 'b.a.example', true],
    ['*.a.example', 'c.b.a.example', true],
    ['*.a.example', 'xa.example', false],
    ['*.a.example', 'example', false],
    ['a.example', 'a.example.', true],
    ['a.example.', 'a.example', true],
    ['other, .example', 'a.example', true],
    ['other .example', 'a.example', true],
    [' , ', 'a.example', false],
    ['*', 'a.example', true],
    ['*', '10.0.0.1', true],
    ['*.', 'a.example', false],
    ['a.example:443', 'a.example', true],
    ['a.example:443', 'a.example:8443', false],
    ['*.a.example:8443', 'b.a.example:8443', true],
    ['127.example.com', '127.example.com', true],
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3:443', '10.1.2.3', true],
    ['10.1.2.3:80', '10.1.2.3', false],
    ['10.1.2.3', '110.1.2.3', false],
    ['.1.2.3', '10.1.2.3', false],
    ['10.0.0.0/8', '10.255.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.1.2.3/8', '10.9.9.9', true],
    ['192.168.1.0/25', '192.168.1.127', true],
    ['192.168.1.0/25', '192.168.1.128', false],
    ['10.0.0.0/8:443', '10.0.0.1', true],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['10.0.0.0/33', '10.0.0.1', false],
    ['10.0.0.0/8', 'ten.example', false],
    ['2001:db8::/32', '[2001:db8:1::1]', true],
    ['2001:db8::/32', '[2001:db9::1]', false],
    ['2001:db8::1', '[2001:db8:0::1]', true],
    ['[2001:db8::1]', '[2001:db8::1]', true],
    ['[2001:db8::1]:443', '[2001:db8::1]', true],
    ['[2001:db8::1]:80', '[2001:db8::1]', false],
    ['fd00::/8', '10.0.0.1', false],
  ])('with no_proxy=%j is not used for %s: %p', (value, host, bypassed) => {
    process.env.https_proxy = 'http://proxy.example:3128'
    process.env.no_proxy = value
    expect(proxyOf(`https://${host}/`) === undefined).toBe(bypassed)
    // Deleted first: on Windows both are the same variable.
    delete process.env.no_proxy
    process.env.NO_PROXY = value
    expect(proxyOf(`https://${host}/`) === undefined).toBe(bypassed)
  })

  test.each([
    ['http://user:p%40ss@proxy.example', 'user:p@ss', ['p@ss', 'p%40ss']],
    ['http://us%25er:p%ss@proxy.example', 'us%er:p%ss', ['p%ss']],
    ['http://token@proxy.example', 'token:', ['token']],
  ])('%s has credentials, and they are secret', (value, credential, secrets) => {
    process.env.https_proxy = value
    const encoded = Buffer.from(credential).toString('base64')
    const proxy = proxyFor(new URL('https://a.example'))
    expect(proxy?.url.href).toBe('http://proxy.example/')
    expect(proxy?.authorization).toBe(`Basic ${encoded}`)
    expect(proxySecrets(new URL('https://a.example'))).toEqual([...secrets, encoded])
  })
})

describe('a tunnel', () => {
  test('is asked for by CONNECT, with the credentials of the proxy and no others', async () => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      peer.socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    })
    process.env.https_proxy = `http://user:p%40ss@127.0.0.1:${proxy.port}`
    const controller = new AbortController()
    const sending = send('https://service.example', { signal: controller.signal })
    while (proxy.peers[0] === undefined) await new Promise((resolve) => setImmediate(resolve))
    const peer = proxy.peers[0]
    await peer.until(({ received }) => received.includes('\x16\x03'))
    const text = peer.received
    controller.abort()
    await failure(sending)
    expect(text.slice(0, text.indexOf('\r\n\r\n'))).toBe(
      [
        'CONNECT service.example:443 HTTP/1.1',
        'Host: service.example:443',
        'Proxy-Authorization: Basic dXNlcjpwQHNz',
      ].join('\r\n'),
    )
    // The name of the service stands in the TLS greeting, and nothing else of the request.
    expect(text.slice(text.indexOf('\r\n\r\n'))).toContain('service.example')
    expect(text).not.toContain('c2VjcmV0')
    await peer.closed
  })

  test.each([
    [
      407,
      false,
      /^The credentials for the proxy 127\.0\.0\.1:\d+ are missing or wrong \(HTTP 407\)\.$/,
    ],
    [
      403,
      false,
      /^A tunnel to the service was refused by the proxy 127\.0\.0\.1:\d+ \(HTTP 403\)\.$/,
    ],
    [502, true, /refused by the proxy .* \(HTTP 502\)/],
    [503, true, /refused by the proxy .* \(HTTP 503\)/],
    [504, true, /refused by the proxy .* \(HTTP 504\)/],
    [302, false, /refused by the proxy .* \(HTTP 302\)/],
  ])('that is answered %i: worth another attempt is %p', async (status, retryable, message) => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      peer.socket.write(`HTTP/1.1 ${status} \x1b[31mHidden\r\nContent-Length: 6\r\n\r\nhidden`)
    })
    process.env.https_proxy = `http://user:sesame@127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect([error.phase, error.retryable]).toEqual(['connect', retryable])
    expect(error.message).toMatch(message)
    expect(error.message + error.hint).not.toMatch(/sesame|idden/)
    await proxy.peers[0]!.closed
  })

  test.each([
    ['NTLM', ['NTLM']],
    ['Negotiate, NTLM', ['Negotiate', 'NTLM']],
    ['NTLM, Negotiate', ['Negotiate oYG2MIGz', 'NTLM']],
    ['Digest', ['Digest realm="Basic, x", nonce="a", qop="auth,auth-int"']],
  ])('whose proxy takes only %s is named as such', async (schemes, offers) => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      const fields = offers.map((offer) => `proxy-Authenticate: ${offer}\r\n`).join('')
      peer.socket.write(`HTTP/1.1 407 Proxy Authentication Required\r\n${fields}\r\n`)
    })
    process.env.https_proxy = `http://user:sesame@127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    const named = schemes.split(', ').every((scheme) => error.message.includes(scheme))
    expect([error.message, named]).toEqual([
      expect.stringMatching(
        /^The proxy 127\.0\.0\.1:\d+ takes only [\w, ]+ authentication \(HTTP 407\)\.$/,
      ),
      true,
    ])
    expect(error.hint).toContain('Only Basic is supported')
  })

  test.each([
    ['Basic', ['NTLM', 'Basic realm="x"']],
    ['Basic in one field', ['NTLM, basic realm="x"']],
    ['nothing', []],
  ])('whose proxy offers %s asks for credentials', async (_, offers) => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      const fields = offers.map((offer) => `Proxy-Authenticate: ${offer}\r\n`).join('')
      peer.socket.write(`HTTP/1.1 407 Proxy Authentication Required\r\n${fields}\r\n`)
    })
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect(error.message).toMatch(/^The credentials for the proxy .* are missing or wrong/)
  })

  test.each([
    ['in one piece', (text: string) => [text]],
    ['byte by byte', (text: string) => text.split('')],
  ])('is open after informational answers, %s', async (_, cut) => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      for (const piece of cut(
        'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n' +
          'HTTP/1.0 200 Connection established\r\nContent-Length: 5\r\n\r\n',
      )) {
        await new Promise((resolve) => peer.socket.write(piece, resolve))
      }
      await peer.until(({ received }) => received.includes('\x16\x03'))
      peer.socket.destroy()
    })
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect(proxy.peers[0]!.received).toContain('service.example')
    expect(error.message).toMatch(/^Can't connect to service\.example: it closed the connection/)
  })

  test.each([
    ['closes', '', true, /was lost before the request/],
    ['closes in its answer', 'HTTP/1.1 200 Conn', true, /was lost before the request/],
    ['talks nonsense', 'nonsense\r\n\r\n', false, /not valid HTTP/],
    ['talks on', 'HTTP/1.1 200 OK\r\n\r\nand more', false, /not valid HTTP/],
    ['has no status', 'HTTP/1.1 OK\r\n\r\n', false, /not valid HTTP/],
    ['speaks HTTP/2', 'HTTP/2 200\r\n\r\n', false, /not valid HTTP/],
    ['switches', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', false, /was refused .*HTTP 101/],
    ['gives only preludes', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(101), false, /not valid HTTP/],
    [
      'has no end of headers',
      `HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(12_000)}`,
      false,
      /valid HTTP/,
    ],
  ])('whose proxy %s fails', async (_, text, retryable, message) => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      peer.socket.end(text)
    })
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect([error.phase, error.retryable]).toEqual(['connect', retryable])
    expect(error.message).toMatch(message)
  })

  test('whose proxy stalls is given up in time', async () => {
    const proxy = await serve(() => {})
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example', { timeoutMs: 200 }))
    expect([error.phase, error.retryable]).toEqual(['connect', true])
    expect(error.message).toMatch(/^No progress for 0\.2 seconds while waiting for the proxy 127/)
    await proxy.peers[0]!.closed
  })

  test('is stopped at once', async () => {
    const controller = new AbortController()
    const proxy = await serve(async (peer) => {
      await peer.head()
      controller.abort()
    })
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await failure(send('https://service.example', { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'StoppedError', message: 'Stopped.' })
    await proxy.peers[0]!.closed
  })

  test('whose proxy is not there says which', async () => {
    const port = await unusedPort()
    process.env.https_proxy = `http://127.0.0.1:${port}`
    const error = await networkError(send('https://service.example'))
    expect([error.phase, error.retryable]).toEqual(['connect', true])
    expect(error.message).toBe(
      `Can't connect to the proxy 127.0.0.1:${port}: it refuses connections (ECONNREFUSED).`,
    )
  })

  test('leads to a service that does not talk TLS, and that is said', async () => {
    const plain = await serve(async (peer) => {
      await peer.until(({ receivedBytes }) => receivedBytes > 0)
      peer.socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    })
    const proxy = await serve(async (peer) => {
      await peer.head()
      peer.socket.removeAllListeners('data')
      peer.socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const onward = net.connect(plain.port, '127.0.0.1')
      peer.socket.pipe(onward).pipe(peer.socket)
    })
    process.env.https_proxy = `http://127.0.0.1:${proxy.port}`
    const error = await networkError(send('https://service.example'))
    expect([error.phase, error.retryable]).toEqual(['connect', false])
    expect(error.message).toMatch(/^No TLS connection to service\.example could be agreed on/)
  })
})
