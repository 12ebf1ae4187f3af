import type { Span } from './fields.js'

/** A part of an archive that has been checked: where things stand in `bytes` is proven. */
export interface ProvenData {
  /** The whole file. */
  readonly bytes: Buffer
  /** Offset of the byte after the end record without its comment. */
  readonly archiveEnd: number
  /** Where the compressed data of the only entry stands. */
  readonly span: Span
}

/**
 * Where the compressed data of an archive's only entry stands.
 *
 * adm-zip finds it, and the range that our own check of the structure has proven has the last word:
 * adm-zip never sees the bytes between and around the entries, takes any signature shortly before
 * the end record for another one, and refuses some legal zip64 fields, so it can neither prove an
 * archive nor open every good one.
 */
export async function locateData(data: ProvenData): Promise<Span> {
  const { bytes, span } = data
  const found = await readWithAdmZip(data)
  if (found === null || found.buffer !== bytes.buffer) return span
  const start = found.byteOffset - bytes.byteOffset
  const end = start + found.length
  return start === span.start && end === span.end ? { start, end } : span
}

/**
 * What adm-zip takes for the compressed data of the only entry; null where it can't read the
 * archive. It does not inflate anything here, and copies nothing.
 */
export async function readWithAdmZip({ bytes, archiveEnd }: ProvenData): Promise<Buffer | null> {
  // Loaded only when an archive has something to read.
  const { default: AdmZip } = await import('adm-zip')
  try {
    const archive = new AdmZip(bytes.subarray(0, archiveEnd), { noSort: true })
    return archive.getEntries()[0]?.getCompressedData() ?? null
  } catch {
    return null
  }
}
