import type { Platform } from '../platform.js'
import type { RowSettings } from '../rules/row-settings.js'
import { RowByRow } from './row-by-row.js'
import type { RowEngine } from './row-engine.js'

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 15

/**
 * What reads the rows of a text.
 *
 * @param bytes of the text; null when that isn't known
 */
export async function chooseEngine(
  settings: RowSettings,
  bytes: number | null,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<RowEngine> {
  if (bytes !== null && bytes < KERNEL_BYTES) return new RowByRow(settings)
  const { Kernel } = await import('./kernel.js')
  return Kernel.load(settings, platform) ?? new RowByRow(settings)
}
