import type { Platform } from '../platform.js'
import { RowSearch } from './row-search.js'
import type { Search, SearchOptions } from './search.js'

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 14

/**
 * Begins a search: in the kernel, unless there is little to read, or no WebAssembly.
 *
 * @param bytes of all texts; null when that isn't known
 */
export async function openSearch(
  options: SearchOptions,
  bytes: number | null,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<Search> {
  if (bytes !== null && bytes < KERNEL_BYTES) return new RowSearch(options)
  const { Kernel } = await import('./kernel.js')
  return Kernel.load(options, platform) ?? new RowSearch(options)
}
