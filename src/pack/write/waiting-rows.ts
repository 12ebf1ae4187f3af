import type { SpillFile } from '../ports.js'

/** Rows of one source that wait in a file. */
export interface WaitingRows {
  readonly text: Uint8Array
  readonly source: number
}

/** Bytes of the head of each part: its source, and the bytes of its text. */
const HEAD_BYTES = 8

/** Rows that are looked at later, in their order, in a temporary file. */
export class WaitingFile {
  readonly #file: SpillFile
  #size = 0

  constructor(file: SpillFile) {
    this.#file = file
  }

  async add({ text, source }: WaitingRows): Promise<void> {
    const part = new Uint8Array(HEAD_BYTES + text.length)
    const head = new DataView(part.buffer)
    head.setUint32(0, source)
    head.setUint32(4, text.length)
    part.set(text, HEAD_BYTES)
    await this.#file.append(part)
    this.#size += part.length
  }

  /** All rows, in the parts in which they were added; the file is closed then. */
  async *read(): AsyncGenerator<WaitingRows> {
    const head = new DataView(new ArrayBuffer(HEAD_BYTES))
    for (let position = 0; position < this.#size; ) {
      await this.#file.read(new Uint8Array(head.buffer), position)
      const text = new Uint8Array(head.getUint32(4))
      await this.#file.read(text, position + HEAD_BYTES)
      position += HEAD_BYTES + text.length
      yield { text, source: head.getUint32(0) }
    }
    await this.#file.close()
  }
}
