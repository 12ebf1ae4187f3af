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
