/** How long work that nothing can cancel may take to end after all: after a stop, and otherwise. */
const STOP_GRACE_MS = 200
const GRACE_MS = 2_000

/** What goes on, and whether it ends by itself before long. */
const unfinished = new Map<Promise<unknown>, boolean>()

/** Notes work that goes on in a thread of Node's: nothing can cancel it, and Node waits for it. */
export async function inBackground<T>(
  work: Promise<T>,
  { endsByItself = false }: { readonly endsByItself?: boolean } = {},
): Promise<T> {
  unfinished.set(work, endsByItself)
  try {
    return await work
  } finally {
    unfinished.delete(work)
  }
}

/** Waits for the end of `work`, however it ends, but not for long; whether it has ended. */
export async function endedSoon(
  work: Promise<unknown>,
  graceMs: number = STOP_GRACE_MS,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const grace = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, graceMs, false)
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
 * Ends the process, also while a thread hangs in a read from a disk, or after a stop in the look-up of
 * a name. `process.exit` would wait for it: the process then ends by the signal that stopped the run,
 * or is killed, which a shell or a runner takes for a failure as well. Windows knows only that.
 *
 * @param signal what stopped the run, if anything did
 */
export async function exitProcess(
  code: number | string | null | undefined,
  signal?: NodeJS.Signals,
): Promise<never> {
  const isStopped = signal !== undefined
  const waiting = [...unfinished].flatMap(([work, endsByItself]) =>
    endsByItself && !isStopped ? [] : [work],
  )
  const graceMs = isStopped ? STOP_GRACE_MS : GRACE_MS
  if (waiting.length > 0 && !(await endedSoon(Promise.allSettled(waiting), graceMs))) {
    const fatal = process.platform === 'win32' ? 'SIGKILL' : (signal ?? 'SIGKILL')
    process.removeAllListeners(fatal)
    process.kill(process.pid, fatal)
    // It may take a moment.
    await endedSoon(new Promise(() => {}))
  }
  process.exit(code)
}
