/** Signatures of an archive's records, as little-endian numbers (APPNOTE.TXT 4.3). */
export const SIGNATURES = {
  localHeader: 0x04034b50,
  dataDescriptor: 0x08074b50,
  centralHeader: 0x02014b50,
  zip64EndRecord: 0x06064b50,
  zip64Locator: 0x07064b50,
  endRecord: 0x06054b50,
} as const

/** What a field holds whose value stands in a zip64 record or extra field instead. */
export const MARKER_16 = 0xffff
export const MARKER_32 = 0xffff_ffff

/** Bits of the general purpose flags (APPNOTE.TXT 4.4.4). */
export const FLAGS = {
  encrypted: 1 << 0,
  /** Two bits that tell how hard the program tried. */
  compression: 3 << 1,
  dataDescriptor: 1 << 3,
  patched: 1 << 5,
  stronglyEncrypted: 1 << 6,
  utf8: 1 << 11,
} as const

/** Compression methods that the service takes (APPNOTE.TXT 4.4.5). */
export const METHODS = { stored: 0, deflate: 8 } as const

/** Whether an entry has one of the methods that the service takes. */
export function isKnownMethod(method: number): boolean {
  return method === METHODS.stored || method === METHODS.deflate
}

/** Whether the flags say that an entry is encrypted, in either way. */
export function isEncrypted(flags: number): boolean {
  return (flags & (FLAGS.encrypted | FLAGS.stronglyEncrypted)) !== 0
}

/** Bytes of a local header before its name. */
export const LOCAL_HEADER_BYTES = 30

/** Which of an entry's two headers: the one before its data, or the one in the directory. */
export type Header = 'local' | 'central'
