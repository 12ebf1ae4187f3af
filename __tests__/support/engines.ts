import type { RowSettings } from '../../src/validator/rules/row-settings.js'
import { DuplicateFinder } from '../../src/validator/scan/duplicates.js'
import { Kernel, type KernelLimits, MAX_PAGES } from '../../src/validator/scan/kernel.js'
import { PlainEngine } from '../../src/validator/scan/plain-engine.js'
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
  const kernel = limits === undefined ? Kernel.load(settings) : Kernel.load(settings, limits)
  if (kernel === null) throw new Error('The kernel could not be loaded.')
  return kernel
}

/** All that reads rows and finds duplicates, by name. */
export const ENGINES: Readonly<Record<string, (settings: RowSettings) => RowEngine>> = {
  'plain TypeScript': (settings) => new PlainEngine(settings),
  'the kernel': (settings) => loadKernel(settings),
  'the kernel, packing often': (settings) => loadKernel(settings, PACKING),
  'the kernel, packing in part': (settings) => loadKernel(settings, PACKING_SOME),
}

/** Finders of duplicates that tell the memory they take. */
export const FINDERS: Readonly<Record<string, () => Pick<DuplicateFinder, 'bytes' | 'add'>>> = {
  'plain TypeScript': () => new DuplicateFinder(),
  'the kernel': () => loadKernel(SETTINGS),
}
