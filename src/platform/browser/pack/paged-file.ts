import type { PackageTarget } from '../../../pack/index.js'

/** Bytes of a page. */
const PAGE_BYTES = 1 << 20

/** Takes over what a file holds. */
type TakePages = (pages: readonly Uint8Array<ArrayBuffer>[]) => Promise<void>

/** A file in memory, in pages, so that it grows without being copied. */
export class PagedFile implements PackageTarget {
  readonly #onClose: TakePages
  #pages: Uint8Array<ArrayBuffer>[] = []
  #size = 0

  /** @param onClose given the content once it is whole; it is kept nowhere else then */
  constructor(onClose: TakePages) {
    this.#onClose = onClose
  }

  async append(bytes: Uint8Array): Promise<void> {
    const end = this.#size + bytes.length
    while (this.#pages.length * PAGE_BYTES < end) this.#pages.push(new Uint8Array(PAGE_BYTES))
    const from = this.#size
    this.#size = end
    await this.patch(bytes, from)
  }

  async patch(bytes: Uint8Array, position: number): Promise<void> {
    this.#visit(position, bytes.length, (page, done) => {
      page.set(bytes.subarray(done, done + page.length))
    })
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const length = Math.max(0, Math.min(into.length, this.#size - position))
    this.#visit(position, length, (page, done) => into.set(page, done))
    return length
  }

  async close(): Promise<void> {
    const pages = this.#pages
    const last = this.#size % PAGE_BYTES
    if (last > 0) pages.push(pages.pop()!.subarray(0, last))
    this.#pages = []
    this.#size = 0
    await this.#onClose(pages)
  }

  /** Visits the parts of pages that hold so many bytes, each with how many came before it. */
  #visit(
    position: number,
    length: number,
    visit: (part: Uint8Array<ArrayBuffer>, done: number) => void,
  ): void {
    for (let done = 0; done < length; ) {
      const at = position + done
      const start = at % PAGE_BYTES
      const count = Math.min(PAGE_BYTES - start, length - done)
      visit(this.#pages[Math.floor(at / PAGE_BYTES)]!.subarray(start, start + count), done)
      done += count
    }
  }
}
