// Finds characters beyond ASCII that rules are about, 16 bytes at a time. Their first two bytes are
// looked up by halves of 4 bits; each bit that comes out is for some leads: 1 for E3, 2 for E2, 4 for
// E1, 8 for E0, 16 for EF, 32 for C2, 64 for D8, DB and DC, 128 for F0 and F3.

// Negative numbers have the bit 128 set, too.
const E8: i8 = -24
const E7: i8 = -25
const E4: i8 = -28
const E2: i8 = -30
const F0: i8 = -16
const B0: i8 = -80
const AC: i8 = -84

/** Leads by their lower and upper halves. */
const LEADS_BY_LOWER = i8x16(-120, 4, 0x22, -127, 0, 0, 0, 0, 64, 0, 0, 64, 64, 0, 0, 16)
const LEADS_BY_UPPER = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 31, -128)
/** The bytes behind them that begin a character of the tables; a few others, too. */
const SECONDS_BY_LOWER = i8x16(
  E7,
  E2,
  0x68,
  E8,
  0x60,
  0x60,
  32,
  32,
  32,
  32,
  0x24,
  B0,
  0x70,
  F0,
  32,
  0x70,
)
const SECONDS_BY_UPPER = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0x63, E4, AC, 16, 0, 0, 0, 0)

// Words that bytes are compared with; as variables, see `block.ts`.
let belowEf = i8x16.splat(0)
let d8 = i8x16.splat(0)
let toE3 = i8x16.splat(0)
let c2 = i8x16.splat(0)

/** Call before all else. */
export function setLeads(): void {
  belowEf = i8x16.splat(0xee as i8)
  d8 = i8x16.splat(0xd8 as i8)
  toE3 = i8x16.splat(0x0b)
  c2 = i8x16.splat(0xc2 as i8)
}

/** Bytes that may lead such a character: C2, D8 to E3, or EF and above. */
export function leadsIn(word: v128): v128 {
  const above = i8x16.sub_sat_u(word, belowEf)
  const from = i8x16.sub(word, d8)
  const between = i8x16.eq(i8x16.min_u(from, toE3), from)
  return v128.or(v128.or(above, between), i8x16.eq(word, c2))
}

/** Bytes of `word`, which stands at `at`, that may lead such a character: all their bits are set. */
export function doubtfulIn(word: v128, at: u32): v128 {
  const seconds = v128.load(at, 1)
  const leads = lookUp(word, LEADS_BY_LOWER, LEADS_BY_UPPER)
  const fits = lookUp(seconds, SECONDS_BY_LOWER, SECONDS_BY_UPPER)
  return i8x16.ne(v128.and(leads, fits), i8x16.splat(0))
}

function lookUp(word: v128, byLower: v128, byUpper: v128): v128 {
  const lower = i8x16.swizzle(byLower, v128.and(word, i8x16.splat(0x0f)))
  return v128.and(lower, i8x16.swizzle(byUpper, i8x16.shr_u(word, 4)))
}
