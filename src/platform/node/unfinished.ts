/** How long work that nothing can cancel may take to end after all: after a stop, and otherwise. */
const STOP_GRACE_MS = 200
const GRACE_MS = 2_000

/** A run that is over before, in milliseconds, has left nothing to do for Node's other threads. */
const SHORT_RUN_MS = 250
/** How often it is looked whether they still work, and how often at most. */
const LOOK_MS = 5
const MOST_LOOKS = 100
/** As much of the time between two looks as the looks themselves may take, in which nothing else works. */
const IDLE_SHARE = 0.3

/** What stops a run from the outside; the last is of Windows. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

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

/** The processor time of this process, in milliseconds, and a wait for some. */
export interface Load {
  usedMs(): number
  sleep(ms: number): Promise<unknown>
}

const LOAD: Load = {
  usedMs: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/**
 * Waits until the other threads of Node work no more, but not for long. One of them compiles code, and may
 * want garbage to be collected for that, which only this thread does: `process.exit` waits for the other
 * one, and each then waits for ever (nodejs/node#54918).
 */
export async function threadsIdle({ usedMs, sleep }: Load = LOAD): Promise<void> {
  let before = usedMs()
  for (let look = 0; look < MOST_LOOKS; look++) {
    await sleep(LOOK_MS)
    const used = usedMs()
    if (used - before < IDLE_SHARE * LOOK_MS) return
    before = used
  }
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
  if (performance.now() > SHORT_RUN_MS) {
    // All is told, so a signal that comes only now must not make of it a run that was stopped.
    const ignore = (): void => {}
    for (const name of SIGNALS) process.on(name, ignore)
    await threadsIdle()
    // What hangs in the end after all must not need to be killed.
    for (const name of SIGNALS) process.off(name, ignore)
  }
  process.exit(code)
}
