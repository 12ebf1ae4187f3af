import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_QUOTED_CHARACTERS, printable } from '../../src/safety/printable.js'
import { Scrubber } from '../../src/safety/secrets.js'

const form = (text: string) => new URLSearchParams({ a: text }).toString().slice(2)
const everyByte = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const everyUnit = (text: string) =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** A text in lines of eight characters. */
const lines = (text: string, end: string) => text.replace(/.{8}(?=.)/g, `$&${end}`)

/** Ways in which a server may write a secret. */
const FORMS: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  encodeURIComponent: encodeURIComponent,
  'encodeURIComponent, lowercase': (secret) =>
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  form,
  'every byte percent-encoded': everyByte,
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  JSON: (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON with escaped slashes': (secret) =>
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'JSON in ASCII': everyUnit,
  'JSON in ASCII, uppercase': (secret) =>
    everyUnit(secret).replace(/[a-f0-9]{4}/g, (code) => code.toUpperCase()),
  'JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'base64 after one byte': (secret) => Buffer.from(`x${secret}`).toString('base64'),
  'base64 after two bytes': (secret) => Buffer.from(`xy${secret}`).toString('base64'),
  'base64 with text around': (secret) => Buffer.from(`id:${secret}, then`).toString('base64'),
  'base64url with text around': (secret) => Buffer.from(`id1:${secret}!`).toString('base64url'),
  'character references': (secret) =>
    Array.from(secret, (character) => `&#x${character.codePointAt(0)!.toString(16)};`).join(''),
  'code points in braces': (secret) =>
    Array.from(secret, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`).join(''),
  'JSON in ASCII in JSON': (secret) => JSON.stringify(everyUnit(secret)).slice(1, -1),
  'percent-encoded in JSON': (secret) => JSON.stringify(encodeURIComponent(secret)).slice(1, -1),
  'every byte percent-encoded, twice': (secret) => encodeURIComponent(everyByte(secret)),
  'base64 in lines': (secret) => lines(Buffer.from(secret).toString('base64'), '\n'),
  'base64 in lines, after one byte': (secret) =>
    lines(Buffer.from(`x${secret}`).toString('base64'), '\r\n'),
  'base64 in lines, in JSON': (secret) =>
    JSON.stringify(lines(Buffer.from(secret).toString('base64'), '\n')).slice(1, -1),
  'base64 in lines, in JSON in JSON': (secret) =>
    JSON.stringify(
      JSON.stringify(lines(Buffer.from(secret).toString('base64'), '\r\n')).slice(1, -1),
    ).slice(1, -1),
  'base64 in lines, in a URL': (secret) =>
    encodeURIComponent(lines(Buffer.from(secret).toString('base64'), '\r\n')),
  'base64 with its signs as \\u escapes': (secret) =>
    Buffer.from(secret)
      .toString('base64')
      .replace(/[+/=]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  'base64 in \\u escapes': (secret) => everyUnit(Buffer.from(secret).toString('base64')),
  'base64 with every byte percent-encoded': (secret) =>
    everyByte(Buffer.from(secret).toString('base64')),
  'base64 in a URL': (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
}

const secrets = fc
  .string({ unit: 'grapheme', minLength: 4, maxLength: 40 })
  .filter(
    (secret) => Array.from(secret).length >= 4 && !/\p{Cs}/u.test(secret) && !secret.includes('*'),
  )

/** The part of an encoded secret that its neighbours have no share in. */
function core(encoded: string, name: string): string {
  return name.startsWith('base64') ? encoded.replace(/%../g, '').slice(4, -8) : encoded
}

describe('a scrubber', () => {
  test.each([129, 255, 3000, 20_000])('removes a secret of %i characters', (length) => {
    const secret = randomBytes(length).toString('base64url').slice(0, length)
    for (const [name, encode] of Object.entries(FORMS)) {
      const result = new Scrubber([secret]).scrub(`before ${encode(secret)} after`)
      expect([name, result.slice(0, 7), result.slice(-6)]).toEqual([name, 'before ', ' after'])
      // Base64 with text around shares a few characters with that text.
      expect(result.length).toBeLessThan(60)
    }
  })

  test('takes a secret of many lines', () => {
    const secret = Array.from({ length: 60 }, () => randomBytes(48).toString('base64')).join('\n')
    expect(new Scrubber([secret]).scrub(`a ${JSON.stringify(secret)} b`)).toBe('a "***" b')
  })

  test.each(Object.keys(FORMS))('removes any secret in the form %s', (name) => {
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        const encoded = FORMS[name]!(secret)
        const result = new Scrubber([secret]).scrub(`${before} ${encoded} ${after}`)
        expect(result).toContain('***')
        const rest = core(encoded, name)
        if (rest.length >= 4 && !`${before}${after}`.includes(rest)) {
          expect(result.includes(rest)).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('leaves nothing of a secret in base64, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 30 }).filter((text) => !text.includes('*')),
        fc.integer({ min: 0, max: 8 }),
        (secret, offset) => {
          const encoded = Buffer.from('-'.repeat(offset) + secret).toString('base64')
          const result = new Scrubber([secret]).scrub(encoded)
          // What is left decodes to what stood before, not to a character of the secret.
          const left = Buffer.from(result.split('***')[0] ?? '', 'base64').toString('latin1')
          expect(left).toBe('-'.repeat(left.length))
          expect(result.split('***').at(-1)).toBe('')
        },
      ),
    )
  })

  test('changes no text that has no secret in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(new Scrubber(['a secret of some length']).scrub(text)).toBe(text)
      }),
    )
    expect(new Scrubber().scrub('as it was')).toBe('as it was')
  })

  test('removes secrets that overlap, and those that hold one another', () => {
    const scrubber = new Scrubber(['abcd', 'cdef', 'abcdefgh', 'aaaa'])
    expect(scrubber.scrub('1abcdef2')).toBe('1***2')
    expect(scrubber.scrub('1abcdefgh2')).toBe('1***2')
    expect(scrubber.scrub('aaaaaa')).toBe('***')
    expect(scrubber.scrub('abcd,cdef')).toBe('***,***')
  })

  test('takes secrets later, and ignores an empty one', () => {
    const told: string[] = []
    const scrubber = new Scrubber([''], (secret) => told.push(secret))
    scrubber.add('sesame', '')
    scrubber.add('sesame')
    expect(scrubber.scrub('open sesame')).toBe('open ***')
    expect(told).toEqual(['sesame'])
  })

  test('removes a short secret only where it stands alone', () => {
    const scrubber = new Scrubber(['ab'])
    expect(scrubber.scrub('about ab, "ab" cab')).toBe('about ***, "***" cab')
    expect(new Scrubber(['😀']).scrub('😀 a😀 😀')).toBe('*** a😀 ***')
    expect(scrubber.scrub('ab1 1ab ab. (ab)')).toBe('ab1 1ab ***. (***)')
  })

  test.each(['\n', '\\r\\n', '\\', '%0A', '%0d%0a', '%250A', '%25250d%25250a'])(
    'masks as one what is parted by a line break only: %s',
    (between) => {
      const scrubber = new Scrubber(['a secret of some length'])
      const text = ['a secret of some length', 'a secret of some length'].join(between)
      expect(scrubber.scrub(`x ${text} x`)).toBe('x *** x')
    },
  )

  test('keeps what is more than a line break apart', () => {
    const scrubber = new Scrubber(['a secret of some length'])
    const text = 'a secret of some length, a secret of some length'
    expect(scrubber.scrub(text)).toBe('***, ***')
  })

  test('takes special characters for what they are', () => {
    const secret = '.*+?^$ {}()|[]\\-/'
    expect(new Scrubber([secret]).scrub(`<${secret}>`)).toBe('<***>')
    expect(new Scrubber([secret]).scrub('anything')).toBe('anything')
  })

  test('cuts only after it has removed, so that no half of a secret is left', () => {
    const secret = 'x'.repeat(50)
    const text = `${'-'.repeat(480)}${secret}`
    expect(new Scrubber([secret]).printable(text)).toBe(`${'-'.repeat(480)}***`)
  })

  test('finds a secret whatever stands right beside it', () => {
    const scrubber = new Scrubber(['41zz/9', 'ends in %'])
    expect(scrubber.scrub('100%41zz/9')).toBe('100%***')
    expect(scrubber.scrub('\\u0041zz/9')).not.toContain('zz')
    expect(scrubber.scrub('ends in %41')).toBe('***41')
    expect(new Scrubber(['abc\\\\']).scrub('abc%5C%5C.')).toMatch(/^\*\*\*(?:%5C)*\.$/)
    expect(new Scrubber(['\\\\\\\\']).scrub('a \\\\\\\\ b')).toBe('a *** b')
  })

  test('masks what a server leaves of a long secret', () => {
    const secret = randomBytes(3000).toString('base64url')
    const result = new Scrubber([secret]).scrub(`token ${secret.slice(0, 1000)}… is wrong`)
    expect(result.replace('***', '').length).toBeLessThan(130 + ' token … is wrong'.length)
    expect(result).not.toContain(secret.slice(0, 128))
  })

  test.each([
    ['a secret of one letter, again and again', 'a'.repeat(4096)],
    ['a long token of one letter', 'a'.repeat(100_000)],
    ['a secret of one word, again and again', 'abcabcab'.repeat(512)],
    ['a long token that nearly repeats itself', `${'ab'.repeat(50_000)}b`],
    ['percent signs', '%25'.repeat(1400)],
    ['backslashes', '\\'.repeat(4096)],
    ['ampersands', '&#38;'.repeat(800)],
    ['a random token', randomBytes(75_000).toString('base64')],
  ])('takes time in proportion to the text, with %s', (_, secret) => {
    const scrubber = new Scrubber([secret, `${secret}b`, secret.slice(0, 200)])
    const length = 100_000
    const began = performance.now()
    for (const piece of ['a', 'ab', '%25', '%', '\\', '\\u', ';', '}', '&#', 'A+/', secret]) {
      scrubber.scrub(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
    }
    // Minutes, for anything that grows with the square of either.
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

describe('printable text', () => {
  test.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\x1b[31mred\x07', '\\u{1b}[31mred\\u{7}'],
    ['\u0085\u2028\u2029', '\\u{85}\\u{2028}\\u{2029}'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['\u200b\ufeff\u2066', '\\u{200b}\\u{feff}\\u{2066}'],
    ['a\ud800b', 'a\\u{d800}b'],
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ##[error]x ###[group]', 'a # #[error]x # # #[group]'],
    ['號碼包 ü 😀', '號碼包 ü 😀'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('has no more characters than allowed, and no half of one', () => {
    expect(printable('😀'.repeat(500))).toBe('😀'.repeat(500))
    expect(printable('😀'.repeat(501))).toBe(`${'😀'.repeat(499)}…`)
    expect(printable('abcdef', 3)).toBe('ab…')
  })

  test('never holds anything harmful', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('#', '[', ':', '\n', ' '), fc.string()),
    })
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        const safe = printable(any)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(safe).not.toMatch(/##\[/)
        expect(safe).not.toMatch(/^\s*::/)
        expect(Array.from(safe).length).toBeLessThanOrEqual(MAX_QUOTED_CHARACTERS)
      }),
    )
  })
})

test.each(['\u3000', '\u00a0', ' \u2003 ', '\u202f', '\u1680'])(
  'a command behind the white space %j is taken apart',
  (space) => {
    expect(printable(`${space}::stop-commands::x`)).not.toMatch(/^\s*::/u)
  },
)
