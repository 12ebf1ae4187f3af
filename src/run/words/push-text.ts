import { type Text, text } from '../../messages/services.js'
import type { Retry } from '../../net/index.js'
import { type PushId, type SeriesOutcome, seriesError } from '../../services/tpns/index.js'
import type { PushPlan } from '../settings/push.js'
import { retryText } from './upload-text.js'

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

/** What is about to be pushed, and where to. */
export function pushingText({ pushes, isSeries, kind, service }: PushPlan): Text {
  return isSeries
    ? text('push.pushing-all', { kind, count: pushes.length, service })
    : text('push.pushing', { kind, uploadId: pushes[0]?.uploadId ?? '', service })
}

/** That a push is tried again, and that nobody was pushed to so far. */
export function pushRetryText(retry: Retry, { isSeries }: Pick<PushPlan, 'isSeries'>): Text {
  const soFar = isSeries ? text('push.not-this-one') : text('push.nothing-so-far')
  return text('general.sentences', { texts: [retryText(retry), soFar] })
}
