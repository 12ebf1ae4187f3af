// What rules say of a character, by tables that the host has put into the memory.
import { ASCII_RULES, RANGE_BYTES, RANGES, RANGES_END } from './memory'

const WORD: u32 = 16
const HIGH_BIT: u32 = 0x80

/** The rules about a character of ASCII, as bits. */
export function asciiRules(byte: u32): u32 {
  return load<u16>(ASCII_RULES + (byte << 1))
}

/** The rules about a character beyond ASCII, as bits. */
export function rulesAbout(codePoint: u32): u32 {
  // Most characters are in one of these gaps.
  if (codePoint > 0x3001 && codePoint < 0xfeff) return 0
  if (codePoint > 0xad && codePoint < 0x600) return 0
  // The first range that doesn't end before it; those that are not in use are behind all characters.
  let range = RANGES
  for (let half = (RANGES_END - RANGES) >> 1; half >= RANGE_BYTES; half >>= 1) {
    if (load<u32>(range + half - RANGE_BYTES, 4) < codePoint) range += half
  }
  return codePoint < load<u32>(range) ? 0 : load<u32>(range, 8)
}

/** Bytes of the character that begins with this byte in valid UTF-8. */
export function sizeOf(lead: u32): u32 {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** The character beyond ASCII that begins at `at` in valid UTF-8. */
export function codePointAt(at: u32): u32 {
  const lead: u32 = load<u8>(at)
  const second: u32 = load<u8>(at, 1) & 0x3f
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second
  const third: u32 = load<u8>(at, 2) & 0x3f
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (load<u8>(at, 3) & 0x3f)
}

/** Whether all bytes from `start` to before `end` are UTF-8 (The Unicode Standard, table 3-7). */
export function isUtf8(start: u32, end: u32): bool {
  let at = start
  while (at < end) {
    if (at + WORD <= end && !v128.any_true(v128.and(v128.load(at), i8x16.splat(HIGH_BIT as i8)))) {
      at += WORD
      continue
    }
    const lead: u32 = load<u8>(at)
    at++
    if (lead < 0x80) continue
    if (lead < 0xc2 || lead > 0xf4) return false
    const size = sizeOf(lead)
    if (at + size - 1 > end) return false
    // What the second byte may be; narrower after E0, ED, F0 and F4.
    const lowest: u32 = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest: u32 = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    const second: u32 = load<u8>(at)
    if (second < lowest || second > highest) return false
    for (let next = at + 1; next < at + size - 1; next++) {
      if ((load<u8>(next) & 0xc0) !== 0x80) return false
    }
    at += size - 1
  }
  return true
}
