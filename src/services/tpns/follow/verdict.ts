import { ActionError, type ServiceError } from '../../../errors.js'
import { type Text, text } from '../../../messages/services.js'
import { rephrase } from '../../../net/index.js'
import type { FollowedPush } from './follow.js'
import { isSettled } from './states.js'

/** What is wrong with a push that is followed, and what to do about it. */
export interface Trouble {
  readonly pushId: string
  readonly problem: Text | string
  readonly hint: Text | string
  /** What the service said, when that is the trouble. */
  readonly error: ServiceError | null
}

/** Most sentences about pushes: what to do has to be seen behind them. */
const MOST_TOLD = 10

/**
 * What fails a run: pushes that failed, were ended by somebody or could not be cancelled in time,
 * pushes that the service does not know, and, where there was a wait, those that have not ended.
 */
export function troubles(pushes: readonly FollowedPush[], waitMs: number): readonly Trouble[] {
  return pushes.flatMap((push) => troubleOf(push, waitMs) ?? [])
}

/** Whether a push was cancelled by this run. */
export function isCancelledHere({ stage, cancellation }: FollowedPush): boolean {
  if (stage !== 'ended' || cancellation === null) return false
  return cancellation.isAccepted || cancellation.mayBeOurs
}

/** The one error for all that is wrong; null when nothing is. */
export function verdict(all: readonly Trouble[]): ActionError | null {
  const [first] = all
  if (first === undefined) return null
  const hints = [...new Map(all.map(({ hint }) => [keyOf(hint), hint])).values()]
  const more = all.slice(MOST_TOLD).map(({ pushId }) => pushId)
  const problem = text('general.sentences', {
    texts: [
      ...all.slice(0, MOST_TOLD).map(({ problem: each }) => each),
      ...(more.length === 0 ? [] : [text('follow.more-troubles', { pushIds: more })]),
    ],
  })
  const hint = text('general.sentences', { texts: hints })
  const { error } = first
  if (error !== null && all.every(({ error: each }) => each !== null)) {
    return rephrase(error, problem, hint)
  }
  return new ActionError(problem, { hint })
}

function troubleOf(push: FollowedPush, waitMs: number): Trouble | undefined {
  const { pushId, stage, status, refusal, cancellation } = push
  const trouble = (
    problem: Text | string,
    hint: Text | string,
    error: ServiceError | null = null,
  ) => ({
    pushId,
    problem,
    hint,
    error,
  })
  if (refusal !== null) {
    return trouble(refusal.problem, refusal.advice, refusal)
  }
  if (stage === 'failed') {
    return trouble(
      text('follow.failed', { pushId, status: status ?? '' }),
      text('follow.failed.hint'),
    )
  }
  if (cancellation !== null && !isCancelledHere(push)) {
    if (stage === 'started' || stage === 'finished') {
      const problem = text('follow.cancel-late', { pushId, status: status ?? '' })
      return trouble(problem, text('follow.cancel-late.hint'))
    }
    if (!cancellation.isAccepted && stage !== 'ended') {
      const { problem, advice } = cancellation.error
      return trouble(problem, advice, cancellation.error)
    }
  }
  if (stage === 'ended' && !isCancelledHere(push)) {
    return trouble(
      text('follow.ended', { pushId, status: status ?? '' }),
      text('follow.ended.hint'),
    )
  }
  if (waitMs > 0 && !isSettled(stage)) {
    const minutes = Math.round(waitMs / 60_000)
    const problem = text('follow.wait-over', { pushId, status, minutes })
    return trouble(problem, text('follow.wait-over.hint'))
  }
  if (stage === 'no-record')
    return trouble(text('follow.no-record', { pushId }), text('tpns.no-push.hint'))
  return undefined
}

function keyOf(hint: Text | string): string {
  return typeof hint === 'string' ? hint : hint.key
}
