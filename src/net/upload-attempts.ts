import type { Scrubber } from '../safety/index.js'
import type { SendProgress } from './body.js'
import { Leftovers, type LeftoverTexts } from './leftovers.js'
import { REAL_TIMING, type Retry, type Timing, withRetries } from './retry.js'

/** Calls that let the caller follow an upload. What they throw ends it. */
export interface UploadHooks {
  /** An attempt begins: its number, counted from 1, and the most that there can be. */
  onAttempt?(attempt: number, attempts: number): void
  /** An attempt failed, and another is made after a wait. */
  onRetry?(retry: UploadRetry): void
  /** More bytes of the form are out; starts anew, with none, as soon as an attempt has failed. */
  onProgress?(progress: SendProgress): void
}

/** Why and when another attempt is made. */
export interface UploadRetry extends Retry {
  /** Whether the failed attempt may have left a package at the service; harmless. */
  readonly packageMayRemain: boolean
}

/** How to upload. */
export interface UploadOptions {
  /** Further attempts after a failure that may pass. */
  readonly retries: number
  /** Milliseconds without any progress before an attempt is given up. */
  readonly timeoutMs: number
  /** Stops the upload at once. */
  readonly signal?: AbortSignal | undefined
  /** The run's: it gets to know every secret of the upload before that is used. */
  readonly scrubber: Scrubber
  readonly hooks?: UploadHooks
  readonly timing?: Timing
}

/** What came of an upload. */
export interface UploadOutcome<T> {
  /** What the attempt that passed gave. */
  readonly value: T
  /** Attempts made, the last included. */
  readonly attempts: number
  /** Whether failed attempts may have left unused packages at the service; harmless. */
  readonly packageMayRemain: boolean
}

/**
 * Makes attempts to upload a file, and keeps track of what failed ones may have left.
 *
 * @param attempt makes one; tells `onProgress` how much of its request is out
 * @throws what the last attempt throws, with what is left added to its message
 */
export async function tryUploading<T>(
  attempt: (onProgress: (progress: SendProgress) => void) => Promise<T>,
  options: Omit<UploadOptions, 'timeoutMs' | 'scrubber'> & { readonly leftovers: LeftoverTexts },
): Promise<UploadOutcome<T>> {
  const { retries, signal, hooks, timing = REAL_TIMING } = options
  const leftovers = new Leftovers(options.leftovers)
  let attempts = 0
  let totalBytes = 0
  const onProgress = (progress: SendProgress): void => {
    totalBytes = progress.totalBytes
    leftovers.sent(progress)
    hooks?.onProgress?.(progress)
  }
  const makeAttempt = async (n: number): Promise<T> => {
    attempts = n
    leftovers.begin()
    hooks?.onAttempt?.(n, retries + 1)
    try {
      return await attempt(onProgress)
    } catch (error) {
      leftovers.failed(error)
      throw error
    }
  }
  try {
    const value = await withRetries(makeAttempt, {
      retries,
      signal,
      timing,
      onRetry: (retry) => {
        if (totalBytes > 0) hooks?.onProgress?.({ sentBytes: 0, totalBytes })
        hooks?.onRetry?.({ ...retry, packageMayRemain: leftovers.latest })
      },
    })
    return { value, attempts, packageMayRemain: leftovers.any }
  } catch (error) {
    throw leftovers.explain(error)
  }
}
