import { CR, LF } from '../../validator/index.js'
import { type Decoder, decoderFor, LineCounter } from './decoders.js'
import { type Encoding, isAscii } from './encodings.js'

/** Lines that can't be read as an encoding. */
export interface LineFaults {
  /** The first of them, counted from 1. */
  readonly first: number
  readonly count: number
  /** Whether there may be more of them: nobody counts on and on. */
  readonly isCut: boolean
}

/** Lines that are counted of an encoding, at most. */
const MOST_COUNTED = 1_000

/** Finds the lines of a text, read once more, that can't be read as each of some encodings. */
export async function findLineFaults<E extends Encoding>(
  chunks: AsyncIterable<Uint8Array>,
  encodings: readonly E[],
): Promise<Readonly<Record<E, LineFaults | null>>> {
  const counts = encodings.map((encoding) => [encoding, new FaultCount(encoding)] as const)
  const lines = new LineCounter()
  for await (const chunk of chunks) {
    const open = counts.flatMap(([, count]) => (count.isFull ? [] : [count]))
    if (open.length === 0) break
    readChunk(chunk, open, lines)
  }
  for (const [, count] of counts) count.endLine(lines.line)
  return Object.fromEntries(counts.map(([encoding, count]) => [encoding, count.found])) as Readonly<
    Record<E, LineFaults | null>
  >
}

function readChunk(chunk: Uint8Array, counts: readonly FaultCount[], lines: LineCounter): void {
  // Neither CR nor LF is part of a longer character in any of these encodings.
  const first = endOfLine(chunk, 0)
  const last = startOfLast(chunk)
  readLine(chunk.subarray(0, first), counts, lines)
  if (first < last) readLines(chunk.subarray(first, last), counts, lines)
  if (last >= first) readLine(chunk.subarray(last), counts, lines)
}

/** Reads whole lines. Few are faulty, or enough are found soon: they are looked for by halving. */
function readLines(bytes: Uint8Array, counts: readonly FaultCount[], lines: LineCounter): void {
  const faulty = isAscii(bytes)
    ? []
    : counts.filter((count) => !count.isFull && !count.isFine(bytes))
  if (faulty.length === 0) {
    lines.takeAll(bytes)
    return
  }
  const middle = bytes.length >> 1
  const behind = endOfLine(bytes, middle)
  const cut = behind < bytes.length ? behind : startOfLast(bytes.subarray(0, middle))
  if (cut === 0) {
    readLine(bytes, faulty, lines)
    return
  }
  readLines(bytes.subarray(0, cut), faulty, lines)
  readLines(bytes.subarray(cut), faulty, lines)
}

/** Reads a line, or what there is of it. */
function readLine(bytes: Uint8Array, counts: readonly FaultCount[], lines: LineCounter): void {
  if (bytes.length === 0) return
  const { line } = lines
  const hasEnd = isLineEnd(bytes.at(-1))
  for (const count of counts) {
    count.take(bytes)
    if (hasEnd) count.endLine(line)
  }
  lines.takeAll(bytes)
}

/** The position behind the end of the line that has a byte at `at`, or the end of what there is. */
function endOfLine(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && !isLineEnd(bytes[end])) end++
  return Math.min(end + 1, bytes.length)
}

/** Where the last line starts, of which there is no end. */
function startOfLast(bytes: Uint8Array): number {
  let start = bytes.length
  while (start > 0 && !isLineEnd(bytes[start - 1])) start--
  return start
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR
}

/** Counts the lines that can't be read as an encoding. */
class FaultCount {
  readonly #encoding: Encoding
  #first: number | null = null
  #count = 0
  /** Of the line that is being read: what reads it, once that takes something, and whether it can't. */
  #decoder: Decoder | null = null
  #isFaulty = false

  constructor(encoding: Encoding) {
    this.#encoding = encoding
  }

  get isFull(): boolean {
    return this.#count >= MOST_COUNTED
  }

  /** Null when there is none. */
  get found(): LineFaults | null {
    if (this.#first === null) return null
    return { first: this.#first, count: this.#count, isCut: this.isFull }
  }

  /** Whether whole lines can be read, all of them. */
  isFine(lines: Uint8Array): boolean {
    return decoderFor(this.#encoding).decode(lines, true) !== null
  }

  /** Takes a part of a line. */
  take(bytes: Uint8Array): void {
    if (this.isFull || this.#isFaulty || (this.#decoder === null && isAscii(bytes))) return
    this.#decoder ??= decoderFor(this.#encoding)
    this.#isFaulty = this.#decoder.decode(bytes, false) === null
  }

  /** Ends the line. */
  endLine(line: number): void {
    const isFaulty = this.#isFaulty || this.#decoder?.decode(new Uint8Array(0), true) === null
    this.#decoder = null
    this.#isFaulty = false
    // However much comes at a time, no more are counted.
    if (!isFaulty || this.isFull) return
    this.#first ??= line
    this.#count++
  }
}
