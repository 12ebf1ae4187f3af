import { pause } from '../../platform/browser/index.js'

/** How long the window may be busy at a time, in milliseconds; a task of 50 is what browsers call long. */
const PIECE_MS = 10

/**
 * Does something with each of many things, in pieces between which the window does what else is to be
 * done.
 *
 * @param isWanted asked before each piece; once it says no, the rest is left
 */
export async function inPieces<T>(
  all: Iterable<T>,
  work: (one: T) => void,
  isWanted: () => boolean = () => true,
): Promise<void> {
  let until = performance.now() + PIECE_MS
  for (const one of all) {
    if (performance.now() >= until) {
      await pause()
      if (!isWanted()) return
      until = performance.now() + PIECE_MS
    }
    work(one)
  }
}
