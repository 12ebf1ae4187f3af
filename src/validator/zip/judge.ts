import { whatElse } from './attributes.js'
import { bundleOf, type Contents, entryFormat, isWorkbook, nameIn, survey } from './contents.js'
import type { ArchiveNames, ZipFacts, ZipRule } from './facts.js'
import { decodeName, isUtf8, possibleNames } from './names.js'
import { type ArchiveProblem, WORKBOOK } from './problem.js'
import type { ArchiveBytes } from './structure/archive-bytes.js'
import type { CentralEntry, Directory } from './structure/directory.js'
import { isEncrypted, isKnownMethod } from './structure/fields.js'

/** Longest name, in bytes, that file systems take. */
const MAX_NAME_BYTES = 255
/** Other files that are told. */
const MAX_OTHERS = 5

/** What an archive with a sound structure holds, by the rules for packages. */
export interface Verdict {
  /** Each rule that it breaks, once. */
  readonly problems: readonly ArchiveProblem[]
  /** The one file, also when there are problems; null when there is none or more than one. */
  readonly file: CentralEntry | null
  /** Decoded name of the one file. */
  readonly name: string | null
}

/** What archives are judged with. */
export interface JudgeOptions {
  /** File name of the archive; null when it isn't known. */
  readonly archiveName: string | null
  /** Most bytes that the text may declare. */
  readonly maxBytes: number
}

/** Adds a problem. */
type Add = <R extends ZipRule>(rule: R, facts: ZipFacts[R]) => void

/** Judges what the directory lists; several files are not looked at one by one. */
export function judge(
  archive: ArchiveBytes,
  directory: Directory,
  { archiveName, maxBytes }: JudgeOptions,
): Verdict {
  const contents = survey(archive, directory)
  const { only: file, path } = contents
  if (isWorkbook(contents)) return { problems: [WORKBOOK], file: null, name: null }
  const names = { archive: archiveName, file: nameIn(contents) }
  const problems: ArchiveProblem[] = []
  const add: Add = (rule, facts) => problems.push({ rule, facts } as ArchiveProblem)
  if (file === null) addEntries(contents, names, add)
  else judgePacking(file, names, add)
  if (path !== null) add('zip-folder', { ...names, path })
  if (file !== null) {
    judgeName(archive, file, names, add)
    if (file.size > maxBytes) add('zip-expanded-size', { limit: maxBytes })
  }
  return { problems, file, name: file && decodeName(archive, file) }
}

function addEntries(contents: Contents, names: ArchiveNames, add: Add): void {
  const { files, others } = contents
  const bundle = bundleOf(contents)
  add('zip-entries', { ...names, files, others: others.slice(0, MAX_OTHERS), bundle })
}

function judgePacking(file: CentralEntry, names: ArchiveNames, add: Add): void {
  if (isEncrypted(file.flags)) add('zip-encrypted', names)
  if (!isKnownMethod(file.method)) add('zip-method', { ...names, method: file.method })
}

function judgeName(archive: ArchiveBytes, file: CentralEntry, names: ArchiveNames, add: Add): void {
  const what = whatElse(file)
  if (what !== null) add('zip-link', { ...names, what, entry: decodeName(archive, file) })
  const possible = possibleNames(archive, file)
  const formats = new Set(possible.map(entryFormat))
  if (formats.has(null) || formats.size > 1) {
    add('zip-entry-extension', { ...names, entries: possible })
  }
  const bytes = Math.max(...[file.name, ...file.unicode].map(({ start, end }) => end - start))
  const isReadable = isUtf8(archive, file.name)
  if (!isReadable || bytes > MAX_NAME_BYTES) {
    add('zip-entry-name', { ...names, bytes, isUtf8: isReadable })
  }
}
