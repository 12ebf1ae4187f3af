import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import AdmZip from 'adm-zip'
import type { RowCheck, TextFormat } from './rows.js'

/** Bit 0 of the general purpose flags (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
const MAX_TEXT_BYTES = 4_294_967_296
/** Larger than the default of zlib, so that a long text is not handed on in thousands of pieces. */
const CHUNK_BYTES = 262_144

/** The one file of an archive, or what is wrong with the archive. */
export type Archive =
  | { readonly problem: string; readonly entry: null }
  | { readonly format: TextFormat; readonly entry: AdmZip.IZipEntry }

/**
 * Opens an archive that must hold a single txt or csv and no folders (Account Package Upload API,
 * 1024/33765).
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = entriesOf(bytes)
  if (entries === null) return unusable('the zip can not be read')
  const names = entries.map((entry) => decodeName(entry.rawEntryName))
  if (names.some((name) => /[/\\]/.test(name))) return unusable('the zip holds a folder')
  const [entry] = entries
  if (entry === undefined || entries.length > 1) {
    return unusable(`the zip holds ${entries.length} files, not one`)
  }
  const format = /\.(txt|csv)$/i.exec(names[0] ?? '')?.[1]?.toLowerCase()
  if (format !== 'txt' && format !== 'csv') return unusable('the zip holds no .txt or .csv')
  if ((entry.header.flags & ENCRYPTED) !== 0) return unusable('the file in the zip is encrypted')
  return { format, entry }
}

function unusable(problem: string): Archive {
  return { problem, entry: null }
}

/**
 * Feeds the text of `entry` to `check`, as far as it keeps the rules.
 *
 * @returns what is wrong with the entry's data; empty when it is whole
 */
export async function readEntry(entry: AdmZip.IZipEntry, check: RowCheck): Promise<string> {
  const total = { size: 0, crc: 0xffffffff }
  try {
    for await (const chunk of inflate(entry)) {
      total.size += chunk.length
      total.crc = crc32(chunk, total.crc)
      if (total.size > MAX_TEXT_BYTES) return 'the file in the zip is larger than 4 GiB'
      check.write(chunk)
      if (check.problem !== '') return ''
    }
  } catch {
    return 'the file in the zip can not be unpacked'
  }
  check.end()
  const whole = total.size === entry.header.size && ~total.crc >>> 0 === entry.header.crc
  return whole ? '' : 'the file in the zip is damaged'
}

function entriesOf(bytes: Buffer): AdmZip.IZipEntry[] | null {
  try {
    return new AdmZip(bytes).getEntries()
  } catch {
    return null
  }
}

function inflate(entry: AdmZip.IZipEntry): AsyncIterable<Buffer> {
  const { method } = entry.header
  const compressed = Readable.from([entry.getCompressedData()])
  if (method === STORED) return compressed
  if (method === DEFLATED) return compressed.pipe(createInflateRaw({ chunkSize: CHUNK_BYTES }))
  throw new Error(`method ${method} is not known`)
}

function decodeName(raw: Buffer): string {
  // In GB18030 a backslash may be the second byte of a character.
  return decode(raw, 'utf-8') ?? decode(raw, 'gb18030') ?? raw.toString('latin1')
}

function decode(raw: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(raw)
  } catch {
    return null
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** `zlib.crc32` is missing from the first releases of Node 20. */
function crc32(chunk: Buffer, start: number): number {
  let crc = start
  // An iterator would take several times as long.
  for (let at = 0; at < chunk.length; at += 1) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (chunk[at] ?? 0)) & 0xff] ?? 0)
  }
  return crc
}
