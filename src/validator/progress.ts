import type { ValidateOptions, ValidationProgress } from './rules/options.js'
import type { Package } from './source.js'

/** How far the reading of several packages has come, all together. */
export class Progress {
  /** Bytes of all; null when that isn't known. */
  readonly #total: number | null
  readonly #onProgress: ValidateOptions['onProgress']
  /** Bytes and rows of the packages before, and of the one that is read. */
  #before = { bytes: 0, rows: 0 }
  #now = { bytes: 0, rows: 0 }

  constructor(packages: readonly Package[], onProgress: ValidateOptions['onProgress']) {
    this.#total = packages.reduce<number | null>(
      (sum, { size }) => (sum === null || size === undefined ? null : sum + size),
      0,
    )
    this.#onProgress = onProgress
  }

  /** Goes on to the next package. */
  next(): void {
    this.#before = {
      bytes: this.#before.bytes + this.#now.bytes,
      rows: this.#before.rows + this.#now.rows,
    }
    this.#now = { bytes: 0, rows: 0 }
  }

  /** Tells what has been read of all packages. */
  readonly report = ({ bytes, rows }: ValidationProgress): void => {
    this.#now = { bytes, rows }
    this.#onProgress?.({
      bytes: this.#before.bytes + bytes,
      totalBytes: this.#total,
      rows: this.#before.rows + rows,
    })
  }
}
