import { setTimeout } from 'node:timers/promises'
import { codeOf } from './storage-error.js'

/** What Windows says of a file that another program has open. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Milliseconds before each further attempt. Elsewhere a file may be moved while others read it. */
const WAITS_MS: readonly number[] = process.platform === 'win32' ? [50, 200, 800] : []

/**
 * What `work` gives, tried again where another program has the file open: those that look for viruses
 * and those that index open each new file for a moment.
 *
 * @param waitsMs milliseconds before each further attempt
 * @throws what the last attempt throws
 */
export async function patiently<T>(work: () => Promise<T>, waitsMs = WAITS_MS): Promise<T> {
  for (const ms of waitsMs) {
    try {
      return await work()
    } catch (error) {
      if (!HELD.has(codeOf(error) ?? '')) throw error
      await setTimeout(ms)
    }
  }
  return await work()
}
