import {
  ActionError,
  NetworkError,
  ServiceError,
  StoppedError,
  UnknownOutcomeError,
} from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import { type AttemptError, type JsonFields, rephrase } from '../../net/index.js'
import type { ApiTarget } from './calls.js'
import { Pusher, type PushOptions } from './push.js'
import type { PushId } from './push-answer.js'

/** A package that is to be pushed to. */
export interface PackagePush {
  /** Digits only. */
  readonly uploadId: string
  readonly request: JsonFields
}

/**
 * What became of a push of several: `refused` is one that was surely not accepted, `unknown` one
 * that may have been, `not-begun` one of which no byte went out.
 */
export type PushState = 'pushed' | 'refused' | 'unknown' | 'not-begun'

/** A package, and what became of the push to it. */
export interface PushedPackage {
  readonly uploadId: string
  readonly state: PushState
  /** Null also where the service named none that is usable. */
  readonly pushId: PushId
}

/** What became of pushes. */
export interface SeriesOutcome {
  /** In the order in which they were given. */
  readonly packages: readonly PushedPackage[]
  /** What ended the series before its end; null when all were pushed to. */
  readonly error: Error | null
}

/** How to push to packages. */
export interface SeriesOptions extends PushOptions {
  /** Whether there may be several: an error is then for `seriesError` to complete. */
  readonly isSeries: boolean
  /** A push was accepted. What it throws ends the series. */
  readonly onPushed?: (pushed: PushedPackage, position: number) => void
}

/**
 * Pushes to packages, one after the other, each at most once, at most one a second. The
 * first push that is not accepted for sure ends the series. Never rejects for what became of a
 * push: that is in the outcome.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
export async function pushSeries(
  pushes: readonly PackagePush[],
  target: ApiTarget,
  options: SeriesOptions,
): Promise<SeriesOutcome> {
  const pusher = new Pusher(target, options)
  // What is said of all packages in the end says that of each.
  const nothing = options.isSeries ? '' : text('push.nothing')
  const packages = pushes.map(({ uploadId }): PushedPackage => {
    return { uploadId, state: 'not-begun', pushId: null }
  })
  for (const [index, { uploadId, request }] of pushes.entries()) {
    try {
      const pushId = await pusher.push(request, nothing)
      const pushed: PushedPackage = { uploadId, state: 'pushed', pushId }
      packages[index] = pushed
      options.onPushed?.(pushed, index + 1)
    } catch (error) {
      if (packages[index]?.state === 'not-begun') {
        packages[index] = { uploadId, state: stateAfter(error), pushId: null }
      }
      return { packages, error: error instanceof Error ? error : new Error(String(error)) }
    }
  }
  return { packages, error: null }
}

/** Which packages were pushed to, which one is in doubt or refused, and which were not begun. */
export function seriesText(packages: readonly PushedPackage[]): readonly Text[] {
  const idsOf = (state: PushState): readonly string[] =>
    packages.flatMap((item) => (item.state === state ? [item.uploadId] : []))
  const notBegun = idsOf('not-begun')
  return [
    text('push.series-pushed', { uploadIds: idsOf('pushed') }),
    ...idsOf('unknown').map((uploadId) => text('push.series-doubt', { uploadId })),
    ...idsOf('refused').map((uploadId) => text('push.series-refused', { uploadId })),
    ...(notBegun.length === 0 ? [] : [text('push.series-not-begun', { uploadIds: notBegun })]),
  ]
}

/** The error that ended a series, with all that is to be said of the packages. */
export function seriesError(error: Error, packages: readonly PushedPackage[]): Error {
  if (!(error instanceof ActionError)) return error
  const problem = text('general.sentences', { texts: [error.problem, ...seriesText(packages)] })
  const goOn = text('push.series-go-on')
  const hint = text('general.sentences', { texts: [error.advice, goOn] })
  const options = { hint, cause: error }
  if (error instanceof UnknownOutcomeError) return new UnknownOutcomeError(problem, options)
  if (error instanceof StoppedError) return new StoppedError(problem, options)
  if (isAttemptError(error)) return rephrase(error, problem, hint)
  return new ActionError(problem, options)
}

function isAttemptError(error: unknown): error is AttemptError {
  return error instanceof NetworkError || error instanceof ServiceError
}

function stateAfter(error: unknown): PushState {
  if (error instanceof UnknownOutcomeError) return 'unknown'
  return isAttemptError(error) ? 'refused' : 'not-begun'
}
