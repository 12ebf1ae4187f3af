import type { Kind } from './report.js'
import {
  MAX_ACCOUNT_BYTES,
  MAX_ACCOUNT_CHARACTERS,
  MAX_FILE_BYTES,
  MAX_FILE_BYTES_DECIMAL,
  MAX_FILE_NAME_CHARACTERS,
  MIN_ACCOUNT_CHARACTERS,
  type RuleId,
  TOKEN_CHARACTERS,
} from './rules.js'

/** An encoding that a row seems to have instead of UTF-8. */
export type LikelyEncoding = 'UTF-16' | 'GBK'

/** What messages may say of a row: numbers and code points that offend, nothing of the account. */
export interface RowFacts {
  /** Line of the row, counted from 1. */
  readonly line: number
  readonly kind: Kind
  /** Length of the account in code points, and in bytes of UTF-8. */
  readonly characters: number
  readonly bytes: number
  /** Position in the row, from 1, of the first byte that is not UTF-8; 0 when all are. */
  readonly invalidByte: number
  readonly likelyEncoding: LikelyEncoding | null
  /** Control characters in the account, each once, ascending. */
  readonly controls: readonly number[]
  /** White space that the account starts and ends with; null when it doesn't. */
  readonly leadingWhiteSpace: number | null
  readonly trailingWhiteSpace: number | null
  /** Name and shape of the account type asked for; empty when none is. */
  readonly accountType: string
  readonly shape: string
}

/** A rule about rows, as against `duplicate`, which is about two of them. */
export type RowRule =
  | 'encoding'
  | 'csv-quote'
  | 'csv-columns'
  | 'row-blank'
  | 'account-length'
  | 'token-length'
  | 'account-type'
  | 'account-bytes'
  | 'control-character'
  | 'whitespace'
  | 'header-row'
  | 'csv-quoted'

const ROW_MESSAGES: Readonly<Record<RowRule, (row: RowFacts) => string>> = {
  encoding: (row) =>
    `is not valid UTF-8 from its byte ${row.invalidByte} on. ${ENCODING_HINTS[row.likelyEncoding ?? 'unknown']}`,
  'csv-quote': () =>
    'has a quoted value that is not closed, or is followed by something else than the end of the row. Close the quotes, and write a quote inside them twice.',
  'csv-columns': () =>
    'has more than one column. Keep only the column of accounts, or put an account that holds a comma in quotes.',
  'row-blank': () => 'is blank. Remove it.',
  'account-length': (row) =>
    `has an account of ${count(row.characters, 'character')}, and ${MIN_ACCOUNT_CHARACTERS} to ${MAX_ACCOUNT_CHARACTERS} are allowed. Correct or remove it.`,
  'token-length': (row) =>
    `has a token of ${count(row.characters, 'character')}, and exactly ${TOKEN_CHARACTERS} are needed. Correct or remove it.`,
  'account-type': (row) =>
    `has no ${row.accountType} account: that is ${row.shape}. Correct or remove it, or choose another account type.`,
  'account-bytes': (row) =>
    `has ${withArticle(row.kind)} of ${count(row.characters, 'character')} but ${row.bytes} bytes. Check that the service takes more than ${MAX_ACCOUNT_BYTES} bytes, or shorten it.`,
  'control-character': (row) =>
    `holds control characters (${codePoints(row.controls)}). ${row.controls[0] === 0 ? 'Save the file as UTF-8 if it is UTF-16; otherwise remove' : 'Remove'} them unless they are really meant.`,
  whitespace: (row) => `${edges(row)} with white space. Remove it unless it is really meant.`,
  'header-row': () => 'seems to be a column title. Remove it, or it counts as an account.',
  'csv-quoted': () =>
    'has a quoted value, and the service may take the quotes for a part of it. Write it without quotes if it needs none.',
}

const ENCODING_HINTS: Readonly<Record<LikelyEncoding | 'unknown', string>> = {
  'UTF-16': 'The file starts with a byte order mark of UTF-16: save it as UTF-8.',
  GBK: 'It looks like GBK or GB18030: save the file as UTF-8.',
  unknown: 'Save the file as UTF-8, or correct the row.',
}

/** Sentences about a row: what is wrong on which line, and what to do. */
export function rowMessage(rule: RowRule, row: RowFacts): string {
  return `Line ${row.line} ${ROW_MESSAGES[rule](row)}`
}

/** Sentences about an account on `line` that repeats an earlier one. */
export function duplicateMessage(line: number): string {
  return `Line ${line} repeats the account of an earlier line. Remove it.`
}

/** Sentences about the whole file, for the rules that need no more than their name. */
export const FILE_MESSAGES = {
  'file-missing': 'There is no such file. Check the path, and that the file has been made.',
  'file-extension':
    'The file name ends in none of .zip, .txt and .csv. Save the package in one of these formats.',
  'file-extension-case':
    'The extension of the file name is not all lowercase. Rename the file: the service may not know it otherwise.',
  'file-empty': 'The file holds no account. Check what was meant to write it.',
  bom: 'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
} as const satisfies Partial<Record<RuleId, string>>

/** Sentences about a file that could not be read; `reason` is a few words or an error code. */
export function unreadableMessage(reason: string): string {
  return `The file can't be read: ${reason}. Check that the path names a file, and that this user may read it.`
}

/** Sentences about a file that is not what it was when its reading began. */
export const ALTERED_MESSAGE =
  'The file changed while it was being read. Let nothing write to it during the run, and run it again.'

/** Sentences about a file name of `characters`. */
export function nameLengthMessage(characters: number): string {
  return `The file name has ${count(characters, 'character')}, and 1 to ${MAX_FILE_NAME_CHARACTERS} are allowed. Rename the file.`
}

/** Sentences about a file with too many bytes; `isAll`: whether it is known to have no more. */
export function sizeMessage(bytes: number, isAll: boolean): string {
  return `The file has ${isAll ? '' : 'at least '}${count(bytes, 'byte')}, and ${withCommas(MAX_FILE_BYTES)} are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.`
}

/** Sentences about a file whose size is within the limit or not, by how one reads "100 MB". */
export function decimalSizeMessage(bytes: number): string {
  return `The file has ${count(bytes, 'byte')}, within 100 MiB but over ${withCommas(MAX_FILE_BYTES_DECIMAL)}, and the limit of 100 MB may mean either. Make it smaller to be on the safe side.`
}

function edges(row: RowFacts): string {
  const starts =
    row.leadingWhiteSpace === null ? null : `starts (${codePoint(row.leadingWhiteSpace)})`
  const ends =
    row.trailingWhiteSpace === null ? null : `ends (${codePoint(row.trailingWhiteSpace)})`
  return [starts, ends].filter((edge) => edge !== null).join(' and ')
}

function withArticle(kind: Kind): string {
  return kind === 'token' ? 'a token' : 'an account'
}

function codePoint(number: number): string {
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Code points as a list, cut after the first few. */
function codePoints(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 4).map(codePoint)
  if (numbers.length > shown.length) shown.push('…')
  return shown.join(', ')
}

function count(number: number, noun: string): string {
  return `${withCommas(number)} ${noun}${number === 1 ? '' : 's'}`
}

function withCommas(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
