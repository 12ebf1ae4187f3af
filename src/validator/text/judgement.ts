import type { FactsArgument, SpreadsheetTrace } from '../rules/facts.js'
import { MAX_ACCOUNT_BYTES, MAX_ACCOUNT_CHARACTERS } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import type { RuleId } from '../rules/rules.js'
import {
  CONTROL_CHARACTER,
  FORMAT_CHARACTER,
  FULL_WIDTH,
  SEPARATOR,
} from '../scan/kernel/rule-bits.js'
import { accountFault } from './account-faults.js'
import type { Row } from './row.js'
import { isSeparatorRow, signTrace, traceIn } from './spreadsheet.js'
import { isTitle } from './titles.js'

/** Takes a finding about a row; always true. */
export type Find = <R extends RuleId>(rule: R, ...facts: FactsArgument<R>) => true

/**
 * Judges a row that was read, and hands over what there is to find. The kernel's `judge` finds the
 * same, but for what only a first row can be.
 *
 * @returns whether the row has no error
 */
export function judgeRow(row: Row, settings: RowSettings, find: Find): boolean {
  const hasError = judgeErrors(row, settings, find)
  if (row.invalidByte === 0 && !row.csv?.error) judgeWarnings(row, settings, find)
  return !hasError
}

function judgeErrors(row: Row, settings: RowSettings, find: Find): boolean {
  const { kind, accountType, leastCharacters, mostCharacters, shape } = settings
  const { characters, bytes, invalidByte } = row
  // Which encoding it is instead is known when all of the text was read.
  if (invalidByte > 0) return find('encoding', { isUtf16: false, invalidByte, likely: null })
  if (row.csv?.error) return find(row.csv.error)
  if (row.length === 0) return find('row-blank')
  if (characters < leastCharacters || characters > mostCharacters) {
    return find(kind === 'token' ? 'token-length' : 'account-length', { characters })
  }
  if (shape === null || shape.matches(row.kept, 0, bytes)) return false
  const fault = accountFault(accountType, { bytes: row.kept, start: 0, end: bytes })
  return find('account-type', { accountType, fault })
}

function judgeWarnings(row: Row, { kind }: RowSettings, find: Find): void {
  const { characters, bytes, rules, csv } = row
  if (characters <= MAX_ACCOUNT_CHARACTERS && bytes > MAX_ACCOUNT_BYTES) {
    find('account-bytes', { kind, characters, bytes })
  }
  if (rules & CONTROL_CHARACTER) {
    find('control-character', { codePoints: row.codePoints(CONTROL_CHARACTER) })
  }
  if (rules & FORMAT_CHARACTER) {
    find('format-character', { codePoints: row.codePoints(FORMAT_CHARACTER) })
  }
  if (rules & SEPARATOR) find('separator', { codePoints: row.codePoints(SEPARATOR) })
  if (rules & FULL_WIDTH) find('full-width')
  const trace = traceOf(row)
  if (trace !== null) find('spreadsheet', { trace })
  const { leadingWhiteSpace: leading, trailingWhiteSpace: trailing } = row
  if (leading !== null || trailing !== null) find('whitespace', { leading, trailing })
  if (row.line === 1) judgeFirst(row.account, find)
  if (csv?.hasQuoteInside) find('csv-quote-inside')
  if (csv?.quoted) find('csv-quoted')
}

function traceOf({ bytes, kept, lastCodePoint }: Row): SpreadsheetTrace | null {
  if (bytes <= kept.length) return traceIn(kept, 0, bytes)
  return signTrace(kept[0]!, kept[1]!, lastCodePoint)
}

function judgeFirst(account: string, find: Find): void {
  if (isSeparatorRow(account)) find('spreadsheet', { trace: 'separator-row' })
  if (isTitle(account)) find('header-row')
}
