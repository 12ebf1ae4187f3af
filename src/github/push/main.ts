import { ActionError, UnknownOutcomeError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import { retryText } from '../../run/words/upload-text.js'
import type { PushId } from '../../services/tpns/push-answer.js'
import { shownPush } from '../../services/tpns/push-request.js'
import { pushWarnings } from '../../services/tpns/push-warnings.js'
import type { RunContext } from '../entry.js'
import { writeSummary } from '../summary.js'
import { type PushInputs, readPushInputs } from './inputs.js'
import { PUSH_OUTPUTS } from './outputs.js'
import { type PushOutcome, pushSummary } from './summary.js'

/**
 * The push action: pushes to an uploaded package, at most once, or shows what it would send.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws what `pushPackage` throws
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log } = context
  const now = Date.now()
  const inputs = readPushInputs(env, { now, registerSecret: (secret) => log.secret(secret) })
  for (const warning of pushWarnings(inputs.request, now)) log.warning(warning)

  const summarize = (outcome: PushOutcome) => {
    const harmless = (words: Text | string) => log.harmless(words)
    writeSummary(pushSummary({ inputs, outcome, harmless }), context)
  }
  if (inputs.dryRun) {
    log.info(`Dry run: nothing is sent. The request to ${inputs.service} would be:`)
    const request = log.block(shownPush(inputs.request))
    log.output(PUSH_OUTPUTS.request, request)
    summarize({ kind: 'shown', request })
    return
  }
  const pushId = await send(inputs, context).catch((error: unknown) => {
    if (error instanceof ActionError) {
      const kind = error instanceof UnknownOutcomeError ? 'unknown' : 'refused'
      summarize({ kind, problem: `${error.message} ${error.hint}`.trim() })
    }
    throw error
  })
  // From here on people get the push, whatever becomes of this run.
  summarize({ kind: 'pushed', pushId })
  giveOut(pushId, context)
}

/** Pushes, and tells the log how it goes. */
async function send(inputs: PushInputs, { log, signal }: RunContext): Promise<PushId> {
  // Loaded only now: a dry run needs no HTTP.
  const { pushPackage, pushSecrets } = await import('../../services/tpns/push.js')
  for (const secret of pushSecrets(inputs)) log.secret(secret)
  log.info(`Pushing to ${inputs.kind} package ${inputs.uploadId}, by ${inputs.service}.`)
  return await pushPackage(inputs.request, inputs, {
    retries: inputs.retries,
    timeoutMs: inputs.timeoutMs,
    signal,
    onRetry: (retry) =>
      log.info(
        text('general.sentences', { texts: [retryText(retry), 'Nothing was pushed so far.'] }),
      ),
  })
}

function giveOut(pushId: PushId, { log }: RunContext): void {
  if (pushId === null) {
    log.warning(
      'TPNS accepted the push, but its answer names no usable push id: `pushId` is not set. Do not push again; the push records of the TPNS console have the id.',
    )
    return
  }
  const text = typeof pushId === 'string' ? pushId : JSON.stringify(pushId)
  // First, in case the output can't be written.
  log.info(`Pushed. pushId: ${text}`)
  log.output(PUSH_OUTPUTS.pushId, text)
}
