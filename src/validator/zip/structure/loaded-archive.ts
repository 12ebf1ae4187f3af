import { type ArchiveBytes, type Span, type UInt64, WholeArchive } from './archive-bytes.js'
import type { Steps, Wanted } from './steps.js'

/** Bytes that are read at least, since what is asked for next mostly stands behind. */
const LEAST_BYTES = 1 << 14

/** Reads the bytes of an archive that stand at a span. */
export type Load = (span: Span) => Promise<Uint8Array>

/** A part of an archive that is there. */
interface Part extends Span {
  readonly bytes: ArchiveBytes
}

const NO_BYTES = new Uint8Array(0)
const NO_PART: Part = { start: 0, end: 0, bytes: new WholeArchive(NO_BYTES) }

/**
 * The bytes of an archive of which only those are there that work on it asked for: the ones that stay,
 * and the last others.
 */
export class LoadedArchive implements ArchiveBytes {
  readonly length: number
  readonly #load: Load
  #staying = NO_PART
  #last = NO_PART

  /** @param length bytes of the whole archive */
  constructor(length: number, load: Load) {
    this.length = length
    this.#load = load
  }

  /**
   * Does some work, and loads what it asks for. No other work takes place between the moment when
   * something is there and that when it is read.
   *
   * @throws what the work and loading throw
   */
  async run<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      const part = await this.#read(value)
      if (value.stays === true) this.#staying = part
      else this.#last = part
    }
  }

  async #read({ start, end, stays }: Wanted): Promise<Part> {
    const span = {
      start,
      end: stays ? end : Math.min(this.length, Math.max(end, start + LEAST_BYTES)),
    }
    return { ...span, bytes: new WholeArchive(await this.#load(span)) }
  }

  has(start: number, end: number): boolean {
    return this.keeps(start, end) || covers(this.#last, start, end)
  }

  keeps(start: number, end: number): boolean {
    return start === end || covers(this.#staying, start, end)
  }

  byte(at: number): number | undefined {
    if (at >= this.length) return undefined
    const part = this.#part(at, at + 1)
    return part.bytes.byte(at - part.start)
  }

  u16(at: number): number {
    const part = this.#part(at, at + 2)
    return part.bytes.u16(at - part.start)
  }

  u32(at: number): number {
    const part = this.#part(at, at + 4)
    return part.bytes.u32(at - part.start)
  }

  u64(at: number): UInt64 {
    const part = this.#part(at, at + 8)
    return part.bytes.u64(at - part.start)
  }

  slice({ start, end }: Span): Uint8Array {
    if (start === end) return NO_BYTES
    const part = this.#part(start, end)
    return part.bytes.slice({ start: start - part.start, end: end - part.start })
  }

  isSame(one: Span, other: Span): boolean {
    const bytes = this.slice(one)
    const others = this.slice(other)
    return bytes.length === others.length && bytes.every((byte, at) => byte === others[at])
  }

  includes(span: Span, byte: number): boolean {
    return this.slice(span).includes(byte)
  }

  #part(start: number, end: number): Part {
    if (covers(this.#staying, start, end)) return this.#staying
    if (covers(this.#last, start, end)) return this.#last
    throw new RangeError(`the bytes from ${start} to ${end} are not there`)
  }
}

function covers(part: Part, start: number, end: number): boolean {
  return part.start <= start && end <= part.end
}
