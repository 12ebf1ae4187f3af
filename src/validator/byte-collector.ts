/** Joins chunks. */
export class ByteCollector {
  /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
  readonly #buffer: ArrayBuffer

  /** @param maxBytes that there may be; a chunk that goes beyond them must not be pushed */
  constructor(maxBytes: number) {
    this.#buffer = new ArrayBuffer(0, { maxByteLength: maxBytes })
  }

  push(chunk: Uint8Array): void {
    const length = this.#buffer.byteLength
    this.#buffer.resize(length + chunk.length)
    new Uint8Array(this.#buffer, length).set(chunk)
  }

  /** All the bytes there were; none of them is left after `free`. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#buffer, 0, this.#buffer.byteLength)
  }

  /** Gives the memory back at once, which dropping the buffer would not. */
  free(): void {
    this.#buffer.resize(0)
  }
}
