// The kernel's memory: places that the host knows and tables first, then pages that are handed out
// and taken back. All sizes are in bytes.
import { MAX_CHUNK_BYTES, MOST_RANGES } from './numbers'

/** What a call has found out: up to 8 numbers of 64 bits, for the host. */
export const RESULTS: u32 = 0
/** Numbers of rows by length in characters, from 0 to 100, of 64 bits each. */
export const LENGTHS: u32 = 64
/** An account that the host hands over. */
export const ACCOUNT: u32 = 2048
export const ACCOUNT_BYTES: u32 = 400
/** For each character of ASCII the rules about it, of 16 bits each; the host puts them there. */
export const ASCII_RULES: u32 = 2560
/** The rules about characters beyond ASCII: first, last and rules, of 32 bits each, ascending. */
export const RANGES: u32 = ASCII_RULES + 256
export const RANGE_BYTES: u32 = 12
export const RANGES_END: u32 = RANGES + (MOST_RANGES as u32) * RANGE_BYTES
/** Numbers of findings by the bits of rules, of 32 bits each; the host takes them away. */
export const COUNTS: u32 = RANGES_END
/** Tables over the parts; `parts.ts` knows them. */
export const TABLES: u32 = 4096
const TABLES_BYTES: u32 = 20 * 1024
/** The chunk that rows are read from, and room behind it, since they are read in large words. */
export const CHUNK: u32 = TABLES + TABLES_BYTES
const CHUNK_SLACK: u32 = 4096
/** Rows with findings whose lines are noted: how many rows came before, and rules, of 32 bits each. */
export const NOTES: u32 = CHUNK + (MAX_CHUNK_BYTES as u32) + CHUNK_SLACK
export const MOST_NOTES: u32 = 512
/** A bit for each account of two bytes. */
export const PAIRS: u32 = NOTES + 8 * MOST_NOTES
export const PAIRS_BYTES: u32 = 8192

export const PAGE: u32 = 2048
/** At the start of a page: the address of the next one in its chain, or 0. */
export const PAGE_HEAD: u32 = 8
const WASM_PAGE: u32 = 65536
/**
 * WebAssembly's pages by which the memory grows, if it can; or by a sixteenth, if that is more: each time,
 * V8 takes all of it for newly allocated and collects garbage, which is in vain.
 */
const LEAST_GROWTH: i32 = 16
const GROWTH_SHIFT: i32 = 4

/** End of what was handed out at least once. */
let top: u32 = PAIRS + PAIRS_BYTES
/** Chain of the pages that were taken back, and their number. */
let freePages: u32 = 0
let freeCount: u32 = 0
/** Bytes of the pages that are in use. */
export let usedBytes: u32 = 0

/** The scratch region. */
export let scratch: u32 = 0
let scratchBytes: u32 = 0

/** Makes sure of the memory for places and tables; false when there is none. Call first. */
export function openMemory(): bool {
  return raiseTop(top)
}

/** A page, the last of its chain; 0 when there is no memory. */
export function takePage(): u32 {
  if (!ensurePages(1)) return 0
  const page = freePages
  freePages = load<u32>(page)
  freeCount--
  usedBytes += PAGE
  store<u32>(page, 0)
  return page
}

/** Makes sure that so many pages can be taken; false when there is no memory. */
export function ensurePages(count: u32): bool {
  while (freeCount < count) {
    const page = top
    if (!raiseTop(page + PAGE)) return false
    giveBack(page)
  }
  return true
}

/** Takes back a chain of pages. */
export function freeChain(first: u32): void {
  let page = first
  while (page !== 0) {
    const next = load<u32>(page)
    giveBack(page)
    usedBytes -= PAGE
    page = next
  }
}

/** Where a chain goes on, `bytes` behind `at`: there, or on its next page. */
export function following(at: u32, bytes: u32): u32 {
  const next = at + bytes
  return isPageEnd(next) ? load<u32>(next - PAGE) + PAGE_HEAD : next
}

/** Whether the place behind what stands on a page is its end. */
export function isPageEnd(at: u32): bool {
  return (at & (PAGE - 1)) === 0
}

/** Makes the scratch region at least so large; its content is lost. False without memory. */
export function ensureScratch(bytes: u32): bool {
  if (bytes <= scratchBytes) return true
  // Where nothing was handed out behind it, it grows at its place: to give pages back writes to them.
  const isLast = scratch + scratchBytes === top
  const start = isLast ? scratch : top
  // Much larger, so that it rarely moves; what is not written to takes no memory of the system.
  let size = wholePages(max(bytes + (bytes >> 2), 2 * scratchBytes))
  if (!raiseTop(start + size)) {
    size = wholePages(bytes)
    if (!raiseTop(start + size)) return false
  }
  if (!isLast) for (let page = scratch; page < scratch + scratchBytes; page += PAGE) giveBack(page)
  scratch = start
  scratchBytes = size
  return true
}

function wholePages(bytes: u32): u32 {
  return (bytes + PAGE - 1) & ~(PAGE - 1)
}

/** A region of so many bytes, for good; 0 when there is no memory. */
export function takeRegion(bytes: u32): u32 {
  const region = top
  if (!raiseTop(region + wholePages(bytes))) return 0
  memory.fill(region, 0, bytes)
  return region
}

function giveBack(page: u32): void {
  store<u32>(page, freePages)
  freePages = page
  freeCount++
}

function raiseTop(end: u32): bool {
  const has = (memory.size() as u32) * WASM_PAGE
  if (end > has) {
    const missing = ((end - has + WASM_PAGE - 1) / WASM_PAGE) as i32
    const most = max(LEAST_GROWTH, memory.size() >> GROWTH_SHIFT)
    if (memory.grow(max(most, missing)) < 0 && memory.grow(missing) < 0) return false
  }
  top = end
  return true
}
