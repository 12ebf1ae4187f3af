import { describe, expect, test } from '@jest/globals'
import { speakerOf } from '../../../src/messages/services.js'
import type { AccountTypeName } from '../../../src/platform/node/validator.js'
import type { AccountFault } from '../../../src/validator/index.js'
import { accountFault } from '../../../src/validator/text/account-faults.js'
import { onlyFinding, reportOn } from '../find.js'

const MD5 = '0123456789abcdef0123456789abcdef'

/** Accounts of each type, and in which way each is off. */
const FAULTS: readonly [AccountTypeName, string, AccountFault][] = [
  ['phone', '13800138000', 'mainland'],
  ['phone', '19912345678', 'mainland'],
  ['phone', '12800138000', 'no-plus'],
  ['phone', '8613800138000', 'no-plus'],
  ['phone', '02112345678', 'leading-0'],
  ['phone', '+0213456789', 'leading-0'],
  ['phone', '008613800138000', 'leading-00'],
  ['phone', '0086', 'leading-00'],
  ['phone', '+86 138 0013 8000', 'separators'],
  ['phone', '+86-138-0013-8000', 'separators'],
  ['phone', '138-0013-8000', 'separators'],
  ['phone', '(021) 1234567', 'separators'],
  ['phone', '+86\u3000138', 'separators'],
  ['phone', '+86–138', 'separators'],
  ['phone', '--', 'characters'],
  ['phone', '13800138000.0', 'characters'],
  ['phone', '021.1234567.00', 'characters'],
  ['phone', '138.0013.8000', 'separators'],
  ['phone', '13800138000/13800138001', 'too-many'],
  ['phone', '+86 138 0013 8000 138 0013 8001', 'too-many'],
  ['phone', '+８６13800138000', 'full-width'],
  ['phone', '＋8613800138000', 'full-width'],
  ['phone', '\u202d+8613800138000\u202c', 'invisible'],
  ['phone', '+8613800138000\u200b', 'invisible'],
  ['phone', '+86138001380OO', 'letters'],
  ['phone', 'fone', 'letters'],
  ['phone', '+123456', 'too-few'],
  ['phone', '123456', 'too-few'],
  ['phone', '+1234567890123456', 'too-many'],
  ['phone', '1234567890123456', 'too-many'],
  ['phone', '++8613800138000', 'characters'],
  ['phone', '电话13800138000', 'characters'],
  ['email', 'user.example.com', 'no-at'],
  ['email', 'user＠example.com', 'full-width'],
  ['email', 'a@b@example.com', 'several-at'],
  ['email', ' user@example.com', 'white-space'],
  ['email', 'us\u00a0er@example.com', 'white-space'],
  ['email', 'user\u200b@example.com', 'invisible'],
  ['email', '@x.example', 'local-part'],
  ['email', '<user@example.com>', 'local-part'],
  ['email', 'user@', 'domain'],
  ['email', 'user@example.com.', 'domain'],
  ['email', 'user@-example.com', 'domain'],
  ['email', 'user@exam_ple.com', 'domain'],
  ['qq', '1234', 'too-few'],
  ['qq', '1234567890123', 'too-many'],
  ['qq', 'qq12345', 'letters'],
  ['qq', '12 345', 'white-space'],
  ['qq', '12-345', 'characters'],
  ['qq', '１２３４５', 'full-width'],
  ['idfa', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'letter-case'],
  ['idfa', '3F2504E0-4F89-41D3-9A0C-0305E82C330', 'too-few'],
  ['idfa', '3F2504E0-4F89-41D3-9A0C-0305E82C330G', 'characters'],
  ['mac', '00:1b:44:11:3a:b7', 'letter-case'],
  ['mac', '00-1B-44-11-3A-B7', 'characters'],
  ['imei', 'A0000030B2C3D4', 'letter-case'],
  ['imei', '3520990017614812', 'too-many'],
  ['imei-md5', MD5.slice(1), 'too-few'],
  ['imei-md5', `${MD5}0`, 'too-many'],
  ['imei-md5', `g${MD5.slice(1)}`, 'characters'],
  ['imei-md5', `${MD5.slice(1)} `, 'white-space'],
]

describe('an account that is not of its type', () => {
  test.each(FAULTS)('%s: %j', async (accountType, account, fault) => {
    // What stands around it is of no account.
    const bytes = Buffer.from(`0${account}0`)
    const place = { bytes, start: 1, end: bytes.length - 1 }
    expect(accountFault(accountType, place)).toBe(fault)
    for (const content of [`${account}\n`, `\n${account}`]) {
      const report = await reportOn(content, { accountType })
      expect(report.counts['account-type']).toBe(1)
      const finding = report.findings.find(({ rule }) => rule === 'account-type')
      expect(finding?.message).toMatch(/^Line \d has no [\w-]+ account \(.+\): that is .+\. .+\.$/)
      expect(finding?.message).not.toContain(account)
    }
  })

  test('has each way told apart, in both languages', async () => {
    const chinese = await speakerOf('zh-CN')
    for (const say of [undefined, chinese]) {
      const ways = new Map<string, AccountFault>()
      for (const [accountType, account, fault] of FAULTS) {
        const options = say === undefined ? { accountType } : { accountType, say }
        const { findings } = await reportOn(account, options)
        const found = findings.find(({ rule }) => rule === 'account-type')
        const way = /[(（](.*?)[)）]/.exec(found!.message)![1]!
        expect({ way, fault: ways.get(way) ?? fault }).toEqual({ way, fault })
        ways.set(way, fault)
      }
      expect(ways.size).toBe(new Set(FAULTS.map(([, , fault]) => fault)).size)
    }
  })

  test('says what to do', async () => {
    const { message } = await onlyFinding('13800138000', { accountType: 'phone' })
    expect(message).toBe(
      'Line 1 has no phone account (it looks like a number of mainland China without its country code): that is a + and 7 to 15 digits, of which the first is not 0 (E.164). Put +86 in front.',
    )
  })

  test('does not ask for the country code of a number that may have it', async () => {
    const { message } = await onlyFinding('8613800138000', { accountType: 'phone' })
    expect(message).toMatch(
      /\(it has no \+\).+ Put \+ in front, and the country code behind it where that is missing\.$/,
    )
  })
})

describe('a fault that all rows have', () => {
  const messages = async (...args: Parameters<typeof reportOn>) =>
    (await reportOn(...args)).findings.map(({ message }) => message)
  const SAME = / All [\d,]+ rows have this fault\.$/

  test.each([2, 3, 50, 30_000])('is said of the first, for %i rows', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => `138${String(10_000_000 + index)}`)
    const report = await reportOn(rows.join('\n'), { accountType: 'phone' })
    expect(report.counts).toEqual({ 'account-type': count })
    expect(report.findings).toHaveLength(Math.min(count, 20))
    const [first, ...others] = report.findings.map(({ message }) => message)
    expect(first).toContain(`+86 in front. All ${count.toLocaleString('en-US')} rows have this`)
    for (const message of others) expect(message).not.toMatch(SAME)
  })

  test('is not said when one row is another, wherever it stands', async () => {
    const rows = Array.from({ length: 2000 }, () => '13800138000')
    for (const at of [0, 1, 30, 1999]) {
      for (const other of ['+8613800138000', '12345', 'x', '"', '\xff']) {
        const found = await messages(rows.with(at, other).join('\n'), { accountType: 'phone' })
        expect(found.filter((message) => SAME.test(message) && /account \(/.test(message))).toEqual(
          [],
        )
      }
    }
  })

  test('is not said of a single row', async () => {
    for (const message of await messages('a;b\n')) expect(message).not.toMatch(SAME)
  })

  test('leaves a column title out', async () => {
    const rows = `phone\n${'13800138000\n'.repeat(40)}`
    const { findings } = await reportOn(rows, { accountType: 'phone', duplicates: false })
    const said = findings.filter(({ message }) => SAME.test(message))
    expect(said.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['account-type:2'])
    expect(said[0]?.message).toContain('All 40 rows')
    // It may have the fault, too, as here.
    const columns = `Phone Number \n${'a \n'.repeat(3)}`
    expect((await messages(columns)).filter((message) => SAME.test(message))).toEqual([
      'Line 2 ends with white space (U+0020). Remove it unless it is really meant. All 3 rows have this fault.',
    ])
  })

  test.each<[string, string]>([
    ['whitespace', 'user1 \n'],
    ['separator', 'a;b\n'],
    ['account-length', 'x\n'],
    ['csv-quoted', '"name1"\n'],
    ['csv-columns', 'a,b\n'],
    ['row-blank', '\n'],
    ['encoding', '\xff\n'],
    ['format-character', 'user\u200b\n'],
    ['spreadsheet', '1.5E+10\n'],
  ])('may be any: %s', async (rule, row) => {
    const content = Buffer.from(row.repeat(500), rule === 'encoding' ? 'latin1' : 'utf8')
    const { findings, counts } = await reportOn(content, { name: 'a.csv', duplicates: false })
    expect(counts[rule as 'encoding']).toBe(500)
    const found = findings.filter((finding) => finding.rule === rule)
    expect(found.map(({ message }) => SAME.test(message))).toEqual([
      true,
      ...Array.from({ length: 19 }, () => false),
    ])
  })
})

test('the lines of a rule are told up to 10,000, ascending', async () => {
  // The rules take turns, so that each reaches the limit at another row.
  const rows = Array.from({ length: 65_000 }, (_, index) => {
    if (index % 2 === 1) return index % 4 === 1 ? 'a;b ' : 'x'
    return index % 6 === 0 ? '' : `user${index}`
  })
  const { lines, counts } = await reportOn(rows.join('\n'), { duplicates: false })
  const linesOf = (isSo: (row: string) => boolean) =>
    rows.flatMap((row, index) => (isSo(row) ? [index + 1] : []))
  const expected = {
    'row-blank': linesOf((row) => row === ''),
    'account-length': linesOf((row) => row === 'x'),
    separator: linesOf((row) => row.includes(';')),
    whitespace: linesOf((row) => row.endsWith(' ')),
  }
  expect(counts).toEqual(
    Object.fromEntries(Object.entries(expected).map(([rule, all]) => [rule, all.length])),
  )
  expect(expected['row-blank'].length).toBeGreaterThan(10_000)
  expect(lines).toEqual(
    Object.fromEntries(Object.entries(expected).map(([rule, all]) => [rule, all.slice(0, 10_000)])),
  )
})
