import type { Writable } from 'node:stream'

/**
 * Resolves once everything that was written to `stream` has left the process, or never will: pipes
 * are asynchronous on some systems, and a process that exits takes what is left with it.
 */
export async function flush(stream: Writable): Promise<void> {
  if (stream.destroyed) return
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve())
  })
}
