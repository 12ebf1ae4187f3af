import {
  ACCOUNT_BYTES,
  ACCOUNT_TYPE,
  CONTROL_CHARACTER,
  CSV_COLUMNS,
  CSV_QUOTE,
  CSV_QUOTE_INSIDE,
  CSV_QUOTED,
  ENCODING,
  FORMAT_CHARACTER,
  FULL_WIDTH,
  LENGTH,
  ROW_BLANK,
  SEPARATOR,
  SPREADSHEET,
  WHITESPACE,
} from '../scan/kernel/rule-bits.js'
import type { RuleId } from './rules.js'

/** The rules that a row alone is judged by, with their bits; one of length goes by the kind. */
export const ROW_RULES = [
  ['encoding', ENCODING],
  ['csv-quote', CSV_QUOTE],
  ['csv-columns', CSV_COLUMNS],
  ['row-blank', ROW_BLANK],
  ['account-length', LENGTH],
  ['token-length', LENGTH],
  ['account-type', ACCOUNT_TYPE],
  ['account-bytes', ACCOUNT_BYTES],
  ['control-character', CONTROL_CHARACTER],
  ['format-character', FORMAT_CHARACTER],
  ['separator', SEPARATOR],
  ['full-width', FULL_WIDTH],
  ['spreadsheet', SPREADSHEET],
  ['whitespace', WHITESPACE],
  ['csv-quote-inside', CSV_QUOTE_INSIDE],
  ['csv-quoted', CSV_QUOTED],
] as const satisfies readonly (readonly [RuleId, number])[]

/** A rule that a row alone is judged by. */
export type RowRule = (typeof ROW_RULES)[number][0]
