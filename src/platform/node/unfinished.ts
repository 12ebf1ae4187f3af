import type { StopSignal } from '../../validator/index.js'

/** How long work that nothing can cancel may take to end after all, before the process is ended. */
const GRACE_MS = 200

const unfinished = new Set<Promise<unknown>>()

/** Notes work that goes on in a thread of Node's: nothing can cancel it, and Node waits for it. */
export async function inBackground<T>(work: Promise<T>): Promise<T> {
  unfinished.add(work)
  try {
    return await work
  } finally {
    unfinished.delete(work)
  }
}

/** Waits for the end of `work`, however it ends, but not for long; whether it has ended. */
export async function endedSoon(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const grace = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, GRACE_MS, false)
  })
  const end = work.then(
    () => true,
    () => true,
  )
  const hasEnded = await Promise.race([end, grace])
  clearTimeout(timer)
  return hasEnded
}

/**
 * Ends the process, also while a thread hangs in a read from a disk or in the look-up of a name.
 * `process.exit` would wait for it: the process then ends by the signal that stopped the run, or is
 * killed, which a shell or a runner takes for a failure as well.
 *
 * @param signal what stopped the run, if anything did
 */
export async function exitProcess(
  code: number | string | undefined,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<never> {
  if (!(await endedSoon(Promise.allSettled(unfinished)))) {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
    // On Windows, and for a signal to oneself, this may take a moment.
    await new Promise((resolve) => setTimeout(resolve, GRACE_MS))
  }
  process.exit(code)
}

/** What `work` gives, or the signal's reason as soon as that aborts; `work` is left to itself then. */
export function unlessStopped<T>(work: Promise<T>, signal: StopSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    if (isStopped(signal)) onAbort()
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Whether the signal has stopped the work. */
export function isStopped(signal: StopSignal | undefined): boolean {
  try {
    signal?.throwIfAborted()
    return false
  } catch {
    return true
  }
}
