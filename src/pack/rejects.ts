import { CR, LF, SPACE } from '../validator/index.js'
import type { RejectReason } from './tally.js'
import { TextEncoder } from './text-encoder.js'

/** Where rejected rows are written. */
export interface RejectsFile {
  /** Adds bytes, which are not kept. */
  write(bytes: Uint8Array): Promise<void>
  /** Ends the file, which stays. */
  close(): Promise<void>
  /** Ends the file, of which nothing stays. Never fails: returns its path if it could not be removed. */
  discard(): Promise<readonly string[]>
}

/** A row that was rejected. */
export interface RejectedRow {
  /** Name of the text. */
  readonly name: string
  readonly line: number
  readonly reason: RejectReason
  /** The row in UTF-8, without its line end. */
  readonly bytes: Uint8Array
}

/** Bytes that wait to be written, at least. */
const WRITE_BYTES = 1 << 16

/** Writes rejected rows, each on a line: the name of the text, line, reason and row, by tabs. */
export class RejectsWriter {
  readonly #file: RejectsFile
  readonly #encoder = new TextEncoder()
  #waiting: Uint8Array[] = []
  #waitingBytes = 0

  constructor(file: RejectsFile) {
    this.#file = file
  }

  /** Takes a row, whose bytes are not kept. */
  add({ name, line, reason, bytes }: RejectedRow): void {
    const head = this.#encoder.encode(`${name.replaceAll(/[\t\r\n]/g, ' ')}\t${line}\t${reason}\t`)
    const entry = new Uint8Array(head.length + bytes.length + 1)
    entry.set(head)
    entry.set(bytes, head.length)
    // A quoted value may have line ends in it.
    for (let at = head.length; at < entry.length; at++) {
      if (entry[at] === LF || entry[at] === CR) entry[at] = SPACE
    }
    entry[entry.length - 1] = LF
    this.#waiting.push(entry)
    this.#waitingBytes += entry.length
  }

  /** Writes what was taken, if it is worth it. */
  async flush(): Promise<void> {
    if (this.#waitingBytes >= WRITE_BYTES) await this.#write()
  }

  /** Writes the rest. */
  async close(): Promise<void> {
    await this.#write()
    await this.#file.close()
  }

  /** Leaves nothing; returns what could not be removed. */
  async discard(): Promise<readonly string[]> {
    return await this.#file.discard()
  }

  async #write(): Promise<void> {
    const all = new Uint8Array(this.#waitingBytes)
    let at = 0
    for (const entry of this.#waiting) {
      all.set(entry, at)
      at += entry.length
    }
    this.#waiting = []
    this.#waitingBytes = 0
    if (all.length > 0) await this.#file.write(all)
  }
}
