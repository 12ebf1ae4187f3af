import { readdirSync, readlinkSync } from 'node:fs'
import { test } from '@jest/globals'

/** Whether this is Windows. */
export const IS_WINDOWS = process.platform === 'win32'

/**
 * A test that sends a process a signal to handle. Windows has none to send: there, to kill is to end
 * a process at once, and only a console can interrupt one.
 */
export const testWithSignals: typeof test.skip = IS_WINDOWS ? test.skip : test

/** A test that needs what POSIX systems have: FIFOs, permissions, links without special rights. */
export const testOnPosix: typeof test.skip = IS_WINDOWS ? test.skip : test

/** A test of what is so on Windows alone. */
export const testOnWindows: typeof test.skip = IS_WINDOWS ? test : test.skip

/** A test that needs the files of Linux under `/proc`. */
export const testOnLinux: typeof test.skip = process.platform === 'linux' ? test : test.skip

/** Paths of the files that this process has open; null where the system doesn't tell. */
export function openFiles(): string[] | null {
  if (process.platform !== 'linux') return null
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)]
    } catch {
      return []
    }
  })
}
