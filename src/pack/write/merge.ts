import type { SpillFile } from '../ports.js'
import { type Kernel, noMemory, type Place } from './kernel.js'
import { LF, type TakeRows } from './rows.js'

/** What src/pack/kernel/sort/index.ts exports for merging. */
export interface MergeExports {
  readonly out: Place
  openMerge(runs: number, bufferBytes: number, sharedBytes: number): number
  bufferOf(run: number): number
  fillRun(run: number, bytes: number): void
  startMerge(): void
  resumeMerge(run: number): void
  mergeRows(): number
  mergedBytes(): number
  mergedRows(): number
}

/** Bytes of memory that merging takes, at most. */
export const MERGE_BYTES = 128 << 20
/** Bytes of the buffers of all runs together, and of one at least, which holds several rows. */
const ALL_BUFFERS = 32 << 20
const LEAST_BUFFER = 16 << 10
const MOST_BUFFER = 512 << 10

/** What `mergeRows` says besides the number of a run whose buffer is empty. */
const OUT_IS_FULL = -1
const ALL_DONE = -2

/** Sorted runs in files. */
export interface Runs {
  readonly kernel: Kernel<MergeExports>
  readonly files: readonly SpillFile[]
  /** Bytes that all rows share at their start. */
  readonly sharedBytes: number
}

/** Merges sorted runs; the files are closed then. */
export async function mergeRuns(
  { kernel, files, sharedBytes }: Runs,
  take: TakeRows,
): Promise<void> {
  const { exports } = kernel
  const share = Math.floor(ALL_BUFFERS / files.length)
  const bufferBytes = Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, share))
  if (!exports.openMerge(files.length, bufferBytes, sharedBytes)) throw noMemory()
  const positions = files.map(() => 0)
  const fill = async (run: number) => {
    const buffer = kernel.bytes(exports.bufferOf(run), bufferBytes)
    const size = await files[run]!.read(buffer, positions[run]!)
    // Whole rows; the rest is read again.
    const bytes = buffer.subarray(0, size).lastIndexOf(LF) + 1
    positions[run]! += bytes
    exports.fillRun(run, bytes)
    if (bytes === 0) await files[run]!.close()
  }
  for (const run of files.keys()) await fill(run)
  exports.startMerge()
  for (let said = OUT_IS_FULL; said !== ALL_DONE; ) {
    said = exports.mergeRows()
    const text = kernel.bytes(exports.out.value, exports.mergedBytes())
    if (text.length > 0) await take({ text, rows: exports.mergedRows() })
    if (said < 0) continue
    await fill(said)
    exports.resumeMerge(said)
  }
}
