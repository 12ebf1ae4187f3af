import { ActionError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import type { PushPlan } from '../../run/push-settings.js'
import { pushIdsText, pushOutcomeError } from '../../run/push-words.js'
import { retryText } from '../../run/words/upload-text.js'
import { shownPush } from '../../services/tpns/push-request.js'
import type { SeriesOutcome } from '../../services/tpns/push-series.js'
import { pushWarnings } from '../../services/tpns/push-warnings.js'
import type { RunContext } from '../entry.js'
import type { ActionLog } from '../log.js'
import { writeSummary } from '../summary.js'
import { readPushInputs } from './inputs.js'
import { ensureOutputs } from './output-file.js'
import { PUSH_OUTPUTS } from './outputs.js'
import { pushSummary } from './summary.js'

/**
 * The push action: pushes to uploaded packages, to each at most once, or shows what it would send.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws {ActionError} outputs can't be set: nothing was sent, or it says that it was
 * @throws what ends `pushSeries`
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log } = context
  const now = Date.now()
  const plan = readPushInputs(env, { now, registerSecret: (secret) => log.secret(secret) })
  for (const warning of pushWarnings(plan.pushes[0]?.request ?? {}, now)) log.warning(warning)
  const harmless = (words: Text | string): string => log.harmless(words)

  if (plan.dryRun) {
    const request = show(plan, log)
    writeSummary(pushSummary({ plan, outcome: { request }, harmless }), context)
    return
  }
  const outcome = await send(plan, context)
  // From here on people get the push, whatever becomes of this run.
  const error = pushOutcomeError(outcome, plan)
  writeSummary(pushSummary({ plan, outcome: { ...outcome, error }, harmless }), context)
  giveOut(outcome, { plan, error, log })
}

/** Shows the request; returns exactly what was shown. */
function show({ service, pushes, isSeries }: PushPlan, log: ActionLog): string {
  const uploadIds = pushes.map(({ uploadId }) => uploadId)
  log.info(
    isSeries ? text('push.dry-run-all', { service, uploadIds }) : text('push.dry-run', { service }),
  )
  const request = log.block(shownPush(pushes[0]?.request ?? {}))
  log.output(PUSH_OUTPUTS.request, request)
  return request
}

/** Pushes, and tells the log how it goes. */
async function send(plan: PushPlan, { env, log, signal }: RunContext): Promise<SeriesOutcome> {
  // Loaded only now: a dry run needs no HTTP.
  const { pushSecrets, pushSeries } = await import('../../services/tpns/push-series.js')
  for (const secret of pushSecrets(plan)) log.secret(secret)
  const { pushes, isSeries, kind, service } = plan
  const count = pushes.length
  const outcome = checkOutputs(plan, env)
  if (outcome !== null) return outcome
  log.info(
    isSeries
      ? text('push.pushing-all', { kind, count, service })
      : text('push.pushing', { kind, uploadId: pushes[0]?.uploadId ?? '', service }),
  )
  const soFar = isSeries ? text('push.not-this-one') : text('push.nothing-so-far')
  return await pushSeries(pushes, plan, {
    isSeries,
    retries: plan.retries,
    timeoutMs: plan.timeoutMs,
    signal,
    scrubber: log.scrubber,
    onSecret: (secret) => log.secret(secret),
    onRetry: (retry) => log.info(text('general.sentences', { texts: [retryText(retry), soFar] })),
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

/** Sets the outputs, and ends with what went wrong, if anything. */
function giveOut(
  { packages }: SeriesOutcome,
  {
    plan,
    error,
    log,
  }: { readonly plan: PushPlan; readonly error: Error | null; readonly log: ActionLog },
): void {
  const nameless = packages.filter(({ state, pushId }) => state === 'pushed' && pushId === null)
  if (nameless.length > 0) {
    const uploadIds = nameless.map(({ uploadId }) => uploadId)
    log.warning(plan.isSeries ? text('push.no-ids', { uploadIds }) : text('push.no-id'))
  }
  const isAny = packages.some(({ state }) => state === 'pushed')
  try {
    const ids = packages.map(({ pushId }) => pushId)
    if (plan.isSeries) log.output(PUSH_OUTPUTS.pushIds, JSON.stringify(ids))
    else if (ids[0]) log.output(PUSH_OUTPUTS.pushId, pushIdsText(ids))
  } catch (outputError) {
    if (!isAny || !(outputError instanceof ActionError)) throw error ?? outputError
    const said = error instanceof ActionError ? [error.problem] : []
    const problem = text('general.sentences', { texts: [...said, outputError.problem] })
    const ids = pushIdsText(packages.map(({ pushId }) => pushId))
    throw new ActionError(text('push.accepted-but', { problem, ids }), { cause: outputError })
  }
  if (error !== null) throw error
}
