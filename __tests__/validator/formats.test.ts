import { deepStrictEqual } from 'node:assert'
import { describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import fc from 'fast-check'
import { type Report, validatePackageStream } from '../../src/platform/node/validator.js'

/** An account that every format can hold: within the limits, and on one line. */
const anyAccount = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 2, maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom('a', '"', ',', ' ', '好', '\t'),
      minLength: 2,
      maxLength: 6,
    }),
    fc.constantFrom('phone', '"email"', 'ab', 'ab'),
  )
  .filter((account) => !/[\r\n]|^\ufeff/.test(account) && [...account].length >= 2)

const anyList = fc.array(anyAccount, { minLength: 1, maxLength: 30 })
const lineEnd = fc.constantFrom('\n', '\r\n')

function asCsv(account: string): string {
  return /^"|,/.test(account) ? `"${account.replaceAll('"', '""')}"` : account
}

function asZip(text: string, name: string): Buffer {
  const zip = new AdmZip()
  zip.addFile(name, Buffer.from(text))
  return zip.toBuffer()
}

/** What a report says of the accounts, whatever they are written in. */
function countsIn(report: Report) {
  // What only one of the formats is warned of: a comma is a sign of columns in a txt alone.
  const { 'csv-quoted': quoted = 0, 'csv-quote-inside': inside = 0, ...others } = report.counts
  const { separator = 0, ...counts } = others
  const { rows, accounts, duplicates, duplicatesCheckedRows, errors, warnings, lengths } = report
  const own = { rows, accounts, duplicates, duplicatesCheckedRows, errors, lengths, counts }
  return { ...own, warnings: warnings - quoted - inside - separator }
}

const validate = (bytes: Uint8Array, name: string) => validatePackageStream([bytes], { name })

describe('a list of valid accounts', () => {
  test('has the same counts as txt, as csv, and as either in a zip', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, lineEnd, async (list, end) => {
        const txt = list.map((account) => account + end).join('')
        const csv = list.map((account) => asCsv(account) + end).join('')
        const asTxt = countsIn(await validate(Buffer.from(txt), 'a.txt'))
        expect(asTxt).toMatchObject({ rows: list.length, accounts: list.length, errors: 0 })
        expect(asTxt.duplicates).toBe(list.length - new Set(list).size)
        expect(countsIn(await validate(Buffer.from(csv), 'a.csv'))).toEqual(asTxt)
        expect(countsIn(await validate(asZip(txt, 'a.txt'), 'a.zip'))).toEqual(asTxt)
        expect(countsIn(await validate(asZip(csv, 'a.csv'), 'a.zip'))).toEqual(asTxt)
      }),
    )
  })
})

describe('a zip', () => {
  const bytes = asZip('user-0001\nuser-0002\n好的-0003\n', 'audience.txt')

  test('has the same report however it is cut into chunks', async () => {
    const whole = await validate(bytes, 'a.zip')
    expect(whole).toMatchObject({ valid: true, rows: 3 })
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places.sort((one, other) => one - other), bytes.length]
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect(await validatePackageStream(chunks, { name: 'a.zip' })).toEqual(whole)
      }),
    )
  })

  test('with one byte changed is refused, or says the same of the same content', async () => {
    const { file: _, sha256: __, ...whole } = await validate(bytes, 'a.zip')
    let refused = 0
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [0x01, 0x08, 0x20, 0x80, 0xff]) {
        const changed = Buffer.from(bytes)
        changed[at] = changed[at]! ^ flip
        const { file, sha256, ...report } = await validate(changed, 'a.zip')
        if (report.valid) deepStrictEqual(report, whole, `byte ${at}, ${flip}`)
        else refused++
      }
    }
    // Versions, times and attributes are not looked at; everything else is.
    expect(refused).toBeGreaterThan(bytes.length * 2)
  })
})
