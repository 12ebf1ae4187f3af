import type { ArchiveBytes, Span, UInt64 } from './archive-bytes.js'
import { MARKER_32 } from './fields.js'

const ZIP64 = 0x0001
const UNICODE_PATH = 0x7075
/** Bytes of a Unicode Path field before the name: its version and the CRC-32 of the raw name. */
const UNICODE_PATH_LEAD = 5
const NO_FIELDS: readonly ExtraField[] = []

/** One extra field: where its data stands. */
export interface ExtraField extends Span {
  readonly id: number
}

/** A name in a Unicode Path field (APPNOTE.TXT 4.6.9): where its UTF-8 stands. */
export interface UnicodeName extends Span {
  readonly version: number
  /** CRC-32 of the raw name that it stands for. */
  readonly rawCrc: number
}

/**
 * The extra fields in a part of a header (APPNOTE.TXT 4.5.1); null when one runs over its end. One to
 * three zeros at the end are padding.
 */
export function readExtraFields(
  archive: ArchiveBytes,
  { start, end }: Span,
): readonly ExtraField[] | null {
  if (start === end) return NO_FIELDS
  const fields: ExtraField[] = []
  let at = start
  while (at + 4 <= end) {
    const dataStart = at + 4
    const dataEnd = dataStart + archive.u16(at + 2)
    if (dataEnd > end) return null
    fields.push({ id: archive.u16(at), start: dataStart, end: dataEnd })
    at = dataEnd
  }
  for (; at < end; at++) {
    if (archive.byte(at) !== 0) return null
  }
  return fields
}

/**
 * The names in Unicode Path fields; null when one of them is too short to hold any. Which of them
 * count is another matter: programs differ in what they look at.
 */
export function unicodeNames(
  archive: ArchiveBytes,
  fields: readonly ExtraField[],
): readonly UnicodeName[] | null {
  const names: UnicodeName[] = []
  for (const { id, start, end } of fields) {
    if (id !== UNICODE_PATH) continue
    if (end - start < UNICODE_PATH_LEAD) return null
    const version = archive.byte(start)!
    names.push({ version, rawCrc: archive.u32(start + 1), start: start + UNICODE_PATH_LEAD, end })
  }
  return names
}

/** The values of a header that may stand in its zip64 field instead, in the order there. */
export type WideValues = readonly number[]

/**
 * The values of a header, with those at their marker taken from the zip64 extra field (APPNOTE.TXT
 * 4.5.3), which holds a value for each of them and for no other; null when it is there twice, is
 * missing, or has another length. A local header's may have both sizes whatever the markers say.
 */
export function widen(
  archive: ArchiveBytes,
  fields: readonly ExtraField[],
  values: WideValues,
  isLocal: boolean,
): readonly UInt64[] | null {
  const asked = 8 * values.filter((value) => value === MARKER_32).length
  const [field, second] = fields.filter(({ id }) => id === ZIP64)
  const length = field === undefined ? 0 : field.end - field.start
  const isRight = length === asked || (isLocal && length === 16)
  if (!isRight || second !== undefined) return null
  let at = field?.start ?? 0
  return values.map((value) => {
    if (value !== MARKER_32) return value
    at += 8
    return archive.u64(at - 8)
  })
}
