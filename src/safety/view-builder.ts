/** Bytes made of a text, and where in the text each comes from. */
export interface View {
  readonly bytes: Buffer
  /** Index of the first code unit that a byte comes from. */
  readonly starts: Int32Array
  /** Index behind the last one. */
  readonly ends: Int32Array
}

/** Collects bytes and their places; what was collected last may be taken back. */
export class ViewBuilder {
  readonly #bytes: Buffer
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  length = 0

  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(capacity)
    this.#starts = new Int32Array(capacity)
    this.#ends = new Int32Array(capacity)
  }

  /** The byte that is `back` bytes before the end; -1 where there is none. */
  last(back: number): number {
    return this.length >= back ? this.#bytes[this.length - back]! : -1
  }

  push(byte: number, start: number, end: number): void {
    this.#bytes[this.length] = byte
    this.#starts[this.length] = start
    this.#ends[this.length] = end
    this.length += 1
  }

  /** Adds a UTF-16 code unit, each half of a pair on its own. */
  pushUnit(unit: number, start: number, end: number): void {
    if (unit < 0x80) this.push(unit, start, end)
    else if (unit < 0x800) {
      this.push(0xc0 | (unit >> 6), start, end)
      this.push(0x80 | (unit & 0x3f), start, end)
    } else {
      this.push(0xe0 | (unit >> 12), start, end)
      this.push(0x80 | ((unit >> 6) & 0x3f), start, end)
      this.push(0x80 | (unit & 0x3f), start, end)
    }
  }

  /** Adds a code point. */
  pushPoint(point: number, start: number, end: number): void {
    if (point < 0x1_0000) this.pushUnit(point, start, end)
    else {
      this.pushUnit(0xd800 + ((point - 0x1_0000) >> 10), start, end)
      this.pushUnit(0xdc00 + ((point - 0x1_0000) & 0x3ff), start, end)
    }
  }

  /** Takes the last bytes back; returns where the first of them came from. */
  take(count: number): number {
    this.length -= count
    return this.#starts[this.length]!
  }

  /** The last bytes as ASCII text. */
  tail(count: number): string {
    return this.#bytes.toString('latin1', Math.max(0, this.length - count), this.length)
  }

  view(): View {
    return {
      bytes: this.#bytes.subarray(0, this.length),
      starts: this.#starts.subarray(0, this.length),
      ends: this.#ends.subarray(0, this.length),
    }
  }
}
