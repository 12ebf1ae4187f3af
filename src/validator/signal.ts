/**
 * What stops work that has begun: an `AbortSignal` of Node.js or a browser, by what is used of it,
 * since the validator knows the types of neither.
 */
export interface StopSignal {
  readonly reason: unknown
  /** Throws the reason, once the signal has stopped the work. */
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
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
