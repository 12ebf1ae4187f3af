const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb8_8320 : 0)
  return value
})

/**
 * CRC-32 as archives have it (APPNOTE.TXT 4.4.7), as an unsigned number, for little data and for
 * platforms that have none; `previous` is the value of the bytes before these.
 */
export function tableCrc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0)
  return ~value >>> 0
}
