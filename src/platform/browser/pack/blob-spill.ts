import type { SpillFile } from '../../../pack/index.js'

/** Bytes that are given to the browser together. */
const PART_BYTES = 1 << 22

/**
 * A temporary file as Blobs, which a browser may keep on a disk; they are gone with the worker, or
 * sooner.
 */
export class BlobSpill implements SpillFile {
  #parts: Blob[] = []
  /** What has not been given away, and how much of it is filled. */
  #last = new Uint8Array(PART_BYTES)
  #filled = 0

  async append(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const part = bytes.subarray(done, done + PART_BYTES - this.#filled)
      this.#last.set(part, this.#filled)
      this.#filled += part.length
      done += part.length
      if (this.#filled < PART_BYTES) continue
      this.#parts.push(new Blob([this.#last]))
      this.#filled = 0
    }
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    let done = 0
    while (done < into.length) {
      const start = (position + done) % PART_BYTES
      const part = await this.#read(
        Math.floor((position + done) / PART_BYTES),
        start,
        Math.min(PART_BYTES, start + into.length - done),
      )
      if (part.length === 0) break
      into.set(part, done)
      done += part.length
    }
    return done
  }

  async close(): Promise<void> {
    this.#parts = []
    this.#last = new Uint8Array(0)
    this.#filled = 0
  }

  /** What stands in a part from one place to before another, or as much of that as there is. */
  async #read(part: number, from: number, to: number): Promise<Uint8Array> {
    if (part === this.#parts.length) return this.#last.subarray(from, Math.min(to, this.#filled))
    const blob = this.#parts[part]
    return blob === undefined
      ? new Uint8Array(0)
      : new Uint8Array(await blob.slice(from, to).arrayBuffer())
  }
}
