import { type PushId, type SeriesOutcome, seriesError } from '../../services/tpns/index.js'
import type { PushPlan } from '../settings/push.js'

/** Push ids for people: one as it is, a loop push's as JSON, several one after the other. */
export function pushIdsText(pushIds: readonly PushId[]): string {
  return pushIds
    .flatMap((pushId) => {
      if (pushId === null) return []
      return typeof pushId === 'string' ? [pushId] : [JSON.stringify(pushId)]
    })
    .join(', ')
}

/** What ended the pushes before their end, with all that is to be said of the packages; or null. */
export function pushOutcomeError(
  { packages, error }: SeriesOutcome,
  { isSeries }: Pick<PushPlan, 'isSeries'>,
): Error | null {
  return error === null || !isSeries ? error : seriesError(error, packages)
}
