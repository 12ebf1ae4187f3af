/** A longer pattern is looked for block by block. */
const MAX_WHOLE_BYTES = 256
/** Length of a block; far more than anything else has in common with a secret. */
const BLOCK_BYTES = 128
/** An odd number with its bits well mixed. */
const BASE = 0x9e37_79b1

const { imul } = Math

/** Takes a place where something was found: its first byte, and the one behind its last. */
export type OnFound = (start: number, end: number) => void

/** A part of a pattern, and after how many bytes it repeats itself; its length if it doesn't. */
interface Block {
  readonly bytes: Uint8Array
  readonly period: number
}

/**
 * Bytes that are looked for in others, in time that grows with the others alone.
 *
 * A long pattern is cut into blocks, each of which is told where it stands, since a server may cut
 * what it echoes. All blocks are looked for at once, by a hash that moves along with the text (Karp
 * and Rabin); what it takes for a block is compared with it. Where a pattern that repeats itself goes
 * on and on, that is told as one place.
 */
export class Needle {
  readonly #whole: Block | null
  /** Blocks by their hash; none for a short pattern. */
  readonly #blocks: ReadonlyMap<number, readonly Block[]>

  constructor(bytes: Uint8Array) {
    const isWhole = bytes.length <= MAX_WHOLE_BYTES
    this.#whole = isWhole && bytes.length > 0 ? blockOf(bytes) : null
    this.#blocks = isWhole ? new Map() : blocksOf(bytes)
  }

  /** Finds every place of the pattern, or of its blocks, in `text`; places may overlap. */
  find(text: Buffer, onFound: OnFound): void {
    if (this.#whole !== null) findWhole(text, this.#whole, onFound)
    if (this.#blocks.size > 0) this.#findBlocks(text, onFound)
  }

  #findBlocks(text: Buffer, onFound: OnFound): void {
    let hash = hashOf(text)
    let next = 0
    for (let start = 0; start + BLOCK_BYTES <= text.length; start++) {
      if (start >= next) {
        const block = this.#blocks.get(hash)?.find(({ bytes }) => isAt(bytes, text, start))
        if (block !== undefined) {
          const end = endOfRun(text, start, block)
          onFound(start, end)
          // What is wholly inside is found already.
          next = end - BLOCK_BYTES + 1
        }
      }
      const entering = text[start + BLOCK_BYTES] ?? 0
      hash = (imul(hash, BASE) + entering - imul(text[start]!, LEAVING)) | 0
    }
  }
}

function findWhole(text: Buffer, block: Block, onFound: OnFound): void {
  const { length } = block.bytes
  for (let start = text.indexOf(block.bytes); start !== -1; ) {
    const end = endOfRun(text, start, block)
    onFound(start, end)
    start = text.indexOf(block.bytes, end - length + 1)
  }
}

/** Where a block that was found at `start`, with all that overlaps it, ends. */
function endOfRun(text: Uint8Array, start: number, { bytes, period }: Block): number {
  const first = start + bytes.length
  let end = first
  while (end < text.length && text[end] === text[end - period]) end += 1
  return end - ((end - first) % period)
}

/** What the first byte of a block has become by the time that it leaves the hash. */
const LEAVING = powerOfBase(BLOCK_BYTES)

function powerOfBase(exponent: number): number {
  let power = 1
  for (let turn = 0; turn < exponent; turn++) power = imul(power, BASE)
  return power
}

function hashOf(bytes: Uint8Array): number {
  let hash = 0
  for (let index = 0; index < BLOCK_BYTES; index++) {
    hash = (imul(hash, BASE) + (bytes[index] ?? 0)) | 0
  }
  return hash
}

/** The blocks of a pattern, the last of which ends where it ends. Equal ones are kept once. */
function blocksOf(bytes: Uint8Array): ReadonlyMap<number, readonly Block[]> {
  const blocks = new Map<number, Block[]>()
  for (let start = 0; start < bytes.length; start += BLOCK_BYTES) {
    const at = Math.min(start, bytes.length - BLOCK_BYTES)
    const block = bytes.subarray(at, at + BLOCK_BYTES)
    const hash = hashOf(block)
    const others = blocks.get(hash) ?? []
    if (others.some((other) => isAt(other.bytes, block, 0))) continue
    blocks.set(hash, [...others, blockOf(block)])
  }
  return blocks
}

/** A block with its period, by the longest of its ends that it also begins with (Knuth, Morris, Pratt). */
function blockOf(bytes: Uint8Array): Block {
  const borders = new Uint16Array(bytes.length)
  let border = 0
  for (let index = 1; index < bytes.length; index++) {
    while (border > 0 && bytes[index] !== bytes[border]) border = borders[border - 1]!
    if (bytes[index] === bytes[border]) border += 1
    borders[index] = border
  }
  return { bytes, period: bytes.length - border }
}

function isAt(bytes: Uint8Array, text: Uint8Array, start: number): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== text[start + index]) return false
  }
  return true
}
