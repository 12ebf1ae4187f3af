import { MAX_EXPANDED_BYTES } from '../rules/limits.js'
import { expandedTooFar } from './content.js'
import type { CentralEntry, Directory } from './directory.js'
import type { ZipRule } from './facts.js'
import { FLAGS, METHODS } from './fields.js'
import { decodeName, hasSeparator, isFolder, printable } from './names.js'
import { type ArchiveProblem, count, MAKE_AGAIN } from './problem.js'

/** Extra files that a message names. */
const MAX_NAMES = 5
/** Files among which the one that is probably meant is looked for. */
const MAX_NAMES_READ = 100

/** What an archive with a sound structure holds, by the rules for packages. */
export interface Verdict {
  readonly problems: readonly ArchiveProblem[]
  /** The one file, also when there are problems; null when there is none or more than one. */
  readonly file: CentralEntry | null
  /** Decoded name of the one file. */
  readonly name: string | null
}

/** Judges what the directory lists; several files are not looked at one by one. */
export function judge(bytes: Buffer, directory: Directory, maxBytes = MAX_EXPANDED_BYTES): Verdict {
  const contents = survey(bytes, directory)
  const problems: ArchiveProblem[] = []
  const add = (rule: ZipRule, message: string) => problems.push({ rule, message })
  const only = contents.files === 1 ? contents.firstFile : undefined
  const file = only === undefined ? null : directory.entry(only)
  const name = file && decodeName(bytes, file)
  if (file !== null) judgePacking(file, add)
  if (file === null) add('zip-entries', describeEntries(bytes, directory, contents))
  if (contents.path !== undefined) {
    const shown = printable(decodeName(bytes, directory.entry(contents.path)))
    add(
      'zip-folder',
      `The archive holds a folder or a path, ${shown}; the file has to stand at the top. ` +
        'Make the archive without folders, for example with `zip -X -j audience.zip audience.txt`.',
    )
  }
  if (name !== null && entryFormat(name) === null) {
    const shown = printable(name)
    add(
      'zip-entry-extension',
      `The file in the archive, ${shown}, is neither .txt nor .csv. Rename it.`,
    )
  }
  if (file !== null && file.size > maxBytes) problems.push(expandedTooFar(maxBytes))
  return { problems, file, name }
}

/** Format of the file in an archive by its name; null when it is not one of the two. */
export function entryFormat(name: string): 'txt' | 'csv' | null {
  const lowercase = name.toLowerCase()
  if (lowercase.endsWith('.txt')) return 'txt'
  return lowercase.endsWith('.csv') ? 'csv' : null
}

/** What there is, by index of the entries. */
interface Contents {
  readonly files: number
  readonly firstFile: number | undefined
  /** The first entry that is a folder or has a path. */
  readonly path: number | undefined
}

function survey(bytes: Buffer, directory: Directory): Contents {
  let files = 0
  let firstFile: number | undefined
  let path: number | undefined
  for (let index = 0; index < directory.entries; index++) {
    const entry = directory.entry(index)
    if (path === undefined && hasSeparator(bytes, entry)) path = index
    if (isFolder(bytes, entry)) continue
    files++
    firstFile ??= index
  }
  return { files, firstFile, path }
}

function judgePacking(file: CentralEntry, add: (rule: ZipRule, message: string) => void): void {
  if ((file.flags & FLAGS.encrypted) !== 0) {
    add(
      'zip-encrypted',
      'The file in the archive is encrypted. Make the archive again without a password.',
    )
  }
  if (file.method !== METHODS.stored && file.method !== METHODS.deflate) {
    add(
      'zip-method',
      `The file in the archive is compressed with ${methodName(file.method)}, but only stored and ` +
        `Deflate are allowed. ${MAKE_AGAIN}`,
    )
  }
}

/** Methods that people meet (APPNOTE.TXT 4.4.5). */
const METHOD_NAMES: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
  99: 'AES encryption',
}

function methodName(method: number): string {
  const name = METHOD_NAMES[method]
  return name === undefined ? `method ${method}` : `${name} (method ${method})`
}

function describeEntries(bytes: Buffer, directory: Directory, { files }: Contents): string {
  if (files === 0) return `The archive holds no file; it has to hold one. ${MAKE_AGAIN}`
  const { kept, extra } = chooseNames(bytes, directory)
  const unnamed = files - extra.length - (kept === undefined ? 0 : 1)
  const besides = kept === undefined ? '' : `besides ${kept} also `
  const more = unnamed > 0 ? ` and ${count(unnamed)} more` : ''
  return (
    `The archive holds ${count(files)} files instead of one: ${besides}${extra.join(', ')}${more}. ` +
    'macOS adds `__MACOSX/` and `.DS_Store`: use `zip -X audience.zip audience.txt` there, or ' +
    "remove them with `zip -d audience.zip '__MACOSX/*' '*.DS_Store'`."
  )
}

/** Which of several files is probably meant, and some of the others; each fit for a message. */
interface ChosenNames {
  readonly kept: string | undefined
  readonly extra: readonly string[]
}

function chooseNames(bytes: Buffer, directory: Directory): ChosenNames {
  const names = firstFileNames(bytes, directory)
  const meant = names.findIndex(isProbablyMeant)
  const kept = names[meant]
  const extra = names.filter((_, index) => index !== meant).slice(0, MAX_NAMES)
  return { kept: kept === undefined ? undefined : printable(kept), extra: extra.map(printable) }
}

function firstFileNames(bytes: Buffer, directory: Directory): string[] {
  const names: string[] = []
  for (let index = 0; index < directory.entries && names.length < MAX_NAMES_READ; index++) {
    const entry = directory.entry(index)
    if (!isFolder(bytes, entry)) names.push(decodeName(bytes, entry))
  }
  return names
}

function isProbablyMeant(name: string): boolean {
  return entryFormat(name) !== null && !name.startsWith('__MACOSX/') && !/(^|[/\\])\./.test(name)
}
