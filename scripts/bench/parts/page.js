// The page in a Chromium against the command line.
import { existsSync } from 'node:fs'
import { atMost, ratio } from '../figures.js'
import { BROWSER, measurePage } from '../page.js'

/** @import { Bench, Result } from './bench.js' */

/** Milliseconds of the first paint, and of one task that nothing else can get in between. */
const MOST = { paint: 200, task: 50 }

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function page({ scale }) {
  const found = existsSync(BROWSER)
    ? await measurePage({ mebibytes: scale.listMebibytes, rounds: Math.min(scale.rounds, 3) })
    : null
  return {
    tables: [],
    targets: [
      atMost('page / command line, txt', 2, ratio(found?.page, found?.commandLine)),
      atMost('page, ms to the first paint', MOST.paint, found?.paint),
      atMost('page, ms of the longest task', MOST.task, found?.task),
    ],
  }
}
