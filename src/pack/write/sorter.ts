import type { PackStorage, SpillFile } from '../ports.js'
import { type Kernel, noMemory, pagesFor, startKernel } from './kernel.js'
import { SORT_CODE } from './kernel-code.js'
import { MERGE_BYTES, type MergeExports, mergeRuns } from './merge.js'
import type { WriteLimits } from './options.js'
import { fittingRows, type Rows, type TakeRows } from './rows.js'

/** What src/pack/kernel/sort/index.ts exports. */
interface SortExports extends MergeExports {
  openRun(bytes: number, rows: number): number
  sortRun(size: number): void
  giveRows(): number
  runRows(): number
  sharedBytes(): number
}

/** Bytes of the kernel's memory besides what it sorts, and more than that. */
const OTHER_BYTES = 1 << 20
/** Bytes that it has for each row besides its text. */
const ROW_BYTES = 32

/** Sorts rows by their bytes: runs in memory, which wait in files until they are merged. */
export class Sorter {
  readonly #storage: Pick<PackStorage, 'openSpill'>
  readonly #limits: WriteLimits
  readonly #kernel: Kernel<SortExports>
  readonly #runs: SpillFile[] = []
  /** What all rows of runs that were sorted begin with. */
  #shared: Uint8Array | null = null
  /** The run that is collected: where it is in memory, its bytes, and its rows. */
  #place = 0
  #bytes = 0
  #rows = 0

  constructor(storage: Pick<PackStorage, 'openSpill'>, limits: WriteLimits) {
    this.#storage = storage
    this.#limits = limits
    const { runBytes, runRows } = limits
    const mostBytes = Math.max(runBytes + ROW_BYTES * runRows, MERGE_BYTES)
    this.#kernel = startKernel(SORT_CODE, {
      initial: pagesFor(OTHER_BYTES),
      maximum: pagesFor(OTHER_BYTES + mostBytes),
    })
    this.#place = this.#kernel.exports.openRun(runBytes, runRows)
    if (this.#place === 0) throw noMemory()
  }

  /** Takes rows, copied. */
  async add({ text, rows }: Rows): Promise<void> {
    const { runBytes, runRows } = this.#limits
    let rest = text
    let restRows = rows
    while (restRows > 0) {
      const room = { bytes: runBytes - this.#bytes, rows: runRows - this.#rows }
      const { end, rows: count } = fittingRows({ text: rest, rows: restRows }, room)
      this.#kernel.bytes(this.#place + this.#bytes, end).set(rest.subarray(0, end))
      this.#bytes += end
      this.#rows += count
      rest = rest.subarray(end)
      restRows -= count
      if (restRows > 0) await this.#spillRun()
    }
  }

  /** Gives out all rows in their order. */
  async finish(take: TakeRows): Promise<void> {
    if (this.#rows === 0) return
    if (this.#runs.length === 0) {
      await this.#sortRun(take)
      return
    }
    await this.#spillRun()
    const sharedBytes = this.#shared?.length ?? 0
    await mergeRuns({ kernel: this.#kernel, files: this.#runs, sharedBytes }, take)
  }

  async #spillRun(): Promise<void> {
    const file = await this.#storage.openSpill()
    this.#runs.push(file)
    await this.#sortRun(async ({ text }) => file.append(text))
  }

  /** Sorts the run that was collected, and gives its rows out. */
  async #sortRun(take: TakeRows): Promise<void> {
    const { exports } = this.#kernel
    exports.sortRun(this.#bytes)
    let isFirst = true
    for (let size = exports.giveRows(); size > 0; size = exports.giveRows()) {
      const text = this.#kernel.bytes(exports.out.value, size)
      if (isFirst) this.#noteShared(text)
      isFirst = false
      await take({ text, rows: exports.runRows() })
    }
    this.#bytes = 0
    this.#rows = 0
  }

  /** Notes what all rows begin with, of a run that begins like this and of those before. */
  #noteShared(text: Uint8Array): void {
    const start = text.slice(0, this.#kernel.exports.sharedBytes())
    this.#shared = this.#shared === null ? start : sharedStart(this.#shared, start)
  }
}

function sharedStart(one: Uint8Array, other: Uint8Array): Uint8Array {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.subarray(0, length)
}
