import type {
  ArchiveNames,
  Bundle,
  EndSignature,
  EntryFault,
  Header,
  HeaderField,
  InvalidCause,
  NoFile,
  ZipRule,
} from '../../validator/index.js'
import { bsdtarCommand, cleanCommand, PIPED, quoteName, zipCommand } from '../entry-names.js'
import type { FindingTexts } from '../finding-texts.js'
import { formatInteger } from '../numbers.js'
import { CONTENTS } from './findings.js'
import { count } from './words.js'

/** What is said of archives: what is wrong, and a way out that fits the names in this one. */
export const ZIP = {
  'finding.zip-invalid': ({ cause, ...names }) =>
    `The archive is invalid: ${describe(cause)}. ${wayOut(cause, names)}`,
  'finding.zip-encrypted': (names) =>
    `The file in the archive is encrypted. ${makeAgain(names)} Give it no password.`,
  'finding.zip-method': ({ method, ...names }) =>
    `The file in the archive is compressed with ${methodName(method)}, but only stored and Deflate are allowed. ${makeAgain(names)}`,
  'finding.zip-entries': ({ files, others, bundle, ...names }) => {
    if (files === 0) return `The archive holds no file; it has to hold one. ${makeAgain(names)}`
    const unnamed = files - others.length - (names.file === null ? 0 : 1)
    const besides = names.file === null ? '' : `besides ${quoteName(names.file)} also `
    const more = unnamed > 0 ? ` and ${formatInteger(unnamed)} more` : ''
    const what = `The archive holds ${formatInteger(files)} files instead of one: ${besides}${others.map(quoteName).join(', ')}${more}.`
    return `${what} ${unbundle(bundle, names, others)}`
  },
  'finding.zip-folder': ({ path, ...names }) =>
    `The archive holds a folder or a path, ${quoteName(path)}; the file has to stand at the top. ${makeAgain(names)}`,
  'finding.zip-link': ({ what, entry, ...names }) =>
    `The entry ${quoteName(entry)} of the archive is ${NO_FILES[what]}, not a file. ${what === 'link' ? `Put in the file that it leads to: ${zipCommand(names)} does that.` : makeAgain(names)}`,
  'finding.zip-entry-extension': ({ entries: [entry = '', ...others], ...names }) => {
    const shown = [entry, ...others].map(quoteName).join(' and ')
    if (others.length > 0) {
      return `The file in the archive has several names, ${shown}, and not all of them end in .txt, or all in .csv. Rename it, and make the archive again.`
    }
    const what = `The file in the archive, ${shown}, is neither .txt nor .csv.`
    return entry === PIPED
      ? `${what} \`… | zip -\` names it like that: write the list to a file, and use ${zipCommand(names)}.`
      : `${what} Save it in one of these formats, and make the archive again.`
  },
  'finding.zip-entry-name': ({ bytes, isUtf8, ...names }) =>
    isUtf8
      ? `The name of the file in the archive has ${count(bytes, 'byte')}, and many systems take no more than 255. Give the file a shorter name, and make the archive again.`
      : `The name of the file in the archive is not UTF-8, and many programs can't open the archive then. ${makeAgain(names)} A name of letters and digits without accents is safe everywhere.`,
  'finding.zip-expanded-size': ({ limit }) =>
    `The file in the archive expands to more than ${formatInteger(limit)} bytes. Split it into several packages.`,
} satisfies FindingTexts<ZipRule>

function makeAgain(names: ArchiveNames): string {
  return `Delete the archive and make it again, for example with ${zipCommand(names)}.`
}

function wayOut(cause: InvalidCause, names: ArchiveNames): string {
  switch (cause.code) {
    case 'no-end-record':
      if (cause.content === 'zip') {
        return `Copy or download it again, or make it again, for example with ${zipCommand(names)}.`
      }
      return cause.content === null
        ? 'If it is a txt or csv, give it that extension; otherwise make a zip archive of one.'
        : CONTENTS[cause.content][1]
    case 'zero-padding':
      return `\`bsdtar -cf -\` pads with them, as tapes need it: write to a file, ${bsdtarCommand(names)}, or use ${zipCommand(names)}.`
    case 'prefix':
      return `An archive that unpacks itself is no package. ${makeAgain(names)}`
    default:
      return makeAgain(names)
  }
}

/** One clause without a full stop that completes "The archive is invalid: …". */
function describe(cause: InvalidCause): string {
  switch (cause.code) {
    case 'no-end-record':
      if (cause.content === 'zip') {
        return 'it has no end record, so the file is cut short or not finished'
      }
      return cause.content === null
        ? 'it has no end record, so the file is not a zip archive or is damaged'
        : `it is ${CONTENTS[cause.content][0]}, not a zip archive`
    case 'zero-padding':
      return `after its end stand ${count(cause.bytes, 'zero byte')}`
    case 'bytes-after-end':
      return `after its end record and comment stand ${count(cause.bytes, 'byte')} more`
    case 'comment-cut':
      return `the comment of its end record lacks ${count(cause.bytes, 'byte')}`
    case 'split':
      return 'its directory or end record says that it is a part of a split archive'
    case 'entry-counts':
      return 'its end record gives two different numbers of entries'
    case 'directory-misplaced':
      return 'its directory does not end where the end record starts'
    case 'zip64-record-missing':
      return 'its zip64 locator does not point at a zip64 end record'
    case 'zip64-record-length':
      return 'its zip64 end record does not have 56 bytes, or does not end where the locator starts'
    case 'zip64-locator-disks':
      return 'its zip64 locator names another number of disks than one'
    case 'zip64-record-differs':
      return 'its end record and its zip64 end record differ'
    case 'signature':
      return `${cause.entry === null ? 'its comment' : `the name, an extra field or the comment of ${quoteName(cause.entry)}`} holds the signature of ${SIGNATURES[cause.signature]}, so it can be read in two ways`
    case 'prefix':
      return cause.isEntry
        ? 'it starts with an entry that is not in its directory'
        : `before its first entry stand ${count(cause.bytes, 'byte')}`
    case 'directory-short':
      return `its directory is too short for the number of its entries, ${formatInteger(cause.entries)}`
    case 'directory-long':
      return `its directory has more in it than the number of its entries, ${formatInteger(cause.entries)}`
    case 'no-directory-entry':
      return `its directory has no entry at byte ${formatInteger(cause.at)}, where one should be`
    case 'directory-entry-long':
      return 'an entry of its directory goes beyond the end of the directory'
    case 'entry-behind-data':
      return 'an entry is said to start behind the data'
    case 'data-damaged':
      return 'its compressed data is damaged'
    case 'data-short':
      return 'its compressed data ends early'
    case 'data-long':
      return 'bytes that belong to nothing follow the compressed data inside its entry'
    case 'text-long':
      return `its text is longer than declared, ${count(cause.declared, 'byte')}`
    case 'text-short':
      return `its text has ${count(cause.bytes, 'byte')} instead of ${formatInteger(cause.declared)}`
    case 'text-crc':
      return 'its text does not have the CRC-32 that it should have'
    default:
      return `${describeEntry(cause)} (entry ${quoteName(cause.entry)})`
  }
}

function describeEntry(fault: EntryFault): string {
  switch (fault.code) {
    case 'name-nul':
      return 'a name holds a NUL character'
    case 'name-not-utf8':
      return 'a name is said to be UTF-8 and is not'
    case 'unicode-name-broken':
      return 'a Unicode name in an extra field is cut short or not UTF-8'
    case 'patched':
      return 'the data is said to be a patch of another file'
    case 'version-needed':
      return `version ${(fault.version / 10).toFixed(1)} of the format is said to be needed, which many programs don't know`
    case 'extra-overrun':
      return `an extra field ${HEADERS[fault.header]} runs over its end`
    case 'zip64-field':
      return `the zip64 field ${HEADERS[fault.header]} does not hold what it should`
    case 'no-local-header':
      return `no local header stands at byte ${formatInteger(fault.at)}, where one should be`
    case 'header-overlap':
      return 'something overlaps the local header'
    case 'data-overlap':
      return 'something overlaps the data'
    case 'headers-differ':
      return `the local header and the directory differ in ${FIELDS[fault.field]}`
    case 'descriptor':
      return 'the data descriptor is missing or differs from the directory'
    case 'gap':
      return `after the data stands what belongs to no entry, ${count(fault.bytes, 'byte')}`
  }
}

const SIGNATURES: Readonly<Record<EndSignature, string>> = {
  'end-record': 'an end record',
  'zip64-record': 'a zip64 end record',
  'zip64-locator': 'a zip64 locator',
}

const HEADERS: Readonly<Record<Header, string>> = {
  local: 'of the local header',
  central: 'of the directory',
}

const FIELDS: Readonly<Record<HeaderField, string>> = {
  name: 'the name',
  'unicode-name': 'the Unicode name',
  method: 'the compression method',
  encryption: 'the encryption',
  streaming: 'whether a data descriptor follows (bit 3)',
  utf8: 'whether the name is UTF-8 (bit 11)',
  flags: 'a flag',
  crc: 'the CRC-32',
  size: 'the size',
  'compressed-size': 'the compressed size',
}

const NO_FILES: Readonly<Record<NoFile, string>> = {
  link: 'a symbolic link',
  folder: 'a folder by its attributes',
  device: 'a device',
  socket: 'a socket',
  'volume-label': 'the label of a volume',
  special: 'a special file',
}

/** Methods that people meet (APPNOTE.TXT 4.4.5). */
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
  99: 'AES encryption',
}

function methodName(method: number): string {
  const name = METHODS[method]
  return name === undefined ? `method ${method}` : `${name} (method ${method})`
}

/** How several files become one. */
function unbundle(bundle: Bundle, names: ArchiveNames, others: readonly string[]): string {
  switch (bundle) {
    case 'macos':
      return `macOS adds such files: make the archive there with ${zipCommand(names)}, or remove them with ${cleanCommand(names, others)}.`
    case 'opendocument':
      return 'It is a document of LibreOffice or OpenOffice: save the list as "Text CSV" in UTF-8, and give that.'
    case 'iwork':
      return 'It is a document of Apple Numbers or Pages: export the list as CSV in UTF-8, and give that.'
    case 'lists':
      return `Make a package of each, for example with ${zipCommand({ ...names, archive: null })}, or one list of them all.`
    case 'other':
      return `${makeAgain(names)}${fromMacOs(names, others)}`
  }
}

/** How to go without what macOS adds, where there is some among other files. */
function fromMacOs(names: ArchiveNames, others: readonly string[]): string {
  const command = cleanCommand(names, others)
  return command === null ? '' : ` What macOS adds can be removed with ${command}.`
}
