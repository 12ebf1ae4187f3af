import { describe, expect, test } from '@jest/globals'
import { titleKey } from '../../../src/validator/text/titles.js'
import { findingsIn, onlyFinding } from '../find.js'

describe('what a spreadsheet made of an account', () => {
  test.each<[string, string]>([
    ['1.38E+10', 'a spreadsheet has rounded'],
    ['8E+12', 'a spreadsheet has rounded, such as 1.38E+10.'],
    ['8.6e+9', 'a spreadsheet has rounded'],
    ['="13800138000"', 'is a formula'],
    ['=""', 'is a formula'],
    ["'1", 'has an apostrophe'],
    ["'+8613800138000", 'has an apostrophe'],
    ['1234567890.0', 'ends in .0'],
    ['13800138000.0', 'ends in .0'],
    ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'].map(
      (value): [string, string] => [value, 'is an error value'],
    ),
  ])('%s', async (row, part) => {
    // On the first line and on others, which are read in another way.
    for (const line of [1, 2, 3]) {
      const rows = ['user1', 'user2']
      rows.splice(line - 1, 0, row)
      const finding = await onlyFinding(rows.join('\n'))
      expect(finding).toMatchObject({ rule: 'spreadsheet', severity: 'warning', line })
      expect(finding.message).toContain(part)
    }
  })

  test.each([
    ...['1.38E10', '1.38E-10', '12.3E+10', '1.E+10', '.5E+10', '1.38E+', '1.38E+1a', '1E+1.0'],
    ...['="x', '=x"', "'x", "''", "a'1", '123456789.0', '1234567890.00', '1234567890.1', 'a.0'],
    ...['1234567890.', '#N/A!', '#n/a', 'N/A', '#REF', '2e5', 'E+10', '+1.38E+10', 'sep=;;;'],
  ])('is not %s', async (row) => {
    const found = await findingsIn(`user1\n${row}\nuser2\n`)
    expect(found.filter((one) => one.startsWith('spreadsheet'))).toEqual([])
  })

  test('in a csv, with and without quotes', async () => {
    const csv = { name: 'a.csv' }
    const quoted = ['spreadsheet:1', 'csv-quoted:1']
    expect(await findingsIn('="12"', csv)).toEqual(['spreadsheet:1', 'csv-quote-inside:1'])
    expect(await findingsIn('"=""12"""', csv)).toEqual(quoted)
    expect(await findingsIn('"1.5E+10"', csv)).toEqual(quoted)
  })

  test.each<[string, boolean]>([
    ['sep=;', true],
    ['SEP=|', true],
    ['sep=\t', true],
    ['sep=', true],
    ['sep=\\t', true],
    ['sep=abc', false],
    ['xsep=;', false],
  ])('in front of all rows: %j', async (row, isTrace) => {
    expect((await findingsIn(`${row}\nuser1\n`)).includes('spreadsheet:1')).toBe(isTrace)
    expect(await findingsIn(`user1\n${row}\n`)).not.toContain('spreadsheet:2')
  })
})

describe('column titles', () => {
  const titles = `account accounts account_id accountid id user users user_id userid username uid
    openid unionid phone phone_number mobile tel telephone email e-mail mail token device_token qq
    imei idfa oaid contact member memberid 账号 帐号 账户 号码 手机 手机号 手机号码 电话 邮箱 用户 用户id
    用户名 电话号码 联系方式 邮箱地址 电子邮箱 会员 会员号 会员id 账号id 用户账号 设备 设备token`
  const all = titles.split(/\s+/)
  all.push('phone number', 'mobile number', 'email address', 'mail address')

  test.each(all)('%s', async (title) => {
    const spellings = [
      ...[title, title.toUpperCase(), `"${title}"`, ` ${title} `, `${title[0]}_${title.slice(1)}`],
      ...[`"${title[0]}-- ${title.slice(1)}"`, `_"${title}" `, `\ufeff${title}`],
    ]
    for (const row of spellings) {
      expect({ row, found: await findingsIn(`${row}\nuser1\n`) }).toMatchObject({
        found: expect.arrayContaining(['header-row:1']),
      })
    }
    expect(await findingsIn(`user1\n${title}\n`)).not.toContain('header-row:2')
  })

  test.each([
    ...['"account', 'account"', '""account""', 'accounts list', 'account\t', '\u3000账号', 'x'],
    ...['账号1', 'phone.number', '', '"', '""', "'phone'", 'ａｃｃｏｕｎｔ'],
  ])('are not %j', async (row) => {
    expect(await findingsIn(`${row}\nuser1\n`)).not.toContain('header-row:1')
  })

  test('are compared by what is left of them', () => {
    expect(titleKey(' "E-Mail_Address" ')).toBe('emailaddress')
    expect(titleKey('""')).toBe('')
    expect(titleKey('"')).toBe('"')
  })
})
