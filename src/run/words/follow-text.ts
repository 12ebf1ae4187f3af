import { ActionError, StoppedError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import {
  type FollowedPush,
  type FollowOutcome,
  isCancelledHere,
  troubles,
  verdict,
} from '../../services/tpns/index.js'
import type { FollowPlan } from '../settings/follow.js'

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
export function followError({ pushes, error }: FollowOutcome, plan: FollowPlan): Error | null {
  if (error === null) return verdict(troubles(pushes, plan.waitMs))
  if (!(error instanceof StoppedError)) return error
  const problem = text('general.sentences', {
    texts: [error.problem, text('follow.goes-on')],
  })
  return new StoppedError(problem, { hint: error.advice, cause: error })
}
