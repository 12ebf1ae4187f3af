import { ActionError } from '../../errors.js'
import { formatInteger, type Text, text } from '../../messages/services.js'
import { type FollowPlan, stageText } from '../../run/index.js'
import { code, escapeMarkdown, prose, table } from '../../safety/index.js'
import {
  type FollowedPush,
  type FollowOutcome,
  isCancelledHere,
  isSettled,
  type Reach,
  reachByChannel,
  reachOfAll,
  troubles,
} from '../../services/tpns/index.js'
import { barChart } from '../bar-chart.js'

/** What a summary tells of a run. */
export interface FollowFacts {
  readonly outcome: FollowOutcome
  readonly plan: FollowPlan
  /** What fails the run; null when nothing does. */
  readonly error: Error | null
  /** A text in the user's language, harmless for a log, on one line, without secrets. */
  readonly harmless: (text: Text | string) => string
}

/** Where there is no number. */
const NONE = '–'

/** The job summary of followed pushes, as GitHub-flavoured Markdown: verdict first. */
export function followSummary(facts: FollowFacts): string {
  const { outcome, error, harmless } = facts
  return [
    `## ${harmless(headline(facts))}`,
    ...(error instanceof ActionError ? [prose(harmless(error.problem))] : []),
    pushTable(outcome.pushes, harmless),
    ...adviceSection(error, harmless),
    ...channelSection(outcome.pushes, harmless),
  ]
    .join('\n\n')
    .concat('\n')
}

function headline({ outcome, plan, error }: FollowFacts): Text {
  const pushes = outcome.pushes.length
  if (outcome.error !== null) return text('follow.head.stopped')
  if (error !== null) {
    const troubled = troubles(outcome.pushes, plan.waitMs).length
    return text('follow.head.trouble', { troubled, pushes })
  }
  if (outcome.pushes.every(isCancelledHere)) return text('follow.head.cancelled', { pushes })
  if (outcome.pushes.every(({ stage }) => stage === 'finished')) {
    return text('follow.head.finished', { pushes })
  }
  if (plan.isCancelled) return text('follow.head.cancel-accepted')
  return outcome.pushes.some(({ stage }) => !isSettled(stage))
    ? text('follow.head.open')
    : text('follow.head.mixed')
}

function pushTable(pushes: readonly FollowedPush[], harmless: FollowFacts['harmless']): string {
  const head = [
    text('follow.push'),
    text('follow.state'),
    text('follow.time'),
    text('follow.audience'),
    text('follow.arrived-column'),
    text('follow.clicked-column'),
  ]
  const rows = pushes.map((push) => {
    const { planned, arrived, clicked } = reachOfAll(push)
    const word = push.status === null ? '' : `${code(harmless(push.status))} `
    return [
      code(harmless(push.pushId)),
      `${word}${escapeMarkdown(harmless(stageText(push)))}`,
      push.date === null ? NONE : escapeMarkdown(harmless(push.date)),
      ...[planned, arrived, clicked].map(numberText),
    ]
  })
  return table(head.map(harmless), rows, ['l', 'l', 'l', 'r', 'r', 'r'])
}

/** What to do about what went wrong. */
function adviceSection(error: Error | null, harmless: FollowFacts['harmless']): string[] {
  if (!(error instanceof ActionError)) return []
  const advice = harmless(error.advice)
  return advice === '' ? [] : [`### ${harmless(text('follow.what-to-do'))}`, prose(advice)]
}

/** Where there are numbers: a chart of what arrived by channel, and a table. */
function channelSection(
  pushes: readonly FollowedPush[],
  harmless: FollowFacts['harmless'],
): string[] {
  const channels = Array.from(reachByChannel(pushes)).filter(([, reach]) => hasNumber(reach))
  if (channels.length === 0) return []
  const bars = channels.flatMap(([channel, { arrived }]) =>
    arrived === undefined ? [] : [{ label: nameOf(channel, harmless), value: Number(arrived) }],
  )
  const head = [
    text('follow.channel'),
    text('follow.audience'),
    text('follow.sent-column'),
    text('follow.arrived-column'),
    text('follow.clicked-column'),
  ]
  const xLabel = harmless(text('follow.channel'))
  const yLabel = harmless(text('follow.devices'))
  return [
    `### ${harmless(text('follow.by-channel'))}`,
    ...(bars.some(({ value }) => value > 0) ? [barChart({ xLabel, yLabel, bars })] : []),
    table(
      head.map(harmless),
      channels.map(([channel, { planned, sent, arrived, clicked }]) => [
        escapeMarkdown(nameOf(channel, harmless)),
        ...[planned, sent, arrived, clicked].map(numberText),
      ]),
      ['l', 'r', 'r', 'r', 'r'],
    ),
  ]
}

function hasNumber(reach: Reach): boolean {
  return Object.values(reach).some((digits) => digits !== undefined && digits !== '0')
}

function nameOf(channel: string, harmless: FollowFacts['harmless']): string {
  return harmless(text('follow.channel-name', { channel }))
}

function numberText(digits: string | undefined): string {
  return digits === undefined ? NONE : formatInteger(BigInt(digits))
}
