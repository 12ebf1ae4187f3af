// Looks at 64 bytes of rows at once: where they end, and which bytes are not like most of an account.
// All numbers here have a bit for each byte, the lowest for the first.
import { doubtfulIn, leadsIn, setLeads } from './doubtful'

/** Bytes that are looked at. */
export const BLOCK: u32 = 64
const WORD: u32 = 16

const LF: u32 = 0x0a
const QUOTE: u32 = 0x22
const COMMA: u32 = 0x2c
const SEMICOLON: u32 = 0x3b
const EQUALS: u32 = 0x3d
/** The bytes behind it and below 80 are | } ~ and the last control character. */
const BRACE: u32 = 0x7b
const SPACE: u32 = 0x20

/** Ends of rows. */
export let lineFeeds: u64 = 0
/**
 * Bytes about which there may be something to say: all of ASCII up to the comma, some others, and
 * doubtful characters beyond ASCII.
 */
export let odd: u64 = 0
/** Bytes beyond ASCII, and those that continue a character. */
export let high: u64 = 0
export let inner: u64 = 0
/** Doubtful characters beyond ASCII, and all of these where that is strange. */
let doubtful: u64 = 0

// Words that bytes are compared with. As variables they stay in registers, or in memory; constants are
// put together anew each time.
let lineFeedWord = i8x16.splat(0)
let commaWord = i8x16.splat(0)
let aboveCommaWord = i8x16.splat(0)
let braceWord = i8x16.splat(0)
let semicolonWord = i8x16.splat(0)
let equalsWord = i8x16.splat(0)
let spaceWord = i8x16.splat(0)
let quoteWord = i8x16.splat(0)
let innerEndWord = i8x16.splat(0)

/** Call before all else. In a csv a quote is forbidden. */
export function setWords(isCsv: bool): void {
  lineFeedWord = i8x16.splat(LF as i8)
  commaWord = i8x16.splat(COMMA as i8)
  aboveCommaWord = i8x16.splat((COMMA + 1) as i8)
  braceWord = i8x16.splat(BRACE as i8)
  semicolonWord = i8x16.splat(SEMICOLON as i8)
  equalsWord = i8x16.splat(EQUALS as i8)
  innerEndWord = i8x16.splat(0xc0 as i8)
  spaceWord = i8x16.splat(SPACE as i8)
  // In a txt quotes are like other characters; a control character stands for them.
  quoteWord = i8x16.splat((isCsv ? QUOTE : LF) as i8)
  setLeads()
}

/** Looks at the bytes from `at`. Those beyond ASCII are odd where `strange` has its bits set. */
export function readBlock(at: u32, strange: u64): void {
  const one = v128.load(at)
  const two = v128.load(at, WORD)
  const three = v128.load(at, 2 * WORD)
  const four = v128.load(at, 3 * WORD)
  lineFeeds = bits(lineFeedsIn(one), lineFeedsIn(two), lineFeedsIn(three), lineFeedsIn(four))
  const oddOrHigh = bits(oddIn(one), oddIn(two), oddIn(three), oddIn(four))
  high = bits(one, two, three, four)
  odd = oddOrHigh & ~high
  inner = 0
  doubtful = 0
  if (high === 0) return
  inner = bits(innerIn(one), innerIn(two), innerIn(three), innerIn(four))
  doubtful = (high & strange) | doubtfulFrom(at)
  odd |= doubtful
}

/**
 * Those of the bytes from `at`, the block that was read last, that break a rule wherever in an account
 * they stand, and what may do so beyond ASCII.
 */
export function forbiddenFrom(at: u32): u64 {
  const one = v128.load(at)
  const two = v128.load(at, WORD)
  const three = v128.load(at, 2 * WORD)
  const four = v128.load(at, 3 * WORD)
  return bits(forbiddenIn(one), forbiddenIn(two), forbiddenIn(three), forbiddenIn(four)) | doubtful
}

/** @inline */
function doubtfulFrom(at: u32): u64 {
  const one = v128.load(at)
  const two = v128.load(at, WORD)
  const three = v128.load(at, 2 * WORD)
  const four = v128.load(at, 3 * WORD)
  const leads = v128.or(v128.or(leadsIn(one), leadsIn(two)), v128.or(leadsIn(three), leadsIn(four)))
  if (!v128.any_true(leads)) return 0
  return bits(
    doubtfulIn(one, at),
    doubtfulIn(two, at + WORD),
    doubtfulIn(three, at + 2 * WORD),
    doubtfulIn(four, at + 3 * WORD),
  )
}

function bits(one: v128, two: v128, three: v128, four: v128): u64 {
  const low = (i8x16.bitmask(one) as u32) | ((i8x16.bitmask(two) as u32) << WORD)
  const upper = (i8x16.bitmask(three) as u32) | ((i8x16.bitmask(four) as u32) << WORD)
  return (low as u64) | ((upper as u64) << 32)
}

function lineFeedsIn(word: v128): v128 {
  return i8x16.eq(word, lineFeedWord)
}

/** Signed, so that bytes beyond ASCII are below all others. */
function oddIn(word: v128): v128 {
  const low = i8x16.lt_s(word, aboveCommaWord)
  const braces = i8x16.gt_s(word, braceWord)
  const semicolons = i8x16.eq(word, semicolonWord)
  const equals = i8x16.eq(word, equalsWord)
  return v128.or(v128.or(low, braces), v128.or(semicolons, equals))
}

function forbiddenIn(word: v128): v128 {
  const controls = i8x16.lt_u(word, spaceWord)
  const braces = i8x16.gt_s(word, braceWord)
  const semicolons = i8x16.eq(word, semicolonWord)
  const commas = i8x16.eq(word, commaWord)
  const others = v128.or(i8x16.eq(word, quoteWord), v128.or(semicolons, commas))
  return v128.or(v128.or(controls, braces), others)
}

/** Bytes 80 to BF, which continue a character of UTF-8. */
export function innerIn(word: v128): v128 {
  return i8x16.lt_s(word, innerEndWord)
}
