import { NODE } from '../../src/platform/node/platform.js'
import type { RowSettings } from '../../src/validator/rules/row-settings.js'
import { Kernel, type Packing } from '../../src/validator/scan/kernel.js'
import { RowSearch } from '../../src/validator/scan/row-search.js'
import type { Search, SearchOptions } from '../../src/validator/scan/search.js'

/** Rows of a txt, of any account. */
export const SETTINGS: RowSettings = {
  format: 'txt',
  kind: 'account',
  leastCharacters: 2,
  mostCharacters: 100,
  accountType: 'default',
  shape: null,
}

/** A search in one text, of which 20 lines are told; of several, as many places across them. */
export const OPTIONS: SearchOptions = {
  accounts: 40_000_000,
  memoryBytes: 1 << 30,
  isSeveral: false,
  lines: 20,
  placesAcross: 20,
  everyLineAcross: false,
}

/** The kernel packs as often as it can: a text of a test is enough. */
export const PACKING: Packing = { plainBytes: 0, growthBytes: 1 << 20 }

/** It packs some parts, and seldom all of them. */
export const PACKING_SOME: Packing = { plainBytes: 2 << 20, growthBytes: 1 << 19 }

/** The kernel, which must be there. */
export function loadKernel(options: SearchOptions = OPTIONS, packing?: Packing): Kernel {
  const kernel = Kernel.load(options, NODE, packing)
  if (kernel === null) throw new Error('The kernel could not be loaded.')
  return kernel
}

/** All that reads rows and finds duplicates, by name. */
export const SEARCHES: Readonly<Record<string, (options: SearchOptions) => Search>> = {
  'row by row': (options) => new RowSearch(options),
  'the kernel': (options) => loadKernel(options),
  'the kernel, packing often': (options) => loadKernel(options, PACKING),
  'the kernel, packing in part': (options) => loadKernel(options, PACKING_SOME),
}
