import * as zlib from 'node:zlib'

/**
 * CRC-32 as archives have it (APPNOTE.TXT 4.4.7), as an unsigned number; `previous` is the value of
 * the bytes before these.
 */
export const crc32: (bytes: Uint8Array, previous?: number) => number =
  // Node.js has it from 20.15 on, several times as fast.
  typeof zlib.crc32 === 'function' ? zlib.crc32 : tableCrc32

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb8_8320 : 0)
  return value
})

/** {@link crc32} for versions of Node.js that don't have it. */
export function tableCrc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0)
  return ~value >>> 0
}
