import { text as cliText } from '../messages/cli.js'
import { text } from '../messages/services.js'
import {
  FOLLOW_SETTINGS,
  type FollowPlan,
  followError,
  followingText,
  noStatisticsText,
  readFollowPlan,
  retryText,
  SETTINGS,
  statusText,
} from '../run/index.js'
import {
  type FollowedPush,
  type FollowOutcome,
  followPushes,
  reachOfAll,
  totalsOf,
} from '../services/tpns/index.js'
import { argumentReader, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { UsageError } from './usage.js'

const { accessId, secretKey, cancel, ...VALUES } = FOLLOW_SETTINGS

const OPTIONS = {
  ...Object.fromEntries(Object.values(VALUES).map((name) => [name, 'string' as const])),
  [cancel]: 'boolean',
  json: 'boolean',
} as const

/**
 * `account-package follow`: asks what became of pushes and prints a line for each (push id, state,
 * devices that it arrived at, clicks, parted by tabs), or all of it as JSON.
 */
export async function followCommand(context: CommandContext): Promise<ExitCode> {
  const { args, env, stdout, err } = context
  const parsed = parseArguments(args, OPTIONS)
  if (parsed.operands.length > 0) {
    throw new UsageError([cliText('cli.options-only', { command: 'follow' })])
  }
  const reader = argumentReader(parsed, env)
  err.scrubber.add(reader.text(SETTINGS.secretKey))
  const plan = readFollowPlan(reader)
  reader.finish()
  const { unknownPlaces: places } = plan
  if (places.length > 0) err.line({ tone: 'warning', text: text('follow.no-ids', { places }) })

  const outcome = await follow(plan, context)
  const { pushes } = outcome
  const printed = parsed.flags.has('json') ? jsonText(pushes) : pushes.map(rowText).join('')
  stdout.write(err.scrub(printed))
  const error = followError(outcome, plan)
  if (error !== null) throw error
  return EXIT.done
}

async function follow(plan: FollowPlan, { err, signal }: CommandContext): Promise<FollowOutcome> {
  const { retries, timeoutMs } = plan
  err.line(followingText(plan))
  return await followPushes(plan, plan, {
    retries,
    timeoutMs,
    signal,
    scrubber: err.scrubber,
    onRetry: (retry) => err.line({ tone: 'warning', text: retryText(retry) }),
    onStatus: (push) => err.line(statusText(push)),
    onWait: (open, ms) => err.line({ tone: 'muted', text: text('follow.waiting', { open, ms }) }),
    onNoStatistics: (pushIds, error) =>
      err.line({ tone: 'warning', text: noStatisticsText(pushIds, error) }),
  })
}

/** What is not known is empty. */
function rowText(push: FollowedPush): string {
  const { arrived = '', clicked = '' } = reachOfAll(push)
  return `${[push.pushId, push.status ?? '', arrived, clicked].join('\t')}\n`
}

/** The outputs of the action as one object; numbers keep all their digits. */
function jsonText(pushes: readonly FollowedPush[]): string {
  const { status, statuses, statistics, arrived, clicked } = totalsOf(pushes)
  const fields = [
    `"status":${status === '' ? 'null' : JSON.stringify(status)}`,
    `"statuses":${statuses}`,
    `"statistics":${statistics}`,
    `"arrived":${arrived || 'null'}`,
    `"clicked":${clicked || 'null'}`,
  ]
  return `{${fields.join(',')}}\n`
}
