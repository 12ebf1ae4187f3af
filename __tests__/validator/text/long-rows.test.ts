import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { validatePackageStream } from '../../../src/platform/node/validator.js'
import { cut } from '../generators.js'

/** What a long row may consist of, as Latin-1 strings of bytes; two are no UTF-8. */
const PIECES = [
  ...['a', '1', ' ', '\t', '\x01', '\r', ';', ',', '"', '""'],
  ...['é', '中', '😀', '\u0301', '\u200b', '\u202e', '\uff11', '\u{e0041}', '\u3000'].map((text) =>
    Buffer.from(text).toString('latin1'),
  ),
  ...['\xff', '\xe4\xb8'],
]

const row = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(1, 1, 2, 150, 400, 700)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((runs) => runs.map(([piece, times]) => piece.repeat(times)).join(''))

test('a long row is read alike in one piece and in many', async () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
  const ends = fc.constantFrom('', '\n', '\r\n')
  const name = fc.constantFrom('a.txt', 'a.csv')
  await fc.assert(
    fc.asyncProperty(row, ends, name, places, async (account, end, name, places) => {
      const bytes = Buffer.from(`first\n${account}${end}`, 'latin1')
      const whole = await validatePackageStream([bytes], { name })
      expect(await validatePackageStream(cut(bytes, places), { name })).toEqual(whole)
      const every = await validatePackageStream(cut(bytes, 'everywhere'), { name })
      expect(every).toEqual(whole)
    }),
    { numRuns: 70 },
  )
})

test.each([
  [998, '(U+0001, U+0002)'],
  [999, '(U+0001)'],
])(
  'characters that offend are named among the first 999: %i before the second',
  async (before, named) => {
    const row = `\x01${'a'.repeat(before - 1)}\x02`
    for (const bytes of [[row], [row.slice(0, 500), row.slice(500)]]) {
      const report = await validatePackageStream(
        bytes.map((part) => Buffer.from(part)),
        { name: 'a.txt' },
      )
      const finding = report.findings.find(({ rule }) => rule === 'control-character')!
      expect(finding.message).toContain(named)
    }
  },
)
