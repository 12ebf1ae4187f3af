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
 * The compressed data of an archive's only entry, as a view of the file's bytes.
 *
 * adm-zip reads it, and the range that our own check of the structure has proven has the last word:
 * adm-zip never sees the bytes between and around the entries, takes any signature shortly before
 * the end record for another one, and refuses some legal zip64 fields, so it can neither prove an
 * archive nor open every good one.
 */
export async function compressedData(data: ProvenData): Promise<Buffer> {
  const { bytes, span } = data
  const proven = bytes.subarray(span.start, span.end)
  const found = await readWithAdmZip(data)
  const agrees =
    found?.buffer === proven.buffer &&
    found.byteOffset === proven.byteOffset &&
    found.length === proven.length
  return agrees ? found : proven
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
