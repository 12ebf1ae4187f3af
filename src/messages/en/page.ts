import { formatInteger } from '../numbers.js'
import type { Say, Text } from '../text.js'
import { bytes, count } from './words.js'

/** How far work has come: bytes and rows read, and bytes in all where that is known. */
export interface WorkFacts {
  readonly verb: Text
  readonly bytes: number
  readonly totalBytes: number | null
  readonly rows: number
}

/** What becomes of a row that becomes no account. */
const FATES: Readonly<Record<string, string>> = {
  blank: 'blank row, dropped',
  header: 'header row, dropped',
}

/** What stands between columns, by name. */
const DELIMITERS = { comma: 'Comma', tab: 'Tab', semicolon: 'Semicolon', pipe: 'Vertical bar (|)' }

/** A column: its number, and its title or what stands in its first row, where there is that. */
export interface ColumnFacts {
  readonly number: number
  readonly title: string | null
  readonly sample: string | null
}

/** What the page says; also see `run` and `packing`. */
export const PAGE = {
  'page.title': 'Account package',
  'page.lead':
    'Checks lists of accounts before they are uploaded to Tencent Push Notification Service, and makes packages of them.',
  'page.private-title': 'Your files stay on this computer',
  'page.private':
    'Nothing leaves this page: its security policy forbids every connection. Nothing is stored: close or reload the page, and all is gone.',
  'page.language': 'Language',
  'page.files': 'Files',
  'page.choose': 'Choose files',
  'page.drop': 'or drop them here',
  'page.formats': 'Packages: txt, csv or zip. To pack, also tsv, and gz of each.',
  'page.options': 'What the rows are',
  'page.kind': 'Kind',
  'page.kind-account': 'Accounts',
  'page.kind-token': 'Device tokens',
  'page.account-type': 'Account type',
  'page.account-type-hint': 'Each row must have the shape of this type.',
  'page.any-type': 'Any',
  'page.cancel': 'Cancel',
  'page.cancelled': 'Cancelled. Nothing of it is left.',
  'page.work': ({ verb, bytes: done, totalBytes, rows }: WorkFacts, say: Say) => {
    const of = totalBytes === null ? '' : ` of ${bytes(totalBytes)}`
    return `${say(verb)}: ${bytes(done)}${of}, ${count(rows, 'row')}`
  },
  'page.checking': 'Checking',
  'page.result': 'Result',
  'page.valid': 'Valid',
  'page.warned': 'Valid, with warnings',
  'page.refused': 'Not valid',
  'page.severity-error': 'Error',
  'page.severity-warning': 'Warning',
  'page.nothing-found': 'Nothing is wrong with it.',
  'page.lines': 'Lines',
  'page.line-list': ({ lines, more }: { readonly lines: string; readonly more: number }) =>
    more > 0 ? `${lines} and ${formatInteger(more)} more` : lines,
  'page.lengths': 'Lengths of the accounts',
  'page.characters': 'Characters',
  'page.accounts': 'Accounts',
  'page.facts': 'The file',
  'page.save-report': 'Save the report (JSON)',
  'page.pack-title': 'Make packages of it',
  'page.pack-lead':
    'Cleans the rows, drops blank and repeated ones, and cuts the list into packages that the service takes.',
  'page.column': 'Column',
  'page.choose-column': 'Choose',
  'page.choose-column-first': 'Choose the column with the accounts.',
  'page.column-choice': ({ number, title, sample }: ColumnFacts) =>
    title === null && sample === null
      ? formatInteger(number)
      : `${formatInteger(number)}: ${title ?? sample}`,
  'page.country': 'Country of numbers without one',
  'page.no-country': 'None: such numbers are rejected',
  'page.country-hint': 'For phone numbers only.',
  'page.exclude': 'Accounts to leave out',
  'page.exclude-hint': 'Lists of who opted out.',
  'page.choose-lists': 'Choose lists',
  'page.no-lists': 'Leave out nobody',
  'page.exclude-column': 'Column in the lists to leave out',
  'page.same-column': 'The same as above',
  'page.more-options': 'More options',
  'page.name': 'Name of the packages',
  'page.name-hint': 'As the first file unless given.',
  'page.format': 'Format',
  'page.order': 'Order',
  'page.order-input': 'As in the list',
  'page.order-sorted': 'Sorted: smaller packages',
  'page.max-rejected': 'Rows that may be rejected',
  'page.max-rejected-hint': 'A number, or a share such as 0.5%.',
  'page.max-bytes': 'Bytes of a package, at most',
  'page.max-bytes-hint': '100000000 unless given.',
  'page.max-accounts': 'Accounts of a package, at most',
  'page.shard': 'Part of the list',
  'page.shard-hint': 'Such as 1/4: the first of four parts. All of it unless given.',
  'page.delimiter': 'Between columns',
  'page.auto': 'Found out',
  'page.no-delimiter': 'Nothing: one column',
  'page.delimiter-name': ({ name }: { readonly name: keyof typeof DELIMITERS }) => DELIMITERS[name],
  'page.encoding': 'Encoding',
  'page.header': 'First row is titles',
  'page.yes': 'Yes',
  'page.no': 'No',
  'page.normalize': 'Clean the rows',
  'page.preview': 'First rows, before and after',
  'page.preview-of': ({
    name,
    column,
    encoding,
  }: {
    readonly name: string
    readonly column: number
    readonly encoding: string
  }) => `${name}: column ${formatInteger(column)}, ${encoding}`,
  'page.preview-empty': 'There is no list in it.',
  'page.show': 'Show the accounts',
  'page.line': 'Line',
  'page.before': 'Before',
  'page.after': 'After',
  'page.fate': ({ fate }: { readonly fate: string }) => FATES[fate] ?? `rejected: ${fate}`,
  'page.pack': 'Make packages',
  'page.pack-in-folder': 'Make packages in a folder…',
  'page.folder-hint':
    'In a folder: for long lists. Packages are written as they are made, and appear once all are done.',
  'page.rejects': 'Keep rejected rows, to save them',
  'page.rejects-hint': 'They hold personal data: delete the file after use.',
  'page.save-rejects': ({ rows }: { readonly rows: number }) =>
    `Save ${count(rows, 'rejected row')}`,
  'page.save': ({ file }: { readonly file: string }) => `Save ${file}`,
  'page.save-all': 'Save all in a folder',
  'page.saved': ({ files }: { readonly files: number }) => `${count(files, 'file')} saved.`,
  'page.save-failed': ({ file, code }: { readonly file: string; readonly code: string }) =>
    `${file} could not be saved (${code}).`,
  'page.save-failed-hint': 'Choose another folder, or save the packages one by one.',
  'page.save-exists': ({ file }: { readonly file: string }) => `The folder has a ${file} already.`,
  'page.save-exists-hint': 'Choose another folder, or give the packages another name.',
  'page.failed': 'That did not work',
  'page.memory': 'The browser ran out of memory.',
  'page.memory-hint': 'Close other pages, or use the command line, which needs less.',
  'page.bug': ({ name, message }: { readonly name: string; readonly message: string }) =>
    `A bug in this page: ${name}: ${message}`,
  'page.bug-hint': 'Please report it; leave out whatever your list holds.',
}
