import type { JsonFields } from '../../net/index.js'
import { code, escapeMarkdown, fenced, prose, table } from '../../safety/markdown.js'
import { isObject, own } from '../../services/tpns/payload.js'
import type { PushId } from '../../services/tpns/push-answer.js'
import type { PushInputs } from './inputs.js'

/** What became of a push. */
export type PushOutcome =
  | { readonly kind: 'pushed'; readonly pushId: PushId }
  | { readonly kind: 'shown'; readonly request: string }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'unknown'; readonly problem: string }

/** What a summary tells of a run. */
export interface PushFacts {
  readonly inputs: PushInputs
  readonly outcome: PushOutcome
  /** Makes a text harmless for a log, on one line, without secrets. */
  readonly harmless: (text: string) => string
}

const HEADLINES: Readonly<Record<PushOutcome['kind'], string>> = {
  pushed: '✅ Push accepted',
  shown: '🔍 Dry run: nothing was pushed',
  refused: '❌ Nothing was pushed',
  unknown: '⚠️ Nobody knows yet whether the push was accepted',
}

/** The job summary of a push, as GitHub-flavoured Markdown: verdict first, then who, what, when. */
export function pushSummary(facts: PushFacts): string {
  return [`## ${HEADLINES[facts.outcome.kind]}`, ...outcomeText(facts), pushTable(facts)]
    .join('\n\n')
    .concat('\n')
}

function outcomeText({ outcome, harmless }: PushFacts): string[] {
  switch (outcome.kind) {
    case 'pushed':
      return [pushedText(outcome.pushId, harmless)]
    case 'shown':
      // A line of JSON begins with no backtick, so that none of them ends the block.
      return ['The request would be:', fenced('json', outcome.request)]
    case 'refused':
    case 'unknown':
      return [prose(harmless(outcome.problem))]
  }
}

function pushedText(pushId: PushId, harmless: (text: string) => string): string {
  if (pushId === null) return 'TPNS accepted it, but named no push id. Do not push again.'
  const ids = typeof pushId === 'string' ? [pushId] : pushId
  const shown = ids.map((id) => code(harmless(id))).join(', ')
  return ids.length === 1 ? `Its push id is ${shown}.` : `Its push ids are ${shown}.`
}

function pushTable({ inputs, harmless }: PushFacts): string {
  const { request, kind, uploadId, service } = inputs
  const message = own(request, 'message')
  const parts = isObject(message) ? message : {}
  const row = (label: string, value: unknown): string[][] =>
    value === undefined ? [] : [[label, escapeMarkdown(harmless(String(value)))]]
  return table(
    ['Push', ''],
    [
      ['To', `${kind} package ${code(uploadId)}`],
      ...row('Service', service),
      ...row('Message type', own(request, 'message_type')),
      ...row('Title', own(parts, 'title')),
      ...row('Content', own(parts, 'content')),
      ...row('When', whenText(request)),
      ...row('Environment', own(request, 'environment')),
    ],
  )
}

function whenText(request: JsonFields): string {
  if (Object.hasOwn(request, 'loop_param')) return 'in a loop, by loop_param'
  return String(own(request, 'send_time') ?? 'now')
}
