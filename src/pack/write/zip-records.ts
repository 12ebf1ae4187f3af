// The records of an archive with one deflated file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
const LOCAL = 0x0403_4b50
const CENTRAL = 0x0201_4b50
const END = 0x0605_4b50
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22

/** Version that deflated files need: 2.0. */
const NEEDED = 20
/** The name is UTF-8 (bit 11). */
const UTF8_FLAG = 1 << 11
const DEFLATED = 8
/** 1 January 1980, the first day there is: the same list gives the same archive. */
const DATE = (1 << 5) | 1
/** Made on Unix, so that the attributes are a mode: a regular file for its owner only. */
const MADE_BY_UNIX = 3 << 8
const MODE = 0o100600

/** The last block of a deflate stream, with nothing in it. */
export const LAST_BLOCK = Uint8Array.of(3, 0)

/** What an archive says of the file in it; sizes in bytes. */
export interface ZipEntry {
  readonly name: Uint8Array
  readonly crc32: number
  readonly deflatedSize: number
  readonly size: number
}

/** Bytes of all records of an archive whose file has this name. */
export function recordBytes(name: Uint8Array): number {
  return LOCAL_BYTES + CENTRAL_BYTES + END_BYTES + 2 * name.length
}

/** What stands before the data. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const record = new Uint8Array(LOCAL_BYTES + entry.name.length)
  const view = new DataView(record.buffer)
  view.setUint32(0, LOCAL, true)
  describe(new DataView(record.buffer, 4), entry)
  record.set(entry.name, LOCAL_BYTES)
  return record
}

/** What stands behind the data: the directory, and the end record. */
export function directory(entry: ZipEntry): Uint8Array {
  const { name, deflatedSize } = entry
  const size = CENTRAL_BYTES + name.length
  const records = new Uint8Array(size + END_BYTES)
  const view = new DataView(records.buffer)
  view.setUint32(0, CENTRAL, true)
  view.setUint16(4, MADE_BY_UNIX | NEEDED, true)
  describe(new DataView(records.buffer, 6), entry)
  view.setUint32(38, MODE * 0x1_0000, true)
  records.set(name, CENTRAL_BYTES)

  view.setUint32(size, END, true)
  view.setUint16(size + 8, 1, true)
  view.setUint16(size + 10, 1, true)
  view.setUint32(size + 12, size, true)
  view.setUint32(size + 16, LOCAL_BYTES + name.length + deflatedSize, true)
  return records
}

/** The 26 bytes that both headers have. */
function describe(view: DataView, { name, crc32, deflatedSize, size }: ZipEntry): void {
  const isAscii = name.every((byte) => byte < 0x80)
  view.setUint16(0, NEEDED, true)
  view.setUint16(2, isAscii ? 0 : UTF8_FLAG, true)
  view.setUint16(4, DEFLATED, true)
  view.setUint16(8, DATE, true)
  view.setUint32(10, crc32, true)
  view.setUint32(14, deflatedSize, true)
  view.setUint32(18, size, true)
  view.setUint16(22, name.length, true)
}
