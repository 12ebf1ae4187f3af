import type { ArchiveNames, Bundle } from './facts.js'
import { decodeName, hasPath, isFolder } from './names.js'
import type { ArchiveBytes } from './structure/archive-bytes.js'
import type { CentralEntry, Directory } from './structure/directory.js'
import { LOCAL_HEADER_BYTES, SIGNATURES } from './structure/fields.js'
import type { Steps } from './structure/steps.js'

/** Files among which the one that is probably meant is looked for. */
const MAX_NAMES_READ = 100

/** What an archive with a sound directory holds. */
export interface Contents {
  readonly files: number
  /** The one file; null when there is none or more than one. */
  readonly only: CentralEntry | null
  /** Name of the first entry that is a folder or has a path. */
  readonly path: string | null
  /** Name of the file that is probably meant; null when none is. */
  readonly meant: string | null
  /** Names of the first other files. */
  readonly others: readonly string[]
}

/** Looks at what the directory lists, at each entry once. */
export function survey(archive: ArchiveBytes, directory: Directory): Contents {
  const names: string[] = []
  let files = 0
  let first: CentralEntry | null = null
  let path: string | null = null
  for (let index = 0; index < directory.entries; index++) {
    const entry = directory.entry(index)
    if (path === null && hasPath(archive, entry)) path = decodeName(archive, entry)
    if (isFolder(archive, entry)) continue
    files++
    first ??= entry
    if (names.length < MAX_NAMES_READ) names.push(decodeName(archive, entry))
  }
  const at = names.findIndex(isProbablyMeant)
  const others = names.filter((_, index) => index !== at)
  return { files, only: files === 1 ? first : null, path, meant: names[at] ?? null, others }
}

/** Format of the file in an archive by its name; null when it is not one of the two. */
export function entryFormat(name: string): 'txt' | 'csv' | null {
  const lowercase = name.toLowerCase()
  if (lowercase.endsWith('.txt')) return 'txt'
  return lowercase.endsWith('.csv') ? 'csv' : null
}

/** Whether an archive is a workbook of Excel, or a document of its kind (ECMA-376 part 2, 7.2.3). */
export function isWorkbook({ others }: Contents): boolean {
  return others.includes('[Content_Types].xml')
}

/** What an archive with several files seems to be, by their names. */
export function bundleOf({ meant, others }: Contents): Bundle {
  if (others.includes('mimetype') && others.includes('content.xml')) return 'opendocument'
  if (others.some((name) => name.endsWith('.iwa'))) return 'iwork'
  if (meant === null) return 'other'
  if (others.every(isOfMacOs)) return 'macos'
  return others.every(isProbablyMeant) ? 'lists' : 'other'
}

/**
 * Names for commands that fit an archive: also where it is damaged, as long as its first bytes are
 * those of an entry.
 */
export function* namesOf(
  archive: ArchiveBytes,
  directory: Directory | null,
  archiveName: string | null,
): Steps<ArchiveNames> {
  const file = directory === null ? yield* firstName(archive) : nameIn(survey(archive, directory))
  return { archive: archiveName, file }
}

/** Name of the file in an archive that is meant, or of the only one. */
export function nameIn({ meant, others, files }: Contents): string | null {
  return meant ?? (files === 1 ? (others[0] ?? null) : null)
}

function* firstName(archive: ArchiveBytes): Steps<string | null> {
  const start = LOCAL_HEADER_BYTES
  if (archive.length < start) return null
  if (!archive.has(0, start)) yield { start: 0, end: start }
  if (archive.u32(0) !== SIGNATURES.localHeader) return null
  const name = { start, end: start + archive.u16(26) }
  if (name.end > archive.length) return null
  if (!archive.has(0, name.end)) yield { start: 0, end: name.end }
  return decodeName(archive, { flags: archive.u16(6), name, unicode: [] })
}

function isProbablyMeant(name: string): boolean {
  return entryFormat(name) !== null && !name.startsWith('__MACOSX/') && !/(^|[/\\])\./.test(name)
}

/** Whether a file is one of those that macOS adds to archives. */
function isOfMacOs(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store$|\._)/.test(name)
}
