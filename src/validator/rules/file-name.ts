import { MAX_FILE_NAME_CHARACTERS } from './limits.js'
import type { Format } from './report.js'
import type { Tally } from './tally.js'

/** Format of a package, by its file name. */
export function formatOf(name: string): Format | null {
  const extension = extensionOf(name)?.toLowerCase()
  return extension === undefined ? null : (extension as Format)
}

/** Judges a file name; findings go into the tally. */
export function judgeName(name: string, tally: Tally): void {
  const characters = [...name].length
  if (characters < 1 || characters > MAX_FILE_NAME_CHARACTERS) {
    tally.add('file-name-length', { characters })
  }
  const extension = extensionOf(name)
  if (extension === undefined) {
    tally.add('file-extension')
  } else if (extension !== extension.toLowerCase()) {
    tally.add('file-extension-case')
  }
}

function extensionOf(name: string): string | undefined {
  // Without the flag u, so that i matches no letter beyond ASCII.
  return /\.(zip|txt|csv)$/i.exec(name)?.[1]
}
