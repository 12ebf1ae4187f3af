import type { Platform } from '../platform.js'
import { RowSearch } from './row-search.js'
import type { Search, SearchOptions } from './search.js'

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 14

/** What is known of the texts that are searched. */
export interface TextSize {
  /** Bytes of all of them; null when that isn't known. */
  readonly bytes: number | null
  /** Bytes of memory that are given up before they are read, and that the search may take instead. */
  readonly spareBytes: number
}

/** Begins a search: in the kernel, unless there is little to read, or no WebAssembly. */
export async function openSearch(
  options: SearchOptions,
  { bytes, spareBytes }: TextSize,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Search> {
  if (bytes !== null && bytes < KERNEL_BYTES) return new RowSearch(options)
  const { Kernel, packingWith } = await import('./kernel.js')
  return Kernel.load(options, platform, packingWith(spareBytes)) ?? new RowSearch(options)
}
