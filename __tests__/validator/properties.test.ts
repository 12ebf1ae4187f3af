import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Report, validatePackageStream } from '../../src/platform/node/validator.js'
import { cut, cuts, options, packages } from './generators.js'
import { referenceReport } from './reference.js'

function withoutMessages(report: Report) {
  return { ...report, findings: report.findings.map(({ message: _, ...rest }) => rest) }
}

describe('any text package', () => {
  test('is reported on as a second implementation does it', async () => {
    await fc.assert(
      fc.asyncProperty(packages, options, async (bytes, { name, asked }) => {
        const report = await validatePackageStream([bytes], { name, ...asked })
        expect(withoutMessages(report)).toEqual(referenceReport(bytes, { name, ...asked }))
      }),
      { numRuns: 800 },
    )
  })

  test('has the same report however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(packages, options, cuts, async (bytes, { name, asked }, places) => {
        const whole = await validatePackageStream([bytes], { name, ...asked })
        const parts = await validatePackageStream(cut(bytes, places), { name, ...asked })
        expect(parts).toEqual(whole)
      }),
      { numRuns: 400 },
    )
  })

  test('has a report in which the findings, counts and totals agree', async () => {
    await fc.assert(
      fc.asyncProperty(packages, options, async (bytes, { name, asked }) => {
        const report = await validatePackageStream([bytes], { name, ...asked })
        const counts = Object.values(report.counts)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.errors + report.warnings)
        for (const [rule, count] of Object.entries(report.counts)) {
          const listed = report.findings.filter((finding) => finding.rule === rule)
          expect(listed).toHaveLength(Math.min(count, 20))
        }
        expect(report.valid).toBe(report.errors === 0)
        for (const { line, message } of report.findings) {
          if (line !== undefined) expect(message).toMatch(new RegExp(`^Line ${line} .+\\. .+\\.$`))
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('no account shows up in a report', async () => {
  // Letters that no message is written in.
  const letter = fc.constantFrom(...'ЖЩЫЪЮЯфгджзилцчшщыьэюя漢字號碼☃𝒳')
  const account = fc.array(letter, { minLength: 4, maxLength: 120 }).map((all) => all.join(''))
  const spoilt = fc
    .tuple(fc.constantFrom('', '"', ' ', '\t', '\0', ','), account, fc.constantFrom('', '"', ' '))
    .map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(spoilt, { minLength: 1 }), options, async (rows, o) => {
      const bytes = Buffer.from(rows.join('\n'))
      const report = await validatePackageStream([bytes], { name: o.name, ...o.asked })
      expect(JSON.stringify(report)).not.toMatch(/[ЖЩЫЪЮЯфгджзилцчшщыьэюя漢字號碼☃𝒳]/u)
    }),
    { numRuns: 300 },
  )
})
