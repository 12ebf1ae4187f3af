// Lengths of Huffman codes from how often symbols occur.
import { NODES } from './memory'

// A node has 32 bits for how often it occurs, and 32 for its symbol, then its parent, then its depth.
// Those of the symbols come first, from the rarest, and then those that join two others.

/** How many codes there are of each length. */
const perLength = new StaticArray<u32>(33)

/**
 * Writes a length for each of `count` symbols, a byte each, to `lengths`: 0 for those that don't
 * occur, up to `most` for others. Their 32-bit counts are at `counts`; two must occur at least.
 */
export function makeLengths(counts: u32, count: u32, most: u32, lengths: u32): void {
  memory.fill(lengths, 0, count)
  const symbols = listSymbols(counts, count)
  // The order stays when the nodes get parents.
  const order = NODES + (symbols << 4)
  for (let index: u32 = 0; index < symbols; index++) {
    store<u32>(order + (index << 2), load<u32>(NODES + (index << 3), 4))
  }
  joinNodes(symbols)
  countLengths(symbols, most)
  let index: u32 = 0
  for (let length = most; length > 0; length--) {
    for (let left = perLength[length]; left > 0; left--, index++) {
      store<u8>(lengths + load<u32>(order + (index << 2)), length)
    }
  }
}

/** Makes nodes for the symbols that occur, the rarest first; returns how many there are. */
function listSymbols(counts: u32, count: u32): u32 {
  let end = NODES
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const times = load<u32>(counts + (symbol << 2))
    if (times === 0) continue
    let at = end
    for (; at > NODES && load<u32>(at - 8) > times; at -= 8) store<u64>(at, load<u64>(at - 8))
    store<u32>(at, times)
    store<u32>(at, symbol, 4)
    end += 8
  }
  return (end - NODES) >> 3
}

/** Joins the two rarest nodes that have no parent, until only one has none. */
function joinNodes(symbols: u32): void {
  const firstJoined = NODES + (symbols << 3)
  const end = firstJoined + ((symbols - 1) << 3)
  let leaf = NODES
  let joined = firstJoined
  for (let node = firstJoined; node < end; node += 8) {
    let sum: u32 = 0
    for (let child = 0; child < 2; child++) {
      const isLeaf = leaf < firstJoined && (joined === node || load<u32>(leaf) <= load<u32>(joined))
      const rarest = isLeaf ? leaf : joined
      if (isLeaf) leaf += 8
      else joined += 8
      sum += load<u32>(rarest)
      store<u32>(rarest, node, 4)
    }
    store<u32>(node, sum)
  }
}

/** Counts the symbols of each length, none longer than `most`. */
function countLengths(symbols: u32, most: u32): void {
  for (let length = 0; length < 33; length++) perLength[length] = 0
  let node = NODES + ((2 * symbols - 2) << 3)
  store<u32>(node, 0, 4)
  while (node > NODES) {
    node -= 8
    const depth = load<u32>(load<u32>(node, 4), 4) + 1
    store<u32>(node, depth, 4)
    if (node < NODES + (symbols << 3)) perLength[min(depth, most)]++
  }
  // What was too long takes too much of the code space; others must give way, the longest first.
  let taken: u32 = 0
  for (let length: u32 = 1; length <= most; length++) taken += perLength[length] << (most - length)
  for (; taken > 1 << most; taken--) {
    perLength[most]--
    let length = most - 1
    while (perLength[length] === 0) length--
    perLength[length]--
    perLength[length + 1] += 2
  }
}

/** Writes the codes of lengths (RFC 1951, 3.2.2) to `codes`: 16 bits, reversed, and their length. */
export function makeCodes(lengths: u32, count: u32, codes: u32): void {
  for (let length = 0; length < 16; length++) perLength[length] = 0
  for (let symbol: u32 = 0; symbol < count; symbol++) perLength[load<u8>(lengths + symbol)]++
  let next: u32 = 0
  perLength[0] = 0
  for (let length = 1; length < 16; length++) {
    const codesOfLength = perLength[length]
    perLength[length] = next
    next = (next + codesOfLength) << 1
  }
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const length: u32 = load<u8>(lengths + symbol)
    const code = length === 0 ? 0 : reverse(perLength[length]++, length)
    store<u32>(codes + (symbol << 2), code | (length << 16))
  }
}

/** So many bits in the other order. */
function reverse(code: u32, bits: u32): u32 {
  let reversed: u32 = 0
  for (let bit: u32 = 0; bit < bits; bit++) reversed |= ((code >> bit) & 1) << (bits - 1 - bit)
  return reversed
}
