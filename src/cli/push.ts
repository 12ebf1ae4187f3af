import { text as cliText } from '../messages/cli.js'
import { text } from '../messages/services.js'
import {
  PUSH_SETTINGS,
  type PushPlan,
  pushIdsText,
  pushingText,
  pushOutcomeError,
  pushRetryText,
  readPushPlan,
  SETTINGS,
} from '../run/index.js'
import { pushSeries, pushWarnings, type SeriesOutcome, shownPush } from '../services/tpns/index.js'
import { argumentReader, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { UsageError } from './usage.js'

const { accessId, secretKey, dryRun, ...VALUES } = PUSH_SETTINGS

const OPTIONS = {
  ...Object.fromEntries(Object.values(VALUES).map((name) => [name, 'string' as const])),
  [dryRun]: 'boolean',
  json: 'boolean',
} as const

/**
 * `account-package push`: pushes to uploaded packages, to each at most once, and prints the push
 * ids, or the request under `--dry-run`.
 */
export async function pushCommand(context: CommandContext): Promise<ExitCode> {
  const { args, env, stdout, err } = context
  const parsed = parseArguments(args, OPTIONS)
  if (parsed.operands.length > 0) {
    throw new UsageError([cliText('cli.options-only', { command: 'push' })])
  }
  const reader = argumentReader(parsed, env)
  err.scrubber.add(reader.text(SETTINGS.secretKey))
  const now = Date.now()
  const plan = readPushPlan(reader, now)
  reader.finish()
  const request = plan.pushes[0]?.request ?? {}
  for (const warning of pushWarnings(request, now)) err.line({ tone: 'warning', text: warning })
  if (plan.dryRun) {
    err.line(dryRunText(plan))
    stdout.write(`${err.scrub(shownPush(request))}\n`)
    return EXIT.done
  }
  const outcome = await send(plan, context)
  stdout.write(outcomeText(outcome, { plan, isJson: parsed.flags.has('json') }))
  const nameless = outcome.packages.filter(({ state, pushId }) => state === 'pushed' && !pushId)
  if (nameless.length > 0) {
    const uploadIds = nameless.map(({ uploadId }) => uploadId)
    err.line({ tone: 'warning', text: text('push.no-ids', { uploadIds }) })
  }
  const error = pushOutcomeError(outcome, plan)
  if (error !== null) throw error
  return EXIT.done
}

function dryRunText({ service, pushes, isSeries }: PushPlan) {
  const uploadIds = pushes.map(({ uploadId }) => uploadId)
  return isSeries
    ? text('push.dry-run-all', { service, uploadIds })
    : text('push.dry-run', { service })
}

async function send(plan: PushPlan, { err, signal }: CommandContext): Promise<SeriesOutcome> {
  const { pushes, isSeries, retries, timeoutMs } = plan
  const count = pushes.length
  err.line(pushingText(plan))
  return await pushSeries(pushes, plan, {
    isSeries,
    retries,
    timeoutMs,
    signal,
    scrubber: err.scrubber,
    onRetry: (retry) => err.line({ tone: 'warning', text: pushRetryText(retry, plan) }),
    onPushed: ({ uploadId, pushId }, position) => {
      const id = pushIdsText([pushId]) || null
      const words = text('push.pushed-to', { uploadId, pushId: id, position, count })
      err.line({ tone: 'success', text: words })
    },
  })
}

/** What standard output gets: as the actions put it out, or as JSON; nothing when there is no id. */
function outcomeText(
  { packages }: SeriesOutcome,
  { plan, isJson }: { readonly plan: PushPlan; readonly isJson: boolean },
): string {
  const ids = packages.map(({ pushId }) => pushId)
  const value = plan.isSeries ? { pushIds: ids } : { pushId: ids[0] ?? null }
  if (isJson) return `${JSON.stringify(value)}\n`
  if (plan.isSeries) return `${JSON.stringify(ids)}\n`
  return ids[0] ? `${pushIdsText(ids)}\n` : ''
}
