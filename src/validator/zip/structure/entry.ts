import type { EntryFault } from '../facts.js'
import { decodeName, type NamedEntry } from '../names.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes } from './archive-bytes.js'
import { FLAGS, isEncrypted, isKnownMethod } from './fields.js'

/** The newest version of the format, times ten, that every common reader takes. */
const NEWEST_VERSION = 46

/** What tells how an entry is to be read; both of its headers have it (APPNOTE.TXT 4.3.7, 4.3.12). */
export interface HowToRead {
  /** Lower byte of the version that is needed, in tenths. */
  readonly version: number
  readonly flags: number
  readonly method: number
}

/**
 * What makes a header unfit by its flags or version; undefined when nothing does. Encryption and
 * unusual methods have rules of their own, and need what version they need.
 */
export function findVersionFault({ version, flags, method }: HowToRead): EntryFault | undefined {
  if ((flags & FLAGS.patched) !== 0) return { code: 'patched' }
  const hasOwnRule = isEncrypted(flags) || !isKnownMethod(method)
  return hasOwnRule || version <= NEWEST_VERSION ? undefined : { code: 'version-needed', version }
}

/** The error for an entry that is invalid. */
export function entryError(
  archive: ArchiveBytes,
  entry: NamedEntry,
  fault: EntryFault,
): StructureError {
  return new StructureError({ ...fault, entry: decodeName(archive, entry) })
}
