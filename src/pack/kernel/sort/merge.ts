// Merges sorted runs, whose rows come through buffers that the host fills. The smallest row is found
// with a tournament: a node of the tree remembers who lost there, so that after each row only the
// matches on one path are played again.
import { BASE, OUT, OUT_BYTES, reach } from './memory'
import { copyRow, endOfRow, isBefore, LF } from './rows'

/** What `mergeRows` says besides the number of a run whose buffer is empty. */
const OUT_IS_FULL: i32 = -1
const ALL_DONE: i32 = -2

// What is known of a run: the key of its first row, where that is, where the rows in its buffer end.
const PLACE: usize = 8
const END: usize = 12
const RUN: u32 = 16
/** Behind each buffer, since rows are read in words. */
const SLACK: u32 = 64

/** Runs, and bytes of their buffers. */
let runs: u32 = 0
let bufferBytes: u32 = 0
/** Losers by node, 32 bits each; the winner is at 0. */
let tree: u32 = 0
let buffers: u32 = 0
/** Bytes that all rows share. */
let shared: u32 = 0
/** Bytes of the rows that were given out, and how many these are. */
export let outBytes: u32 = 0
export let outRows: u32 = 0

/** Begins to merge runs through buffers of so many bytes each; false when there is no memory. */
export function openMerge(count: u32, bytes: u32, sharedBytes: u32): bool {
  runs = count
  bufferBytes = bytes
  shared = sharedBytes
  tree = BASE + count * RUN
  buffers = (tree + count * 4 + 63) & ~63
  return reach(buffers + count * (bytes + SLACK))
}

/** Where the buffer of a run is. */
export function bufferOf(run: u32): u32 {
  return buffers + run * (bufferBytes + SLACK)
}

/** Tells that there are so many bytes of whole rows in the buffer of a run; none at its end. */
export function fillRun(run: u32, bytes: u32): void {
  const buffer = bufferOf(run)
  store<u32>(BASE + run * RUN, buffer, PLACE)
  store<u32>(BASE + run * RUN, buffer + bytes, END)
  if (bytes > 0) setKey(BASE + run * RUN)
}

/** Plays all matches; all buffers must have been filled. */
export function startMerge(): void {
  for (let node: u32 = 0; node < runs; node++) store<u32>(tree + (node << 2), u32.MAX_VALUE)
  for (let run: u32 = 0; run < runs; run++) play(run)
}

/** Plays the matches of a run whose buffer has been filled again. */
export function resumeMerge(run: u32): void {
  play(run)
}

/** Gives rows out, until there is no room for more, or a buffer is empty: the number of its run. */
export function mergeRows(): i32 {
  let to = OUT
  outRows = 0
  while (true) {
    const winner = load<u32>(tree)
    const run = BASE + winner * RUN
    const place = load<u32>(run, PLACE)
    const end = load<u32>(run, END)
    outBytes = to - OUT
    if (place === end) return ALL_DONE
    const size = endOfRow(place) + 1 - place
    if (to + size > OUT + OUT_BYTES) return OUT_IS_FULL
    to = copyRow(place, size, to)
    store<u32>(run, place + size, PLACE)
    outBytes = to - OUT
    outRows++
    if (place + size === end) return winner as i32
    setKey(run)
    play(winner)
  }
}

/** Plays the matches on the way up from a run; the winner goes to the top. */
function play(run: u32): void {
  let winner = run
  for (let node = (run + runs) >> 1; node > 0; node >>= 1) {
    const place = tree + (node << 2)
    const loser = load<u32>(place)
    // At the start, the first that comes to a node waits there for the other.
    if (loser === u32.MAX_VALUE) {
      store<u32>(place, winner)
      return
    }
    if (isFirst(loser, winner)) {
      store<u32>(place, winner)
      winner = loser
    }
  }
  store<u32>(tree, winner)
}

function isFirst(one: u32, other: u32): bool {
  const first = BASE + one * RUN
  const second = BASE + other * RUN
  const place = load<u32>(first, PLACE)
  const otherPlace = load<u32>(second, PLACE)
  if (place === load<u32>(first, END)) return false
  if (otherPlace === load<u32>(second, END)) return true
  const key = load<u64>(first)
  const otherKey = load<u64>(second)
  return key === otherKey ? isBefore(place + shared, otherPlace + shared) : key < otherKey
}

/**
 * The first 8 bytes of a row behind what all share, the first the highest; zeroes from its end on. No
 * byte is lower than that, and rows with the same key are compared as they are.
 */
function setKey(run: u32): void {
  const word = load<u64>(load<u32>(run, PLACE) + shared)
  const ends = word ^ (0x0101010101010101 * (LF as u64))
  const mark = (ends - 0x0101010101010101) & ~ends & 0x8080808080808080
  // The lowest mark is at the end of the row; what is from there on is of no account.
  const inside = mark === 0 ? word : word & ((((mark & -mark) >> 7) as u64) - 1)
  store<u64>(run, bswap<u64>(inside))
}
