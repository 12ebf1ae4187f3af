import { createHash } from 'node:crypto'

/**
 * A second implementation of the validator for text packages, simple and slow: the whole text in
 * one string, regular expressions, a map of all accounts. It shares nothing with the first one, not
 * even constants, so that the same mistake has to be made twice to go unnoticed.
 */

export interface ReferenceOptions {
  readonly name: string
  readonly kind?: 'account' | 'token'
  readonly accountType?: string | number
  readonly duplicates?: boolean
}

interface ReferenceFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly line?: number
}

const ERRORS = `file-name-length file-extension file-size file-empty file-content
  encoding csv-quote csv-columns row-blank account-length token-length account-type`.split(/\s+/)

const ORDER = `file-name-length file-extension file-extension-case file-size file-size-decimal
  file-empty file-content bom line-ends encoding csv-quote csv-columns row-blank account-length
  token-length account-type account-bytes control-character format-character separator full-width
  spreadsheet whitespace header-row duplicate csv-quote-inside csv-quoted`.split(/\s+/)

const MD5 = /^[0-9a-fA-F]{32}$/
const SHAPES: Record<string, RegExp> = {
  qq: /^[0-9]{5,12}$/,
  'qq-md5': MD5,
  idfa: /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/,
  'idfa-md5': MD5,
  mac: /^[0-9A-F]{2}(?::[0-9A-F]{2}){5}$/,
  'mac-md5': MD5,
  'oaid-md5': MD5,
  imei: /^[0-9a-z]{14,15}$/,
  'imei-md5': MD5,
  phone: /^\+[1-9][0-9]{6,14}$/,
  email: emailPattern(),
}
const NUMBERS: Record<string, string> = {
  991: 'qq',
  992: 'qq-md5',
  993: 'idfa',
  994: 'idfa-md5',
  995: 'mac',
  996: 'mac-md5',
  998: 'oaid-md5',
  1000: 'imei',
  1001: 'imei-md5',
  1002: 'phone',
  1005: 'email',
}

const TITLES =
  `account, accounts, account_id, accountid, id, user, users, user_id, userid, username, uid, openid,
  unionid, phone, phone_number, mobile, tel, telephone, email, e-mail, mail, token, device_token, qq,
  imei, idfa, oaid, 账号, 帐号, 账户, 号码, 手机, 手机号, 手机号码, 电话, 邮箱, 用户, 用户id, 用户名, phone
  number, mobile number, email address, mail address, contact, member, memberid, 电话号码, 联系方式,
  邮箱地址, 电子邮箱, 会员, 会员号, 会员id, 账号id, 用户账号, 设备, 设备token`.split(/,\s+/)

/** The pattern that HTML gives for an e-mail address, with what else counts as a letter. */
function emailPattern(): RegExp {
  const beyond = '(?:(?![\\p{White_Space}\\p{Cc}\\p{Cf}])[^\\x00-\\x7f])'
  const letter = `(?:[a-zA-Z0-9]|${beyond})`
  const label = `${letter}(?:(?:-|${letter}){0,61}${letter})?`
  const local = `(?:[a-zA-Z0-9.!#$%&'*+\\/=?^_\`{|}~\\-]|${beyond})+`
  return new RegExp(`^${local}@${label}(?:\\.${label})*$`, 'u')
}

function titleOf(text: string): string {
  const bare = text.replaceAll(/[ _-]/g, '').toLowerCase()
  return /^"([\s\S]*)"$/.exec(bare)?.[1] ?? bare
}

/** What a file starts with that is no list. */
const FOREIGN =
  /^(?:PK(?:\x03\x04|\x05\x06|\x07\x08)|\x1f\x8b|\xd0\xcf\x11\xe0|%PDF-|\x89PNG|\xff\xd8\xff|GIF8|version https:\/\/git-lfs|(?:\xef\xbb\xbf)?[ \t\r\n\v\f]*(?:<!doctype|<html|<\?xml|\{\s*"|\[\s*\{|\[\s*"))/i

function isUtf16(text: string): boolean {
  const start = text.slice(0, 16)
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) return true
  return start.length >= 4 && /^(?:(?:\0[^\0])+\0?|(?:[^\0]\0)+[^\0]?)$/.test(start)
}

function isTrace(account: string): boolean {
  if (/^'[0-9+]|^="[\s\S]*"$/.test(account)) return true
  if (account.length > 400) return false
  return [
    /^[0-9](\.[0-9]+)?[Ee]\+[0-9]+$/,
    /^[0-9]{10,}\.0$/,
    /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/,
  ].some((pattern) => pattern.test(account))
}

/** The report on a txt or csv package, with findings that have no message. */
export function referenceReport(bytes: Buffer, options: ReferenceOptions) {
  const { name, kind = 'account', duplicates = true } = options
  const format = /\.txt$/i.test(name) ? 'txt' : 'csv'
  const all: ReferenceFinding[] = []
  const add = (rule: string, line?: number) =>
    all.push({
      rule,
      severity: ERRORS.includes(rule) ? 'error' : 'warning',
      ...(line === undefined ? {} : { line }),
    })

  if (Array.from(name).length > 100) add('file-name-length')
  if (!/\.(txt|csv)$/.test(name)) add('file-extension-case')
  let text = bytes.toString('latin1')
  const isForeign = FOREIGN.test(text)
  const isRefused = isForeign || isUtf16(text)
  if (isForeign) add('file-content')
  else if (isRefused) add('encoding')
  if (!isRefused && text.startsWith('\xef\xbb\xbf')) {
    add('bom')
    text = text.slice(3)
  }
  const lines = isRefused ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? [])
  const rows = lines.map((row) => row.replace(/\r?\n$/, ''))
  if (rows.length === 0 && !isRefused) add('file-empty')
  if (lines.some((row) => row.endsWith('\r\n')) && lines.some((row) => /(^|[^\r])\n$/.test(row))) {
    add('line-ends')
  }

  const seen = new Set<string>()
  const lengths: Record<number, number> = {}
  let repeated = 0
  rows.forEach((row, index) => {
    const line = index + 1
    let account: string
    try {
      account = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Buffer.from(row, 'latin1'),
      )
    } catch {
      add('encoding', line)
      return
    }
    const isQuoted = format === 'csv' && account.startsWith('"')
    if (isQuoted) {
      const value = /^"((?:[^"]|"")*)"$/.exec(account)?.[1]
      if (value === undefined) {
        add(/^"(?:[^"]|"")*",/.test(account) ? 'csv-columns' : 'csv-quote', line)
        return
      }
      account = value.replaceAll('""', '"')
    } else if (format === 'csv' && account.includes(',')) {
      add('csv-columns', line)
      return
    }
    const characters = Array.from(account).length
    const shape = SHAPES[NUMBERS[options.accountType ?? ''] ?? options.accountType ?? '']
    let error: string | undefined
    if (row === '') error = 'row-blank'
    else if (kind === 'token' && characters !== 36) error = 'token-length'
    else if (kind === 'account' && !(characters >= 2 && characters <= 100)) error = 'account-length'
    else if (shape && !shape.test(account)) error = 'account-type'
    if (error) add(error, line)

    if (characters <= 100 && new TextEncoder().encode(account).length > 100) {
      add('account-bytes', line)
    }
    if (/[\p{Cc}\u2028\u2029]/u.test(account)) add('control-character', line)
    if (/\p{Cf}/u.test(account)) add('format-character', line)
    if ((format === 'txt' ? /[,;|、，；\t]/ : /[;|、，；\t]/).test(account)) add('separator', line)
    if (/[\uff01-\uff0b\uff0d-\uff1a\uff1c-\uff5e]/.test(account)) add('full-width', line)
    if (isTrace(account)) add('spreadsheet', line)
    if (line === 1 && /^sep=.{0,2}$/isu.test(account)) add('spreadsheet', line)
    if (/^\p{White_Space}|\p{White_Space}$/u.test(account)) add('whitespace', line)
    if (line === 1 && TITLES.some((title) => titleOf(title) === titleOf(account))) {
      add('header-row', line)
    }
    if (format === 'csv' && !isQuoted && account.includes('"')) add('csv-quote-inside', line)
    if (isQuoted) add('csv-quoted', line)
    if (error) return
    lengths[characters] = (lengths[characters] ?? 0) + 1
    if (!duplicates) return
    if (seen.has(account)) {
      add('duplicate', line)
      repeated++
    }
    seen.add(account)
  })

  const counts: Record<string, number> = {}
  const findings: ReferenceFinding[] = []
  const linesOf: Record<string, number[]> = {}
  for (const { rule, line } of all) {
    if (line !== undefined) linesOf[rule] = [...(linesOf[rule] ?? []), line]
  }
  for (const finding of all) {
    const count = (counts[finding.rule] ?? 0) + 1
    counts[finding.rule] = count
    if (count <= 20) findings.push(finding)
  }
  findings.sort(
    (one, other) =>
      (one.line ?? 0) - (other.line ?? 0) || ORDER.indexOf(one.rule) - ORDER.indexOf(other.rule),
  )
  const errors = all.filter(({ severity }) => severity === 'error').length
  return {
    file: name,
    format,
    entry: null,
    kind,
    size: bytes.length,
    contentSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: rows.length,
    accounts: Object.values(lengths).reduce((sum, accounts) => sum + accounts, 0),
    duplicates: repeated,
    duplicatesCheckedRows: duplicates ? rows.length : 0,
    lines: Object.fromEntries(
      Object.entries(linesOf).map(([rule, found]) => [rule, found.slice(0, 10_000)]),
    ),
    valid: errors === 0,
    errors,
    warnings: all.length - errors,
    counts,
    findings,
    lengths: Object.entries(lengths).map(([length, accounts]) => ({
      characters: Number(length),
      accounts,
    })),
  }
}
