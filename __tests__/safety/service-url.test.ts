import { describe, expect, test } from '@jest/globals'
import { sayEnglish } from '../../src/messages/index.js'
import {
  isLoopbackAddress,
  isSafe,
  parseServiceUrl,
  resolvePath,
} from '../../src/safety/service-url.js'

describe('a service URL', () => {
  test.each([
    ['https://api.tpns.tencent.com', 'https://api.tpns.tencent.com/'],
    ['HTTPS://Gateway.Example:8443/tpns/', 'https://gateway.example:8443/tpns/'],
    ['https://10.0.0.1', 'https://10.0.0.1/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://LOCALHOST', 'http://localhost/'],
    ['http://127.0.0.1', 'http://127.0.0.1/'],
    ['http://127.255.255.254', 'http://127.255.255.254/'],
    ['http://127.1', 'http://127.0.0.1/'],
    ['http://0x7f.1', 'http://127.0.0.1/'],
    ['http://2130706433', 'http://127.0.0.1/'],
    ['http://[::1]:80', 'http://[::1]/'],
    ['http://[0:0:0:0:0:0:0:1]', 'http://[::1]/'],
  ])('may be %s', (text, href) => {
    expect(parseServiceUrl(text)).toEqual({ url: new URL(href) })
  })

  const OVER_HTTP = 'http:// is allowed only to localhost, 127.0.0.0/8 and [::1]; use https://'
  test.each([
    ['http://api.tpns.tencent.com', OVER_HTTP],
    ['http://localhost.', OVER_HTTP],
    ['http://localhost.example', OVER_HTTP],
    ['http://127.0.0.1.example', OVER_HTTP],
    ['http://127.example', OVER_HTTP],
    ['http://128.0.0.1', OVER_HTTP],
    ['http://0.0.0.0', OVER_HTTP],
    ['http://[::ffff:127.0.0.1]', OVER_HTTP],
    ['http://[::]', OVER_HTTP],
    ['', 'it does not start with https://'],
    ['api.tpns.tencent.com', 'it does not start with https://'],
    ['ftp://localhost', 'it does not start with https://'],
    ['https:gateway.example', 'it does not start with https://'],
    ['https://', 'it is not a valid URL'],
    ['https://gate way', 'it holds white space, a control character or a backslash'],
    ['https://gate\nway', 'it holds white space, a control character or a backslash'],
    ['https:\\\\gateway', 'it holds white space, a control character or a backslash'],
    ['https://user:hidden@gateway.example', 'it holds a user name or password'],
    ['https://user@gateway.example', 'it holds a user name or password'],
    ['https://:hidden@gateway.example', 'it holds a user name or password'],
    ['https://gateway.example/?a=b', 'it holds a query or a fragment'],
    ['https://gateway.example?', 'it holds a query or a fragment'],
    ['https://gateway.example/#a', 'it holds a query or a fragment'],
    ['https://gateway.example:99999', 'it is not a valid URL'],
  ])('may not be %j', (text, problem) => {
    const parsed = parseServiceUrl(text)
    expect('problem' in parsed && sayEnglish(parsed.problem)).toBe(problem)
  })

  test.each([
    ['https://a.example', 'https://a.example/v3/x'],
    ['https://a.example/', 'https://a.example/v3/x'],
    ['https://a.example/gate/', 'https://a.example/gate/v3/x'],
    ['https://a.example/gate//', 'https://a.example/gate/v3/x'],
    ['https://a.example/gate', 'https://a.example/gate/v3/x'],
  ])('%s has its paths below its own', (base, expected) => {
    expect(resolvePath(new URL(base), '/v3/x').href).toBe(expected)
  })

  test('is safe over TLS or on the machine itself only', () => {
    expect(isSafe(new URL('https://a.example'))).toBe(true)
    expect(isSafe(new URL('http://[::1]'))).toBe(true)
    expect(isSafe(new URL('http://a.example'))).toBe(false)
    expect(isSafe(new URL('ftp://localhost'))).toBe(false)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::FFFF:127.0.0.1', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['fe80::1', false],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example', false],
  ['', false],
])('the address %j is loopback: %p', (address, expected) => {
  expect(isLoopbackAddress(address)).toBe(expected)
})
