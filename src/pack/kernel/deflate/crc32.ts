// CRC-32 (APPNOTE.TXT 4.4.7) of 8 bytes a step, with a table for the place of each.
import { CRC_TABLES } from './memory'

const POLYNOMIAL: u32 = 0xedb88320

let hasTables = false

function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
    store<u32>(CRC_TABLES + (byte << 2), crc)
  }
  for (let at: u32 = CRC_TABLES + 1024; at < CRC_TABLES + 8192; at += 4) {
    const crc = load<u32>(at - 1024)
    store<u32>(at, (crc >> 8) ^ entry(0, crc))
  }
  hasTables = true
}

function entry(table: u32, byte: u32): u32 {
  return load<u32>(CRC_TABLES + (table << 10) + ((byte & 255) << 2))
}

/** The CRC-32 of the bytes from `start` to before `end`. */
export function crc32(start: u32, end: u32): u32 {
  if (!hasTables) makeTables()
  let crc: u32 = ~0
  let at = start
  for (; at + 8 <= end; at += 8) {
    const low = load<u32>(at) ^ crc
    const high = load<u32>(at, 4)
    crc =
      entry(7, low) ^
      entry(6, low >> 8) ^
      entry(5, low >> 16) ^
      entry(4, low >> 24) ^
      entry(3, high) ^
      entry(2, high >> 8) ^
      entry(1, high >> 16) ^
      entry(0, high >> 24)
  }
  for (; at < end; at++) crc = (crc >> 8) ^ entry(0, crc ^ load<u8>(at))
  return ~crc
}
