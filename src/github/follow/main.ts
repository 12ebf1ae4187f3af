import { text } from '../../messages/index.js'
import type { FollowPlan } from '../../run/follow-settings.js'
import { followError, noStatisticsText, statusText } from '../../run/follow-words.js'
import { retryText } from '../../run/words/upload-text.js'
import type { FollowOutcome } from '../../services/tpns/follow/follow.js'
import { totalsOf } from '../../services/tpns/follow/totals.js'
import type { RunContext } from '../entry.js'
import { writeSummary } from '../summary.js'
import { readFollowInputs } from './inputs.js'
import { FOLLOW_OUTPUTS } from './outputs.js'
import { followSummary } from './summary.js'

/**
 * The follow action: asks what became of pushes, and cancels them before where that is asked for.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws {ActionError} a push failed, was ended by somebody, could not be cancelled, is not known,
 *   or had not ended when the wait was over
 * @throws what ends the following early: the service's refusals, failures of the network, a signal
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log } = context
  const plan = readFollowInputs(env, (secret) => log.secret(secret))
  const { unknownPlaces: places } = plan
  if (places.length > 0) log.warning(text('follow.no-ids', { places }))

  const outcome = await follow(plan, context)
  const error = followError(outcome, plan)
  const totals = totalsOf(outcome.pushes)
  const { arrived, clicked } = totals
  if (arrived !== '' || clicked !== '') log.info(text('follow.arrived', { arrived, clicked }))
  const facts = { outcome, plan, error, harmless: log.harmless.bind(log) }
  writeSummary(followSummary(facts), context)
  try {
    for (const name of Object.values(FOLLOW_OUTPUTS)) log.output(name, totals[name])
  } catch (outputError) {
    // What became of the pushes is the greater news.
    throw error ?? outputError
  }
  if (error !== null) throw error
}

/** Follows the pushes, and tells the log how it goes. */
async function follow(plan: FollowPlan, { log, signal }: RunContext): Promise<FollowOutcome> {
  const { followPushes, followSecrets } = await import('../../services/tpns/follow/follow.js')
  for (const secret of followSecrets(plan)) log.secret(secret)
  const { service } = plan
  const pushes = plan.pushIds.length
  log.info(
    plan.isCancelled
      ? text('follow.cancelling', { pushes, service })
      : text('follow.following', { pushes, service }),
  )
  return await followPushes(plan, plan, {
    retries: plan.retries,
    timeoutMs: plan.timeoutMs,
    signal,
    scrubber: log.scrubber,
    onSecret: (secret) => log.secret(secret),
    onRetry: (retry) => log.info(retryText(retry)),
    onStatus: (push) => log.info(statusText(push)),
    onWait: (open, ms) => log.info(text('follow.waiting', { open, ms })),
    onNoStatistics: (pushIds, error) => log.warning(noStatisticsText(pushIds, error)),
  })
}
