import { formatInteger } from '../numbers.js'
import type { Say, Text } from '../text.js'
import { bytes as bytesText, count } from './words.js'

/** How much came in, and how much goes out. */
export interface PackedFacts {
  readonly rows: number
  readonly accounts: number
  readonly packages: number
}

/** Packages of another run. */
export interface EarlierFacts {
  /** The first of them. */
  readonly files: readonly string[]
  /** How many there are besides. */
  readonly more: number
}

/** The first row of a list whose titles are in doubt. */
export interface FirstRowFacts {
  readonly name: string
  readonly line: number
}

/** A column without a title, where others have one. */
export interface OtherColumnFacts {
  readonly name: string
  /** The column that was taken. */
  readonly column: number
  /** The columns with titles. */
  readonly titled: readonly number[]
}

/** What became of rows, each once. */
export type RowFate =
  | 'rows'
  | 'accounts'
  | 'duplicates'
  | 'excluded'
  | 'blank'
  | 'headers'
  | 'rejected'
  | 'otherShards'

const FATES: Readonly<Record<RowFate, string>> = {
  rows: 'Rows read',
  accounts: 'Accounts in packages',
  duplicates: 'Repeat an earlier row',
  excluded: 'On an exclude list',
  blank: 'Blank',
  headers: 'Header rows',
  rejected: 'Rejected',
  otherShards: 'For other shards',
}

const MENDINGS: Readonly<Record<string, string>> = {
  'control-character': 'Control characters removed',
  'format-character': 'Invisible characters removed',
  'full-width': 'Full-width characters made ASCII',
  whitespace: 'Spaces around removed',
  apostrophe: 'Apostrophe in front removed',
  formula: 'Formula unwrapped',
  decimal: 'Decimal of a whole number removed',
  thousands: 'Thousands separators removed',
  phone: 'Phone numbers brought to E.164',
  case: 'Letters brought to the right case',
}

/** What is said of packages that were made of lists. */
export const PACKING = {
  'packing.reading': ({ lists }: { readonly lists: number }) =>
    `Packing ${lists === 1 ? 'one list' : count(lists, 'list')}.`,
  'packing.verb': 'Packing',
  'packing.looking': 'Finding the encoding',
  'packing.bytes': (
    { verb, bytes, rows }: { readonly verb: Text; readonly bytes: number; readonly rows: number },
    say: Say,
  ) => `${say(verb)}: ${bytesText(bytes)} read, ${count(rows, 'row')}`,
  'packing.done': ({ rows, accounts, packages }: PackedFacts) =>
    `${count(rows, 'row')} became ${count(accounts, 'account')} in ${count(packages, 'package')}.`,
  'packing.done-title': 'Packages are ready',
  'packing.failed-title': 'Nothing was packed',
  'packing.fate': ({ fate }: { readonly fate: RowFate }) => FATES[fate],
  'packing.rejected-as': ({ reason }: { readonly reason: string }) => `Rejected: ${reason}`,
  'packing.mending': ({ mending }: { readonly mending: string }) => MENDINGS[mending] ?? mending,
  'packing.counted': (
    { label, count: rows }: { readonly label: Text; readonly count: number },
    say: Say,
  ) => `${say(label)}: ${formatInteger(rows)}`,
  'packing.what': 'What became of the rows',
  'packing.rows': 'Rows',
  'packing.mended': 'Mended',
  'packing.lists': 'Lists',
  'packing.list': 'List',
  'packing.package': 'Package',
  'packing.packages': 'Packages',
  'packing.accounts': 'Accounts',
  'packing.size': 'Size in bytes',
  'packing.sha256': 'SHA-256',
  'packing.unknown': '–',
  'packing.package-line': (facts: {
    readonly file: string
    readonly accounts: number
    readonly size: number
  }) => `${facts.file}: ${count(facts.accounts, 'account')}, ${bytesText(facts.size)}`,
  'packing.left-out': ({ name }: { readonly name: string }) =>
    `Left out ${name}: systems add it to archives, and it is no list.`,
  'packing.warnings': 'Look at this',
  'packing.other-title': ({ name, column }: { readonly name: string; readonly column: string }) =>
    `${name} has one column, which was taken, though its title is not ${column}: check that it holds the accounts.`,
  'packing.no-title': ({ name, line, column }: FirstRowFacts & { readonly column: string }) =>
    `${name} has one column and no title ${column}: it was taken, with line ${formatInteger(line)} as its first row. Check that this is the right list, and that this row is no title; if it is one, set \`column\` to it.`,
  'packing.other-column': ({ name, column, titled }: OtherColumnFacts) =>
    `${name}: column ${formatInteger(column)} was taken, as \`column\` says, but its first row is no title, and that of column ${titled.map(formatInteger).join(', ')} is. Check that column ${formatInteger(column)} holds the accounts, and whether its first row is a title after all: if so, set \`header\` to \`true\`, or it counts as an account.`,
  'packing.header-account': ({ name, line }: FirstRowFacts) =>
    `Line ${formatInteger(line)} of ${name} was dropped as titles, since \`header\` is \`true\`, but it holds an account: set \`header\` to \`auto\`, or pack this list apart from those with titles.`,
  'packing.earlier-packages': ({ files, more }: EarlierFacts) =>
    `Other packages of this name are in the folder, which this run did not write: ${files.join(', ')}${more > 0 ? `, and ${formatInteger(more)} more` : ''}. A pattern would upload them, too: remove them if they are of an earlier run.`,
  'packing.left-behind': ({ paths }: { readonly paths: readonly string[] }) =>
    `These files could not be removed, or put back in their place (.old is what was there before): ${paths.join(', ')}. They hold accounts: look at them, then remove them.`,
  'packing.rejects-written': ({ path, rows }: { readonly path: string; readonly rows: number }) =>
    `${count(rows, 'rejected row')} in ${path}. It holds personal data: delete it after use.`,
}
