import { ActionError, NetworkError, ServiceError, StoppedError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import { rephrase } from '../../net/index.js'
import {
  type FollowedPush,
  type FollowOutcome,
  isCancelledHere,
  troubles,
  verdict,
} from '../../services/tpns/index.js'
import type { FollowPlan } from '../settings/follow.js'

/** What is about to be asked, or cancelled, and where. */
export function followingText({ pushIds, isCancelled, service }: FollowPlan): Text {
  const facts = { pushes: pushIds.length, service }
  return isCancelled ? text('follow.cancelling', facts) : text('follow.following', facts)
}

/** What to call the state of a push, for people who don't know the service. */
export function stageText(push: FollowedPush): Text {
  if (isCancelledHere(push)) return text('follow.stage.cancelled')
  return text(`follow.stage.${push.stage}`)
}

/** A line for the log about the state of a push. */
export function statusText(push: FollowedPush): Text {
  const { pushId, status, date } = push
  return text('follow.status', { pushId, status: status ?? '', state: stageText(push), date })
}

/** Why statistics are missing. */
export function noStatisticsText(pushIds: readonly string[], error: Error | null): Text {
  const problem = error instanceof ActionError ? error.problem : text('follow.no-room')
  return text('follow.no-statistics', { pushIds, problem })
}

/** What fails the run: an error that ended it early, or what became of the pushes; or null. */
export function followError(outcome: FollowOutcome, plan: FollowPlan): Error | null {
  const { pushes, error } = outcome
  if (error === null) return verdict(troubles(pushes, plan.waitMs))
  if (!(error instanceof ActionError)) return error
  if (plan.isCancelled) {
    return worded(error, cancellationTexts(outcome), text('follow.cancel-go-on'))
  }
  return error instanceof StoppedError ? worded(error, [text('follow.goes-on')]) : error
}

/** What became of the requests to cancel, when something ended the run before its end. */
function cancellationTexts({ pushes, doubtfulId }: FollowOutcome): readonly Text[] {
  const idsOf = (isMeant: (push: FollowedPush) => boolean): readonly string[] =>
    pushes.flatMap((push) => (isMeant(push) ? [push.pushId] : []))
  const refused = idsOf(({ cancellation }) => cancellation?.isAccepted === false)
  const unasked = idsOf(
    ({ pushId, cancellation }) => cancellation === null && pushId !== doubtfulId,
  )
  return [
    text('follow.cancel-taken', {
      pushIds: idsOf(({ cancellation }) => cancellation?.isAccepted === true),
    }),
    ...(refused.length === 0 ? [] : [text('follow.cancel-refused', { pushIds: refused })]),
    ...(doubtfulId === null ? [] : [text('follow.cancel-doubt', { pushId: doubtfulId })]),
    ...(unasked.length === 0 ? [] : [text('follow.cancel-unasked', { pushIds: unasked })]),
  ]
}

/** The same error, of its own class, with more sentences. */
function worded(error: ActionError, more: readonly Text[], advice: Text | '' = ''): ActionError {
  const problem = text('general.sentences', { texts: [error.problem, ...more] })
  const hint = text('general.sentences', { texts: [error.advice, advice] })
  if (error instanceof StoppedError) return new StoppedError(problem, { hint, cause: error })
  if (error instanceof NetworkError || error instanceof ServiceError) {
    return rephrase(error, problem, hint)
  }
  return new ActionError(problem, { hint, cause: error })
}
