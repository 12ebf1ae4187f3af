import type { Output } from '../../platform/node/index.js'

/**
 * Resolves once everything that was written to `stream` has left the process, or never will: pipes
 * are asynchronous on some systems, and a process that exits takes what is left with it.
 */
export async function flush(stream: Output): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve())
  })
}
