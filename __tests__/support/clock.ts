import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './action.js'

const PRELOAD = join(ROOT, '__tests__', 'support', 'jumping-clock.mjs')

/** Environment of a program whose waits take no time, and whose clock is off by so much. */
export function jumpingClock(offsetMs = 0): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${pathToFileURL(PRELOAD).href}`,
    CLOCK_OFFSET_MS: String(offsetMs),
  }
}
