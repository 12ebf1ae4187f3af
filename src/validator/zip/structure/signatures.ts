import type { EndSignature } from '../facts.js'
import type { ArchiveBytes, Span } from './archive-bytes.js'

/**
 * The signature of a record of an archive's end that stands in a part, or begins before it and ends
 * in it; undefined when there is none. Programs look for these from the file's end on, and some take
 * any that they come across, also where no whole record follows.
 */
export function findEndSignature(
  archive: ArchiveBytes,
  { start, end }: Span,
): EndSignature | undefined {
  for (let at = Math.max(0, start - 3); at + 4 <= end; at++) {
    if (archive.byte(at) !== 0x50 || archive.byte(at + 1) !== 0x4b) continue
    const third = archive.byte(at + 2)
    const fourth = archive.byte(at + 3)
    if (third === 5 && fourth === 6) return 'end-record'
    if (third === 6 && fourth === 6) return 'zip64-record'
    if (third === 6 && fourth === 7) return 'zip64-locator'
  }
  return undefined
}
