import { test } from '@jest/globals'

/** Whether this is Windows. */
export const IS_WINDOWS = process.platform === 'win32'

/**
 * A test that sends a process a signal to handle. Windows has none to send: there, to kill is to end
 * a process at once, and only a console can interrupt one.
 */
export const testWithSignals: typeof test.skip = IS_WINDOWS ? test.skip : test
