import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/errors.js'
import type { Answer } from '../../../src/net/index.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import { checkStored, parseCosError } from '../../../src/services/cloudbase/cos-answer.js'

const XML =
  `<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n\t<Code>AccessDenied</Code>\n` +
  '\t<Message>Request has expired</Message>\n\t<Resource>bucket/a</Resource>\n' +
  '\t<RequestId>NWFh</RequestId>\n</Error>\n'

function answer(status: number, body: string | Buffer, rest: Partial<Answer> = {}): Answer {
  return {
    status,
    headers: {},
    body: Buffer.from(body),
    fault: null,
    requestComplete: true,
    ...rest,
  }
}

function check(given: Answer, secrets: readonly string[] = []): ServiceError | undefined {
  const url = new URL('https://cos.example/a')
  try {
    checkStored(given, { url, scrubber: new Scrubber(secrets), now: 0 })
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
}

describe('an error document', () => {
  test('gives code, message and request id', () => {
    expect(parseCosError(Buffer.from(XML))).toEqual({
      code: 'AccessDenied',
      message: 'Request has expired',
      requestId: 'NWFh',
    })
  })

  test('may be without message and request id, and may use character references', () => {
    const body = '<Error><Code>A&#x42;&amp;</Code><Message><![CDATA[a < b]]></Message></Error>'
    expect(parseCosError(Buffer.from(body))).toEqual({
      code: 'AB&',
      message: 'a < b',
      requestId: '',
    })
  })

  test.each([
    ['nothing', ''],
    ['another root', '<Problem><Code>A</Code></Problem>'],
    ['no code', '<Error><Message>A</Message></Error>'],
    ['a code that is not right in the error', '<Error><a><Code>A</Code></a></Error>'],
    ['an HTML page', '<!DOCTYPE html><html><body>Bad gateway<br></body></html>'],
    ['an open element', '<Error><Code>A</Code>'],
    ['text behind the end', '<Error><Code>A</Code></Error>x'],
    ['JSON', '{"Code":"A"}'],
    ['more than an error document has', `<Error><Code>A</Code>${' '.repeat(65_536)}</Error>`],
    ['nesting without end', '<Error>'.repeat(8_000)],
  ])('is not %s', (_, body) => {
    expect(parseCosError(Buffer.from(body))).toBeUndefined()
  })
})

describe('an error document with tricks', () => {
  const laughs = Array.from(
    { length: 10 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('')

  test.each([
    [
      'entities that grow',
      `<!DOCTYPE Error [<!ENTITY l0 "ha">${laughs}]><Error><Code>&l10;</Code></Error>`,
    ],
    [
      'one large entity many times',
      `<!DOCTYPE Error [<!ENTITY a "${'a'.repeat(9_000)}">]><Error><Code>${'&a;'.repeat(9_000)}</Code></Error>`,
    ],
    [
      'an external entity',
      '<!DOCTYPE Error [<!ENTITY x SYSTEM "file:///etc/hostname">]><Error><Code>&x;</Code></Error>',
    ],
    [
      'a parameter entity',
      '<!DOCTYPE Error [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]><Error><Code>A</Code></Error>',
    ],
    ['a document type of its own', `<!DOCTYPE Error>${'<Error><Code>A</Code></Error>'}`],
    [
      "one of XML's entities with another meaning",
      '<!DOCTYPE Error [<!ENTITY amp "x">]><Error><Code>&amp;</Code></Error>',
    ],
    ['an entity that nobody has declared', '<Error><Code>&x;</Code></Error>'],
  ])('is not read: %s', (_, body) => {
    expect(parseCosError(Buffer.from(body))).toBeUndefined()
    const error = check(answer(400, body))
    expect(error?.message).toMatch(/^The storage answered HTTP 400: "<.*"\.$/)
    expect(error?.message.length).toBeLessThan(600)
  })

  test('cannot reach the log: control characters, commands, secrets', () => {
    const body =
      '<Error><Code>A&#10;::error::x</Code><Message>s3cr3t-token &#x202e;##[error]</Message>' +
      '<RequestId>&#10;::set-output::</RequestId></Error>'
    const error = check(answer(400, body), ['s3cr3t-token'])
    expect(error?.message).toBe(
      'The storage refused the file with code A\\n::error::x (HTTP 400; it says "*** \\u{202e}# #[error]"; request id : :set-output::).',
    )
  })
})

describe('an answer of the storage', () => {
  test.each([200, 201, 204])('with status %i is a success', (status) => {
    expect(check(answer(status, ''))).toBeUndefined()
  })

  test.each([
    '<?xml version="1.0"?><PostResponse><Key>a</Key></PostResponse>',
    '<PostResponse/>',
    ' \r\n',
  ])('that is a success may say more: %j', (body) => {
    for (const status of [200, 201, 204]) expect(check(answer(status, body))).toBeUndefined()
  })

  test.each([
    ['a block page', '<!doctype html><html><body>Blocked by policy</body></html>'],
    ['a block page that is well-formed', '<html><body>Blocked by policy</body></html>'],
    ['a block page in capitals', '<HTML></HTML>'],
    ['JSON', '{"errcode":-1}'],
    ['text', 'OK'],
    ['half a document', '<PostResponse><Key>'],
    ['a document with a type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an error without a code', '<Error><Message>no</Message></Error>'],
    ['a document that is too large', `<a>${'b'.repeat(65_536)}</a>`],
  ])('with a status of success and %s can not be used', (_, body) => {
    for (const status of [200, 201, 204]) {
      const error = check(answer(status, body))
      expect(error).toBeInstanceOf(ServiceError)
      expect(error).toMatchObject({ retryable: false, code: null, status })
      expect(error?.message).toMatch(
        /^The storage's answer is (?:neither empty nor|an error without)/,
      )
      expect(error?.hint).toContain('proxies')
    }
  })

  test.each([200, 201, 204])('with status %i and an error document is a refusal', (status) => {
    expect(check(answer(status, XML))).toMatchObject({
      message: expect.stringMatching(
        /^The storage refused the file with code AccessDenied \(HTTP 20/,
      ),
      retryable: false,
    })
  })

  test.each([200, 201, 204])('with status %i is none before the whole file', (status) => {
    const error = check(answer(status, '', { requestComplete: false }))
    expect(error).toMatchObject({ retryable: false, code: null, status })
    expect(error?.message).toBe(
      `The storage reported success before it had the whole request (HTTP ${status}).`,
    )
  })

  test.each([
    [202, false],
    [400, false],
    [403, false],
    [404, false],
    [408, true],
    [425, true],
    [429, true],
    [500, true],
    [501, true],
    [503, true],
    [599, true],
  ])('with status %i may pass another time: %j', (status, retryable) => {
    expect(check(answer(status, 'no document'))).toMatchObject({ status, retryable })
    expect(check(answer(status, XML))).toMatchObject({ status, retryable })
  })

  test('says what the storage says, and what to do about an expired link', () => {
    expect(check(answer(403, XML))).toMatchObject({
      message:
        'The storage refused the file with code AccessDenied (HTTP 403; it says "Request has expired"; request id NWFh).',
      hint: expect.stringContaining('The link has expired, or does not allow this path.'),
      retryable: false,
    })
  })

  test('without a document is quoted, at most 500 characters of it', () => {
    const error = check(answer(502, `<html>${'x'.repeat(2_000)}`))
    expect(error?.message).toMatch(/^The storage answered HTTP 502: "<html>x+…"\.$/)
    expect(error?.message.length).toBeLessThan(540)
  })

  test('may say when to come back', () => {
    const headers = { 'retry-after': '7' }
    expect(check(answer(503, XML, { headers }))).toMatchObject({ retryAfterMs: 7_000 })
    expect(check(answer(503, '', { headers }))).toMatchObject({ retryAfterMs: 7_000 })
    expect(check(answer(599, '', { headers }))).toMatchObject({ retryAfterMs: 7_000 })
  })

  test('is not followed elsewhere', () => {
    const error = check(answer(307, XML, { headers: { location: 'https://evil.example/x?y' } }))
    expect(error).toMatchObject({ retryable: false })
    expect(error?.message).toBe(
      'The storage answered HTTP 307, a redirect to https://evil.example; redirects are not followed.',
    )
  })
})
