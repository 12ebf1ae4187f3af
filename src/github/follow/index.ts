import { text } from '../../messages/services.js'
import {
  type FollowPlan,
  followError,
  followingText,
  noStatisticsText,
  retryText,
  statusText,
} from '../../run/index.js'
import { type FollowOutcome, totalsOf } from '../../services/tpns/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import { readFollowInputs } from './inputs.js'
import { FOLLOW_OUTPUTS } from './outputs.js'
import { followSummary } from './summary.js'

/**
 * The follow action: asks what became of pushes, and cancels them before where that is asked for.
 *
 * What fails it: `InputError` for the inputs, when nothing was sent and no output is set; a push that
 * failed, was ended by somebody, could not be cancelled, is not known, or had not ended when the wait
 * was over; what ends the following early: the service's refusals, failures of the network, a signal.
 */
export async function main(): Promise<void> {
  await start(work)
}

async function work(context: RunContext): Promise<Ending> {
  const { env, log } = context
  const plan = readFollowInputs(env)
  const { unknownPlaces: places } = plan
  if (places.length > 0) log.warning(text('follow.no-ids', { places }))
  const outcome = await follow(plan, context)
  const failure = followError(outcome, plan)
  const totals = totalsOf(outcome.pushes)
  const { arrived, clicked } = totals
  if (arrived !== '' || clicked !== '') log.info(text('follow.arrived', { arrived, clicked }))
  const facts = { outcome, plan, error: failure, harmless: log.harmless.bind(log) }
  return {
    summary: followSummary(facts),
    outputs: Object.values(FOLLOW_OUTPUTS).map((name) => [name, totals[name]] as const),
    failure,
  }
}

/** Follows the pushes, and tells the log how it goes. */
async function follow(plan: FollowPlan, { log, signal }: RunContext): Promise<FollowOutcome> {
  const { followPushes } = await import('../../services/tpns/follow/follow.js')
  log.info(followingText(plan))
  return await followPushes(plan, plan, {
    retries: plan.retries,
    timeoutMs: plan.timeoutMs,
    signal,
    scrubber: log.scrubber,
    onRetry: (retry) => log.info(retryText(retry)),
    onStatus: (push) => log.info(statusText(push)),
    onWait: (open, ms) => log.info(text('follow.waiting', { open, ms })),
    onNoStatistics: (pushIds, error) => log.warning(noStatisticsText(pushIds, error)),
  })
}
