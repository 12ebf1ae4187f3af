import type { RejectsFile } from '../../../pack/index.js'

/** Keeps rejected rows until they are saved: they hold personal data. */
export class MemoryRejects implements RejectsFile {
  #parts: Blob[] = []
  #content: Blob | null = null

  /** All rows, once they are there; null when none were asked for. */
  get content(): Blob | null {
    return this.#content
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#parts.push(new Blob([new Uint8Array(bytes)]))
  }

  async close(): Promise<void> {
    this.#content = new Blob(this.#parts, { type: 'text/tab-separated-values' })
    this.#parts = []
  }

  async discard(): Promise<readonly string[]> {
    this.#parts = []
    return []
  }
}
