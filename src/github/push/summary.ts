import { ActionError, UnknownOutcomeError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import type { JsonFields } from '../../net/index.js'
import { type PushPlan, pushIdsText } from '../../run/index.js'
import { code, escapeMarkdown, fenced, prose, table } from '../../safety/index.js'
import { isObject, own, type PushedPackage, type PushState } from '../../services/tpns/index.js'

/** What became of the pushes: what was shown, or what was done. */
export type PushOutcome =
  | { readonly request: string }
  | { readonly packages: readonly PushedPackage[]; readonly error: Error | null }

/** What a summary tells of a run. */
export interface PushFacts {
  readonly plan: PushPlan
  readonly outcome: PushOutcome
  /** A text in the user's language, harmless for a log, on one line, without secrets. */
  readonly harmless: (text: Text | string) => string
}

const STATES = {
  pushed: text('push.state.pushed'),
  refused: text('push.state.refused'),
  unknown: text('push.state.unknown'),
  'not-begun': text('push.state.not-begun'),
} as const satisfies Readonly<Record<PushState, Text>>

/** The job summary of a push, as GitHub-flavoured Markdown: verdict first, then who, what, when. */
export function pushSummary(facts: PushFacts): string {
  const { outcome, harmless } = facts
  return [
    `## ${harmless(headline(outcome))}`,
    ...outcomeText(facts),
    ...('packages' in outcome && facts.plan.isSeries
      ? [packageTable(outcome.packages, facts)]
      : []),
    pushTable(facts),
  ]
    .join('\n\n')
    .concat('\n')
}

function headline(outcome: PushOutcome): Text {
  if ('request' in outcome) return text('push.head.shown')
  const { packages, error } = outcome
  const count = packages.length
  const done = packages.filter(({ state }) => state === 'pushed').length
  if (error === null) {
    return count === 1 ? text('push.head.pushed') : text('push.head.pushed-all', { count })
  }
  if (done > 0) return text('push.head.part', { done, count })
  return error instanceof UnknownOutcomeError
    ? text('push.head.unknown')
    : text('push.head.refused')
}

function outcomeText({ plan, outcome, harmless }: PushFacts): string[] {
  // A line of JSON begins with no backtick, so that none of them ends the block.
  if ('request' in outcome) {
    return [harmless(text('push.request-would-be')), fenced('json', outcome.request)]
  }
  const { packages, error } = outcome
  if (error instanceof ActionError) {
    const words = text('general.sentences', { texts: [error.problem, error.advice] })
    return [prose(harmless(words))]
  }
  return plan.isSeries ? [] : packages.map(({ pushId }) => idText(pushId, harmless))
}

function idText(pushId: PushedPackage['pushId'], harmless: PushFacts['harmless']): string {
  if (pushId === null) return harmless(text('push.accepted-no-id'))
  const ids = typeof pushId === 'string' ? [pushId] : pushId
  return prose(harmless(text('push.its-id', { ids: ids.map((id) => `\`${id}\``) })))
}

function packageTable(packages: readonly PushedPackage[], { harmless }: PushFacts): string {
  const head = [text('push.package'), text('push.outcome'), text('push.push-id')]
  return table(
    head.map(harmless),
    packages.map(({ uploadId, state, pushId }) => [
      code(uploadId),
      harmless(STATES[state]),
      pushId === null ? '' : code(harmless(pushIdsText([pushId]))),
    ]),
  )
}

function pushTable({ plan, harmless }: PushFacts): string {
  const { pushes, isSeries, kind, service } = plan
  const [first] = pushes
  const request = first?.request ?? {}
  const uploadId = first?.uploadId ?? ''
  const message = own(request, 'message')
  const parts = isObject(message) ? message : {}
  const row = (label: Text, value: unknown): string[][] =>
    value === undefined ? [] : [[harmless(label), escapeMarkdown(harmless(String(value)))]]
  const to = isSeries
    ? text('push.packages-of', { kind, count: pushes.length })
    : text('push.package-of', { kind, uploadId })
  return table(
    [harmless(text('push.table')), ''],
    [
      [harmless(text('push.to')), harmless(to)],
      ...row(text('push.service'), harmless(service)),
      ...row(text('push.message-type'), own(request, 'message_type')),
      ...row(text('push.title'), own(parts, 'title')),
      ...row(text('push.content'), own(parts, 'content')),
      ...row(text('push.when'), harmless(whenText(request))),
      ...row(text('push.environment'), own(request, 'environment')),
    ],
  )
}

function whenText(request: JsonFields): Text | string {
  if (Object.hasOwn(request, 'loop_param')) return text('push.in-a-loop')
  const time = own(request, 'send_time')
  return time === undefined ? text('push.now') : String(time)
}
