import { ActionError } from '../../errors.js'
import { text } from '../../messages/services.js'
import {
  type PushPlan,
  pushIdsText,
  pushingText,
  pushOutcomeError,
  pushRetryText,
} from '../../run/index.js'
import { pushWarnings, type SeriesOutcome, shownPush } from '../../services/tpns/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import type { ActionLog, Harmless } from '../log.js'
import type { Outputs } from '../outputs.js'
import { readPushInputs } from './inputs.js'
import { ensureOutputs } from './output-file.js'
import { PUSH_OUTPUTS } from './outputs.js'
import { pushSummary } from './summary.js'

/**
 * The push action: pushes to uploaded packages, to each at most once, or shows what it would send.
 *
 * What fails it: `InputError` for the inputs, when nothing was sent and no output is set; outputs that
 * can't be set, when nothing was sent, or the failure says that it was; what ends `pushSeries`.
 */
export async function main(): Promise<void> {
  await start(work)
}

async function work(context: RunContext): Promise<Ending> {
  const { env, log } = context
  const plan = readPushInputs(env, Date.now())
  const warnings = pushWarnings(plan.pushes[0]?.request ?? {}, Date.now())
  for (const warning of warnings) log.warning(warning)
  const harmless: Harmless = (words) => log.harmless(words)
  if (plan.dryRun) {
    const request = show(plan, log)
    return {
      summary: pushSummary({ plan, outcome: { request }, harmless }),
      outputs: [[PUSH_OUTPUTS.request, request]],
    }
  }
  const outcome = await send(plan, context)
  // From here on people get the push, whatever becomes of this run.
  const failure = pushOutcomeError(outcome, plan)
  warnOfNameless(outcome, plan, log)
  return {
    summary: pushSummary({ plan, outcome: { ...outcome, error: failure }, harmless }),
    outputs: pushOutputs(outcome, plan),
    failure,
    unsetOutput: (cause) => unsetOutput(outcome, failure, cause),
  }
}

/** Shows the request; returns exactly what was shown. */
function show({ service, pushes, isSeries }: PushPlan, log: ActionLog): string {
  const uploadIds = pushes.map(({ uploadId }) => uploadId)
  log.info(
    isSeries ? text('push.dry-run-all', { service, uploadIds }) : text('push.dry-run', { service }),
  )
  return log.block(shownPush(pushes[0]?.request ?? {}))
}

/** Pushes, and tells the log how it goes. */
async function send(plan: PushPlan, { env, log, signal }: RunContext): Promise<SeriesOutcome> {
  // Loaded only now: a dry run needs no HTTP.
  const { pushSeries } = await import('../../services/tpns/push-series.js')
  const { pushes, isSeries } = plan
  const count = pushes.length
  const outcome = checkOutputs(plan, env)
  if (outcome !== null) return outcome
  log.info(pushingText(plan))
  return await pushSeries(pushes, plan, {
    isSeries,
    retries: plan.retries,
    timeoutMs: plan.timeoutMs,
    signal,
    scrubber: log.scrubber,
    onRetry: (retry) => log.info(pushRetryText(retry, plan)),
    onPushed: ({ uploadId, pushId }, position) => {
      const id = pushIdsText([pushId])
      if (isSeries)
        log.info(text('push.pushed-to', { uploadId, pushId: id || null, position, count }))
      else if (pushId !== null) log.info(text('push.pushed', { pushId: id }))
    },
  })
}

/** Nothing is sent when outputs can't be set: the outcome is then as if all were still to be done. */
function checkOutputs({ pushes }: PushPlan, env: RunContext['env']): SeriesOutcome | null {
  try {
    ensureOutputs(env)
    return null
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const packages = pushes.map(({ uploadId }) => {
      return { uploadId, state: 'not-begun' as const, pushId: null }
    })
    return { packages, error }
  }
}

/** Says which pushes were accepted without an id. */
function warnOfNameless({ packages }: SeriesOutcome, plan: PushPlan, log: ActionLog): void {
  const nameless = packages.filter(({ state, pushId }) => state === 'pushed' && pushId === null)
  if (nameless.length === 0) return
  const uploadIds = nameless.map(({ uploadId }) => uploadId)
  log.warning(plan.isSeries ? text('push.no-ids', { uploadIds }) : text('push.no-id'))
}

function pushOutputs({ packages }: SeriesOutcome, { isSeries }: PushPlan): Outputs {
  const ids = packages.map(({ pushId }) => pushId)
  if (isSeries) return [[PUSH_OUTPUTS.pushIds, JSON.stringify(ids)]]
  return ids[0] ? [[PUSH_OUTPUTS.pushId, pushIdsText(ids)]] : []
}

/** Why the step fails when an output can't be set: above all, that pushes were accepted. */
function unsetOutput(
  { packages }: SeriesOutcome,
  failure: Error | null,
  cause: ActionError,
): Error {
  if (packages.every(({ state }) => state !== 'pushed')) return failure ?? cause
  const said = failure instanceof ActionError ? [failure.problem] : []
  const problem = text('general.sentences', { texts: [...said, cause.problem] })
  const ids = pushIdsText(packages.map(({ pushId }) => pushId))
  return new ActionError(text('push.accepted-but', { problem, ids }), { cause })
}
