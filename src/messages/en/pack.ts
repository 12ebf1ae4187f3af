import { formatInteger } from '../numbers.js'
import type { Say, Text } from '../text.js'
import { count } from './words.js'

/** Rows of an exclude list that are no accounts. */
export interface ExcludeFacts {
  readonly name: string
  readonly rejected: number
  readonly reason: string
  /** Line of the first. */
  readonly line: number
}

/** Rows that were rejected, and the first of them. */
export interface RejectedFacts {
  readonly rejected: number
  readonly rows: number
  readonly reasons: Readonly<Record<string, number | undefined>>
  /** How many were allowed. */
  readonly limit: string
  readonly name: string
  readonly line: number
  readonly reason: string
}

/** What became of rows of which no account is left. */
export interface EmptyFacts {
  readonly rows: number
  readonly excluded: number
  readonly otherShards: number
}

/** What made rows be rejected that something can be done about. */
export type RejectCause = 'country' | 'spreadsheet'

/** What can be done about rejected rows. */
export interface RejectedHint {
  readonly causes: readonly RejectCause[]
  /** The first row without the column; null when all have it. */
  readonly missing: { readonly name: string; readonly line: number; readonly column: number } | null
  /** Whether the rows are in a file. */
  readonly isWritten: boolean
}

/** Lines that can't be read as an encoding; `isCut`: there may be more. */
export interface FaultyLines {
  readonly first: number
  readonly count: number
  readonly isCut: boolean
}

/** A list of an encoding that can't be told: lines that tell against each that it could be. */
export interface UnknownEncoding {
  readonly name: string
  readonly faults: Readonly<Record<'utf-8' | 'gb18030', FaultyLines | null>>
}

/** The encoding that a list is but for some lines; null when none is. */
export interface LikelyEncoding {
  readonly likely: {
    readonly encoding: 'utf-8' | 'gb18030'
    readonly faults: FaultyLines
  } | null
}

/** Rows with different numbers of columns. */
export interface UnevenFacts {
  readonly name: string
  readonly delimiter: 'comma' | 'tab' | 'semicolon' | 'pipe'
  readonly first: { readonly line: number; readonly columns: number }
  readonly other: { readonly line: number; readonly columns: number }
}

const DELIMITERS: Readonly<Record<UnevenFacts['delimiter'], string>> = {
  comma: 'commas',
  tab: 'tabs',
  semicolon: 'semicolons',
  pipe: '`|`',
}

const CAUSES: Readonly<Record<RejectCause, string>> = {
  country: 'Set `country`, such as `CN`, if phone numbers have no country code.',
  spreadsheet:
    'A spreadsheet turned long numbers into such as 1.38E+10, and their last digits are lost: export the list again with that column as text.',
}

const LIST_ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
] as const

/** Lines as the subject of a sentence. */
function faultyLines({ first, count: lines, isCut }: FaultyLines): string {
  if (lines === 1) return `line ${formatInteger(first)} is`
  return `line ${formatInteger(first)} and ${isCut ? 'at least ' : ''}${formatInteger(lines - 1)} more are`
}

/** Numbers of rows by reason. */
function reasons(counts: RejectedFacts['reasons']): string {
  return Object.entries(counts)
    .map(([reason, rows]) => `${reason} ${formatInteger(rows ?? 0)}`)
    .join(', ')
}

/** Texts about lists that are packed. */
export const PACK = {
  'pack.unreadable': (
    { name, reason }: { readonly name: string; readonly reason: Text | string },
    say: Say,
  ) => `${name} can't be read: ${say(reason)}.`,
  'pack.of': ({ name, problem }: { readonly name: string; readonly problem: Text }, say: Say) =>
    `${name}: ${say(problem)}`,
  'pack.changed': ({ name }: { readonly name: string }) =>
    `${name} changed while it was being read.`,
  'pack.changed-hint': 'Run again once nothing writes to it any more.',
  'pack.rejects-exists': ({ path }: { readonly path: string }) =>
    `The file for rejected rows, ${path}, is there already.`,
  'pack.rejects-exists-hint': 'Remove it, or give another one with `rejects`.',
  'pack.rejects-failed': ({ path, code }: { readonly path: string; readonly code: string }) =>
    `The file for rejected rows, ${path}, can't be written: ${code}.`,
  'pack.rejects-failed-hint': 'Check that its folder is there and may be written to.',
  'pack.unreadable-hint': 'Check that it is there, is a file, and may be read.',
  'pack.no-list': ({ name }: { readonly name: string }) =>
    `${name} is no list by its name: it ends in none of .txt, .csv, .tsv, these with .gz, and .zip.`,
  'pack.no-list-hint':
    'Save an Excel workbook as "CSV UTF-8"; rename a list whose name has another ending; leave out what is none.',
  'pack.nested': ({ name }: { readonly name: string }) =>
    `${name} is an archive in an archive, and is not read.`,
  'pack.nested-hint': 'Unpack the outer one, and give what is in it.',
  'pack.gzip-damaged': ({ name }: { readonly name: string }) =>
    `${name} is damaged, or is no gzip file.`,
  'pack.gzip-damaged-hint': 'Fetch it, or make it, again.',
  'pack.archive-files': ({ name, bytes }: { readonly name: string; readonly bytes: number }) =>
    `${name} has too many files: their directory is larger than ${formatInteger(bytes)} bytes, the most that is read of one.`,
  'pack.archive-files-hint': 'Unpack it, and give the lists that are in it.',
  'pack.entry-encrypted': ({ name }: { readonly name: string }) => `${name} is encrypted.`,
  'pack.entry-method': ({ name }: { readonly name: string }) =>
    `${name} is compressed with something else than Deflate.`,
  'pack.entry-hint': 'Make the archive again, or unpack it and give the lists that are in it.',
  'pack.encoding-unknown': ({ name, faults }: UnknownEncoding) => {
    const clauses = LIST_ENCODINGS.flatMap(([encoding, called]) => {
      const found = faults[encoding]
      return found === null ? [] : [`${faultyLines(found)} not ${called}`]
    })
    return `${name} is neither UTF-8 nor GB18030${clauses.length > 0 ? `: ${clauses.join(', and ')}` : ''}.`
  },
  'pack.encoding-unknown-hint': ({ likely }: LikelyEncoding) => {
    if (likely === null) return 'Save it as UTF-8.'
    const { encoding, faults } = likely
    const called = encoding === 'utf-8' ? 'UTF-8' : 'GB18030'
    const first = `line ${formatInteger(faults.first)}`
    const lines = faults.count === 1 ? first : `the other lines, such as ${first}`
    // Who saves a text of two encodings as UTF-8 spoils what is of the other.
    const other =
      encoding === 'utf-8' ? 'or which may be of another encoding' : 'or save the list as UTF-8'
    return `Most of it is ${called}: mend ${lines}, where a character may be cut off, ${other}.`
  },
  'pack.encoding-wrong': (facts: {
    readonly name: string
    readonly line: number
    readonly encoding: string
  }) =>
    `${facts.name} is not ${facts.encoding}: line ${formatInteger(facts.line)} can't be read as that.`,
  'pack.encoding-wrong-hint': 'Save it as UTF-8, or set `encoding` to what it is.',
  'pack.encoding-unsupported': ({ encoding }: { readonly encoding: string }) =>
    `${encoding} can't be read here.`,
  'pack.encoding-unsupported-hint': 'Use Node.js with full ICU, or save the list as UTF-8.',
  'pack.column-needed': ({ name, columns }: { readonly name: string; readonly columns: number }) =>
    `${name} has ${formatInteger(columns)} columns, and it is not said which one holds the accounts.`,
  'pack.column-needed-hint': ({ columns }: { readonly columns: number }) =>
    `Set \`column\` to its number, 1 to ${formatInteger(columns)}, or to its title; or \`delimiter\` to \`none\` if it is one column.`,
  'pack.uneven': ({ name, delimiter, first, other }: UnevenFacts) =>
    `The rows of ${name} have different numbers of columns, so that it can't be told what parts them: cut at ${DELIMITERS[delimiter]}, line ${formatInteger(first.line)} has ${formatInteger(first.columns)} and line ${formatInteger(other.line)} has ${formatInteger(other.columns)}.`,
  'pack.uneven-hint':
    'Mend these rows, or set `delimiter` to what parts the columns, or to `none` if it is one column.',
  'pack.column-twice': (facts: {
    readonly name: string
    readonly column: string
    readonly numbers: readonly number[]
  }) => `${facts.name} has several columns called ${facts.column}: ${facts.numbers.join(', ')}.`,
  'pack.column-twice-hint': 'Set `column` to the number of the one that holds the accounts.',
  'pack.column-missing': ({ name, column }: { readonly name: string; readonly column: string }) =>
    `${name} has no column called ${column} in its first row.`,
  'pack.column-missing-hint': ({ columns }: { readonly columns: number }) =>
    `Set \`column\` to the title as it stands there, or to the number, 1 to ${formatInteger(columns)}.`,
  'pack.archive': (
    { name, reason }: { readonly name: string; readonly reason: Text | string },
    say: Say,
  ) => `${name} can't be read. ${say(reason)}`,
  'pack.exclude': (facts: ExcludeFacts) =>
    `${facts.name}, a list of accounts to leave out, has ${count(facts.rejected, 'row')} that can't be read as an account; the first is line ${formatInteger(facts.line)} (${facts.reason}).`,
  'pack.exclude-hint':
    'Mend the list: whoever stands in these rows asked not to be pushed to, and would be.',
  'pack.rejected': (facts: RejectedFacts) =>
    `${formatInteger(facts.rejected)} of ${count(facts.rows, 'row')} can't be read as accounts (${reasons(facts.reasons)}), and \`max-rejected\` allows ${facts.limit}. The first is line ${formatInteger(facts.line)} of ${facts.name} (${facts.reason}).`,
  'pack.rejected-hint': ({ causes, missing, isWritten }: RejectedHint) =>
    [
      ...causes.map((cause) => CAUSES[cause]),
      ...(missing === null
        ? []
        : [
            `Line ${formatInteger(missing.line)} of ${missing.name} is the first without a column ${missing.column}: check \`column\` and \`delimiter\`, and whether the row is cut short.`,
          ]),
      isWritten
        ? 'Mend the rows, which are in the file for rejected rows now, or allow more with `max-rejected`.'
        : 'Mend the rows, which `rejects` writes to a file, or allow more with `max-rejected`.',
    ].join(' '),
  'pack.empty': (facts: EmptyFacts) =>
    `No account is left of ${count(facts.rows, 'row')}${facts.excluded > 0 ? `; ${formatInteger(facts.excluded)} are excluded` : ''}${facts.otherShards > 0 ? `; ${formatInteger(facts.otherShards)} are for other shards` : ''}.`,
  'pack.empty-hint': 'Check that these are the right lists, and the right column.',
}
