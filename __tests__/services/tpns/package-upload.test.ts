import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  FileChangedError,
  InputError,
  NetworkError,
  ServiceError,
  StoppedError,
} from '../../../src/errors.js'
import type { SendProgress, Timing } from '../../../src/net/index.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import {
  type UploadOptions,
  type UploadRetry,
  uploadPackage,
  type ValidatedPackage,
} from '../../../src/services/tpns/package-upload.js'
import { CHANGES, type Folder, makeFolder, pattern } from '../../net/support/files.js'
import {
  answer,
  failure,
  type Peer,
  startServer,
  type TestServer,
} from '../../net/support/server.js'

const MIB = 1_048_576
const SECRET_KEY = 'open/sesame+key'
const CREDENTIAL = Buffer.from(`1500001234:${SECRET_KEY}`).toString('base64')
const SUCCESS = '{"retCode":0,"errMsg":"","uploadId":4711}'

let folder: Folder
let servers: TestServer[] = []

beforeEach(async () => {
  folder = await makeFolder()
})

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
  await folder.remove()
})

async function serve(
  script: (peer: Peer, index: number) => void | Promise<void>,
): Promise<TestServer> {
  const server = await startServer(script)
  servers.push(server)
  return server
}

/** A server that reads each request and gives the answers in turn, the last one for ever. */
function answering(...answers: (Buffer | 'reset')[]): Promise<TestServer> {
  return serve(async (peer, index) => {
    await peer.request()
    const next = answers[Math.min(index, answers.length - 1)]!
    if (next === 'reset') peer.socket.resetAndDestroy()
    else peer.socket.end(next)
  })
}

async function txt(
  bytes: Buffer = Buffer.from('+8613800000000\n'),
): Promise<ValidatedPackage & { readonly path: string }> {
  return { ...(await folder.write('a.txt', bytes)), name: 'a.txt', format: 'txt' }
}

function fakeTiming(): Timing & { waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    now: () => 0,
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
  }
}

function target(server: { url: URL }) {
  return { serviceUrl: server.url, accessId: '1500001234', secretKey: SECRET_KEY }
}

async function upload(server: { url: URL }, options: Partial<UploadOptions> = {}) {
  return await uploadPackage(await txt(), target(server), {
    scrubber: new Scrubber(),
    retries: 3,
    timeoutMs: 5000,
    timing: fakeTiming(),
    ...options,
  })
}

async function serviceError(promise: Promise<unknown>): Promise<ServiceError> {
  const error = await failure(promise)
  expect(error).toBeInstanceOf(ServiceError)
  const { message, hint } = error as ServiceError
  expect(hint).toMatch(/^[A-Z].*\.$/)
  expect(message + hint).not.toMatch(/[\p{Cc}]/u)
  return error as ServiceError
}

describe('an upload', () => {
  test.each([
    ['a.txt', 'txt', 'text/plain'],
    ['号码 "1"\n.csv', 'csv', 'text/csv'],
    ['a.ZIP', 'zip', 'application/zip'],
  ] as const)('of %j carries the file under its name', async (name, format, type) => {
    const server = await answering(answer(200, SUCCESS))
    const bytes = pattern(3 * MIB + 5)
    const file = await folder.write('x', bytes)
    const progress: number[] = []
    let ends = 0
    const result = await uploadPackage({ ...file, name, format }, target(server), {
      scrubber: new Scrubber(),
      retries: 0,
      timeoutMs: 5000,
      hooks: {
        onEnd: () => void ends++,
        onProgress: ({ sentBytes, totalBytes }) => progress.push(sentBytes / totalBytes),
      },
    })
    expect(result).toBe('4711')
    expect(ends).toBe(1)
    expect(progress.at(-1)).toBe(1)
    const received = Buffer.from(server.peers[0]!.received, 'latin1')
    const start = received.indexOf('\r\n\r\n') + 4
    const head = received.subarray(0, start).toString()
    expect(head).toMatch(/^POST \/v3\/push\/package\/upload HTTP\/1\.1\r\n/)
    expect(head).toContain(`\r\nAuthorization: Basic ${CREDENTIAL}\r\n`)
    expect(head).toContain(`\r\nContent-Length: ${received.length - start}\r\n`)
    const boundary = /boundary=(\S+)/.exec(head)![1]!
    const written = name.replace(/"/g, '%22').replace(/\n/g, '%0A')
    const partHead = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${written}"\r\nContent-Type: ${type}\r\n\r\n`
    const tail = `\r\n--${boundary}--\r\n`
    const whole = Buffer.concat([Buffer.from(partHead), bytes, Buffer.from(tail)])
    expect(received.subarray(start).equals(whole)).toBe(true)
  })

  test('goes below the path of a gateway', async () => {
    const server = await answering(answer(200, SUCCESS))
    await upload({ url: new URL('/gate/', server.url) })
    expect(server.peers[0]!.received).toMatch(/^POST \/gate\/v3\/push\/package\/upload HTTP/)
  })

  test.each(['1', '9007199254740993', '123456789012345678901234567890'])(
    'gives the id %s with all its digits',
    async (id) => {
      const server = await answering(answer(200, `{"uploadId": ${id}, "retCode": 0}`))
      expect(await upload(server)).toBe(id)
    },
  )

  test('takes an answer that is compressed, begins with a byte order mark, or has more fields', async () => {
    for (const got of [
      answer(200, gzipSync(SUCCESS), ['Content-Encoding: gzip']),
      answer(200, `\ufeff${SUCCESS}`),
      answer(
        200,
        '{"retCode":0,"uploadId":4711,"uploadId":4711,"__proto__":{"retCode":1},"a":{"b":[1.5]}}',
      ),
    ]) {
      expect(await upload(await answering(got))).toBe('4711')
    }
  })
})

describe('an answer', () => {
  test.each([
    ['not JSON', '<html>\n\x1b[31m##[error]Hi</html>', 'The answer is not a JSON object'],
    ['empty', '', 'The answer is not a JSON object'],
    ['an array', '[]', 'The answer is not a JSON object'],
    ['a number', '5', 'The answer is not a JSON object'],
    ['null', 'null', 'The answer is not a JSON object'],
    ['contradictory', '{"retCode":0,"uploadId":1,"uploadId":2}', 'The answer is not a JSON object'],
    ['nested too deep', '['.repeat(MIB - 10), 'The answer is not a JSON object'],
    [
      'nested too deep inside',
      `{"a":${'{"a":'.repeat(100_000)}`,
      'The answer is not a JSON object',
    ],
    ['without retCode', '{"uploadId":5}', 'The answer has no integer retCode'],
    ['with a text as retCode', '{"retCode":"0","uploadId":5}', 'The answer has no integer retCode'],
    [
      'with a retCode in __proto__',
      '{"__proto__":{"retCode":0},"uploadId":5}',
      'The answer has no integer retCode',
    ],
    ['without uploadId', '{"retCode":0}', 'The answer has no integer uploadId over 0'],
    ...['0', '-5', '5.0', '1e3', '"5"', 'true', 'null', '{}', '[5]', '0.5'].map((id) => [
      `with the id ${id}`,
      `{"retCode":0,"uploadId":${id}}`,
      'The answer has no integer uploadId over 0',
    ]),
    [
      'too large',
      `${SUCCESS}${' '.repeat(MIB)}`,
      'The answer is larger than 1048576 bytes (1 MiB)',
    ],
  ])('that is %s is an error that quotes it', async (_, body, message) => {
    const server = await answering(answer(200, body!))
    const error = await serviceError(upload(server))
    expect([error.status, error.code, error.retryable]).toEqual([200, null, false])
    expect(error.message.startsWith(`${message!} (HTTP 200)`)).toBe(true)
    expect(error.message.length).toBeLessThan(800)
    expect(error.message).not.toContain('##[')
    if (body !== '') expect(error.message).toContain(body!.slice(0, 6))
    expect(server.peers.length).toBe(1)
  })

  test.each([
    [1008003, 1, /AccessID or SecretKey is wrong/, /access-id/],
    [1008035, 1, /another service access point/, /^Check `region`/],
    [1008012, 1, /the uploaded file is empty/, /./],
    [1008004, 4, /internal call.*Gave up after 4 attempts\./, /./],
    [1008011, 4, /failed to take the file/, /./],
    [1008028, 4, /one a second/, /./],
    [99, 1, /code 99: an error code that this program does not know/, /./],
    [-1, 1, /code -1/, /./],
  ])('with code %i takes %i attempts', async (code, attempts, message, hint) => {
    const server = await answering(answer(200, `{"retCode":${code},"errMsg":"a\\nb"}`))
    const error = await serviceError(upload(server))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.message).toContain('it says "a\\nb"')
    expect(error.hint).toMatch(hint)
    expect(server.peers.length).toBe(attempts)
  })

  test.each([
    ...[408, 425, 429, 500, 502, 503, 504].map((status) => [status, 'busy', 4] as const),
    ...[400, 401, 403, 404, 413, 501, 505].map((status) => [status, 'no', 1] as const),
    [503, '{"retCode":1008003}', 1] as const,
    [400, '{"retCode":1008004}', 4] as const,
    [503, '{"retCode":99}', 1] as const,
    [503, '{"message":"no code"}', 4] as const,
    [403, '{"retCode":0,"uploadId":5}', 1] as const,
    [502, '{"retCode":0,"uploadId":5}', 4] as const,
  ])('with status %i and body %s takes %i attempts', async (status, body, attempts) => {
    const server = await answering(answer(status, body))
    const error = await serviceError(upload(server))
    expect(error.status).toBe(status)
    expect(server.peers.length).toBe(attempts)
    // What is tried again may pass later.
    if (body === 'busy') expect(error.hint).toContain('run it again later')
  })

  test('that redirects names only where to, and nobody goes there', async () => {
    const other = await serve(() => {})
    const location = `http://user:pass@127.0.0.1:${other.port}/path?${SECRET_KEY}`
    const server = await answering(answer(302, SUCCESS, [`Location: ${location}`]))
    const error = await serviceError(upload(server))
    expect(error.message).toBe(
      `The service answered HTTP 302, a redirect to http://127.0.0.1:${other.port}; redirects are not followed.`,
    )
    expect([error.retryable, server.peers.length, other.peers.length]).toEqual([false, 1, 0])
  })

  test.each([
    ['Location: http://[', 'an address that is not a URL'],
    ['Location: javascript:alert(1)', 'javascript:'],
    ['Location: //%e2%80%ae.example/', 'an address that is not a URL'],
    ['X: y', 'nowhere'],
  ])('that redirects by "%s" is named safely', async (header, expected) => {
    const server = await answering(answer(301, '', [header]))
    const error = await serviceError(upload(server))
    expect(error.message).toContain(`a redirect to ${expected}; redirects`)
  })

  test('that repeats our secrets is shown without them', async () => {
    const encodedKey = encodeURIComponent(SECRET_KEY)
    const body = `key=${SECRET_KEY} url=${encodedKey} basic=${CREDENTIAL}`
    for (const got of [
      answer(400, body),
      answer(200, body),
      answer(200, JSON.stringify({ retCode: 1008003, errMsg: body })),
      answer(200, JSON.stringify({ retCode: 0, errMsg: body })),
      answer(200, '', [`Content-Encoding: ${encodedKey}`]),
      answer(302, '', [`Location: https://${CREDENTIAL}.example`]),
    ]) {
      const { message, hint } = await serviceError(upload(await answering(got)))
      for (const secret of [
        SECRET_KEY,
        encodedKey,
        CREDENTIAL,
        'sesame',
        CREDENTIAL.slice(0, 20),
      ]) {
        expect((message + hint).toLowerCase()).not.toContain(secret.toLowerCase())
      }
    }
  })

  test.each(['utf16le', 'utf16be', 'utf32'])('in %s shows no secret either', async (encoding) => {
    const body = Buffer.from(`no ${SECRET_KEY}`, 'utf16le')
    if (encoding === 'utf16be') body.swap16()
    const wide = Buffer.concat(Array.from(body, (byte) => Buffer.of(byte, ...(byte ? [] : [0, 0]))))
    const got = answer(400, encoding === 'utf32' ? wide : body)
    const { message } = await serviceError(upload(await answering(got)))
    expect(message).toBe('The service answered HTTP 400: "no ***".')
  })

  test('is quoted with at most 500 characters', async () => {
    const { message } = await serviceError(upload(await answering(answer(200, '😀'.repeat(5000)))))
    const quoted = /: "(.*)"\. An unused/.exec(message)![1]!
    expect(Array.from(quoted).length).toBe(500)
  })

  test.each([401, 413, 429])(
    'of %i in the middle of the body is what the user sees',
    async (status) => {
      const server = await serve(async (peer) => {
        await peer.head()
        peer.socket.pause()
        peer.socket.end(answer(status, 'early'), () => peer.socket.destroy())
      })
      const file = await txt(pattern(40 * MIB))
      const options = { scrubber: new Scrubber(), retries: 0, timeoutMs: 5000 }
      const error = await serviceError(uploadPackage(file, target(server), options))
      expect([error.status, error.message]).toEqual([
        status,
        `The service answered HTTP ${status}: "early".`,
      ])
    },
  )

  test('in the middle of the body: a refusal by code counts, a success does not', async () => {
    for (const [body, message] of [
      ['{"retCode":1008003}', /AccessID or SecretKey is wrong/],
      [SUCCESS, /^The service reported success before it had the whole request \(HTTP 200\)/],
    ] as const) {
      const server = await serve(async (peer) => {
        await peer.head()
        peer.socket.pause()
        peer.socket.write(answer(200, body))
      })
      const file = await txt(pattern(40 * MIB))
      const options = { scrubber: new Scrubber(), retries: 3, timeoutMs: 5000 }
      expect((await serviceError(uploadPackage(file, target(server), options))).message).toMatch(
        message,
      )
      expect(server.peers.length).toBe(1)
    }
  })
})

describe('attempts', () => {
  test('tell why, which and when', async () => {
    const server = await answering(
      'reset',
      answer(503, '', ['Retry-After: 7']),
      answer(200, SUCCESS),
    )
    const retries: UploadRetry[] = []
    const timing = fakeTiming()
    const hooks = { onRetry: (retry: UploadRetry) => void retries.push(retry) }
    expect(await upload(server, { timing, hooks })).toBe('4711')
    expect(server.peers.length).toBe(3)
    expect(
      retries.map(({ error, attempt, attempts, delayMs, packageMayRemain }) => [
        error.message.replace(/\d+\.\d+\.\d+\.\d+:\d+/, 'HOST'),
        attempt,
        attempts,
        delayMs,
        packageMayRemain,
      ]),
    ).toEqual([
      [
        'The connection to HOST was lost before the answer was complete (ECONNRESET).',
        2,
        4,
        250,
        true,
      ],
      ['The service answered HTTP 503.', 3, 4, 7000, true],
    ])
    expect(timing.waits).toEqual([250, 7000])
  })

  test.each([
    [408, true],
    [499, true],
    [500, true],
    [503, true],
    [400, false],
    [404, false],
    [413, false],
  ])('that end with HTTP %i may have left a package: %p', async (status, mayRemain) => {
    const server = await answering(answer(status, ''))
    const error = await serviceError(upload(server, { retries: 0 }))
    expect(error.message.includes('An unused copy of the package may remain')).toBe(mayRemain)
  })

  test('tell of progress anew as soon as one has failed', async () => {
    const server = await answering(answer(503, ''), answer(200, SUCCESS))
    const told: (number | string)[] = []
    const hooks = {
      onProgress: ({ sentBytes, totalBytes }: SendProgress) => {
        told.push(Math.floor((sentBytes / totalBytes) * 100))
      },
      onRetry: () => void told.push('retry'),
    }
    await upload(server, { hooks })
    const retry = told.indexOf('retry')
    expect(told.slice(retry - 2, retry + 1)).toEqual([100, 0, 'retry'])
    expect(told.at(-1)).toBe(100)
  })

  test.each([520, 521, 522, 523, 524, 525, 526, 527])(
    'that end with HTTP %i say that a gateway failed',
    async (status) => {
      const server = await answering(answer(status, 'error code'))
      const error = await serviceError(upload(server))
      expect(error.hint).toMatch(/^A gateway before the service failed/)
      expect(error.hint).not.toContain('region')
      expect(server.peers.length).toBe(1)
    },
  )

  test('end with an id of at most 40 digits', async () => {
    const id = `9${'0'.repeat(39)}`
    const body = (digits: string) => answer(200, `{"retCode":0,"errMsg":"","uploadId":${digits}}`)
    expect(await upload(await answering(body(id)))).toBe(id)
    const error = await serviceError(upload(await answering(body(`${id}0`))))
    expect(error.message).toMatch(
      /^The answer has a field uploadId of more than 40 digits \(HTTP 200\)/,
    )
    expect(error.retryable).toBe(false)
  })

  test('send the whole file each time', async () => {
    const server = await answering('reset', answer(500, ''), answer(200, SUCCESS))
    const bytes = pattern(MIB + 1)
    const options = { scrubber: new Scrubber(), retries: 2, timeoutMs: 5000, timing: fakeTiming() }
    await uploadPackage(await txt(bytes), target(server), options)
    expect(server.peers.length).toBe(3)
    for (const peer of server.peers) expect(peer.received).toContain(bytes.toString('latin1'))
  })

  test('that end with a lost answer say what may remain', async () => {
    const server = await answering('reset')
    const error = (await failure(upload(server, { retries: 1 }))) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect(error.message).toMatch(
      /Gave up after 2 attempts\. An unused copy of the package may remain at the service; that is harmless\.$/,
    )
  })

  test('that were refused leave nothing', async () => {
    const server = await answering(answer(200, '{"retCode":1008028}'), answer(429, ''))
    const timing = fakeTiming()
    const error = await serviceError(upload(server, { timing, retries: 2 }))
    expect(error.message).not.toContain('remain')
    expect(timing.waits).toEqual([1000, 500])
  })

  test('end at a Retry-After that is too long', async () => {
    const server = await answering(answer(429, '', ['Retry-After: Thu, 01 Jan 1970 00:02:00 GMT']))
    const error = await serviceError(upload(server))
    expect(error.message).toContain('It asks to wait 120 seconds (Retry-After)')
    expect(server.peers.length).toBe(1)
  })
})

describe('a file that changes under the upload', () => {
  test.each(CHANGES)('$name: no whole request, no other attempt', async ({ apply, how }) => {
    const file = await txt(pattern(20 * MIB))
    // The server reads nothing before the file has changed.
    let changed = (): void => {}
    const change = new Promise<void>((resolve) => {
      changed = resolve
    })
    const server = await serve(async (peer) => {
      peer.socket.pause()
      await change
      peer.socket.resume()
    })
    let done = false
    const hooks = {
      onProgress: ({ sentBytes }: { sentBytes: number }) => {
        // The file is open, and its beginning is out.
        if (done || sentBytes < 200_000) return
        done = true
        apply(file.path, fs)
        changed()
      },
    }
    const options = { scrubber: new Scrubber(), retries: 3, timeoutMs: 5000, hooks }
    const error = (await failure(uploadPackage(file, target(server), options))) as FileChangedError
    expect(error).toBeInstanceOf(FileChangedError)
    expect(error.message).toMatch(how)
    expect(server.peers.length).toBe(1)
    const peer = server.peers[0]!
    await peer.closed
    const boundary = /boundary=(\S+)/.exec(peer.received)![1]!
    expect(peer.received).not.toContain(`--${boundary}--`)
    const length = Number(/Content-Length: (\d+)/.exec(peer.received)![1])
    expect(peer.receivedBytes - peer.received.indexOf('\r\n\r\n') - 4).toBeLessThan(length)
  })

  test('between two attempts is not sent', async () => {
    const file = await txt(Buffer.from('+8613800000000\n'))
    const server = await answering('reset')
    const hooks = { onRetry: () => fs.writeFileSync(file.path, '+8613800000001\n') }
    const options = {
      scrubber: new Scrubber(),
      retries: 3,
      timeoutMs: 5000,
      timing: fakeTiming(),
      hooks,
    }
    const error = await failure(uploadPackage(file, target(server), options))
    expect(error).toBeInstanceOf(FileChangedError)
    expect(server.peers.length).toBe(2)
    expect(server.peers[1]!.received).not.toContain('8613800000001')
  })
})

describe('stopping', () => {
  test.each([
    ['in the middle of the body', 40 * MIB, 'No package is left at the service.'],
    [
      'when all is sent',
      10,
      'An unused copy of the package may remain at the service; that is harmless.',
    ],
  ])('%s says what is left', async (_, size, rest) => {
    const controller = new AbortController()
    const server = await serve(async (peer) => {
      await (size === 10 ? peer.request() : peer.head())
      controller.abort(new StoppedError('Stopped by SIGTERM.'))
    })
    const file = await txt(pattern(size))
    const options = {
      scrubber: new Scrubber(),
      retries: 3,
      timeoutMs: 5000,
      signal: controller.signal,
    }
    const error = await failure(uploadPackage(file, target(server), options))
    expect(error).toBeInstanceOf(StoppedError)
    expect((error as StoppedError).message).toBe(`Stopped by SIGTERM. ${rest}`)
    expect(server.peers.length).toBe(1)
  })

  test('while waiting for another attempt ends at once', async () => {
    const controller = new AbortController()
    const server = await answering(answer(503, '', ['Retry-After: 60']))
    const hooks = { onRetry: () => void setImmediate(() => controller.abort()) }
    const options = {
      scrubber: new Scrubber(),
      retries: 3,
      timeoutMs: 5000,
      signal: controller.signal,
      hooks,
    }
    const error = await failure(uploadPackage(await txt(), target(server), options))
    expect(error).toBeInstanceOf(StoppedError)
    expect(server.peers.length).toBe(1)
  })
})

describe('a target', () => {
  test.each([
    [{ secretKey: '' }, /the SecretKey is empty/],
    [{ accessId: 'a:b' }, /the AccessID holds a colon/],
    [{ serviceUrl: new URL('http://service.example') }, /in the clear/],
  ])('like %j is refused before anything is sent', async (part, message) => {
    const other = { ...target({ url: new URL('https://127.0.0.1:9') }), ...part }
    let ends = 0
    const hooks = { onEnd: () => void ends++ }
    const options = { scrubber: new Scrubber(), retries: 0, timeoutMs: 100, hooks }
    const error = await failure(uploadPackage(await txt(), other, options))
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toMatch(message)
    expect(ends).toBe(1)
  })

  test('has secrets that are registered before anything is sent', async () => {
    const server = await answering(answer(200, SUCCESS))
    const secrets: string[] = []
    const scrubber = new Scrubber([], (secret) => {
      expect(server.peers.length).toBe(0)
      secrets.push(secret)
    })
    await upload(server, { scrubber })
    expect(secrets).toEqual([SECRET_KEY, `1500001234:${SECRET_KEY}`, CREDENTIAL])
  })
})
