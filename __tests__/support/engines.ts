import { NODE } from '../../src/platform/node/platform.js'
import type { RowSettings } from '../../src/validator/rules/row-settings.js'
import { Kernel, type KernelLimits, MAX_PAGES } from '../../src/validator/scan/kernel.js'
import { RowByRow } from '../../src/validator/scan/row-by-row.js'
import type { RowEngine } from '../../src/validator/scan/row-engine.js'

/** Rows of a txt, of any account. */
export const SETTINGS: RowSettings = {
  format: 'txt',
  kind: 'account',
  leastCharacters: 2,
  mostCharacters: 100,
  accountType: 'default',
  shape: null,
  duplicateLimit: 40_000_000,
}

/** Limits with which the kernel packs as often as it can: a text of a test is enough. */
export const PACKING: KernelLimits = { pages: MAX_PAGES, plainBytes: 0, growthBytes: 1 << 20 }

/** Limits with which it packs some parts, and seldom all of them. */
export const PACKING_SOME: KernelLimits = {
  pages: MAX_PAGES,
  plainBytes: 2 << 20,
  growthBytes: 1 << 19,
}

/** The kernel, which must be there. */
export function loadKernel(settings: RowSettings, limits?: KernelLimits): Kernel {
  const kernel = Kernel.load(settings, NODE, limits)
  if (kernel === null) throw new Error('The kernel could not be loaded.')
  return kernel
}

/** All that reads rows and finds duplicates, by name. */
export const ENGINES: Readonly<Record<string, (settings: RowSettings) => RowEngine>> = {
  'row by row': (settings) => new RowByRow(settings),
  'the kernel': (settings) => loadKernel(settings),
  'the kernel, packing often': (settings) => loadKernel(settings, PACKING),
  'the kernel, packing in part': (settings) => loadKernel(settings, PACKING_SOME),
}
