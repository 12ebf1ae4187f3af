import { idList } from '../ids.js'
import type { Say, Text } from '../text.js'

type Words = Text | string

/** Pushes: what is wrong with a request, what became of it. */
export const PUSH = {
  // Problems with a field of a request; each goes on from its name.
  'push.must-be': ({ must }: { readonly must: Text }, say: Say) => `must be ${say(must)}.`,
  'push.must.either': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `\`${one}\` or \`${other}\``,
  'push.must.range': ({ min, max }: { readonly min: number; readonly max: number }) =>
    `a whole number from ${min} to ${max}`,
  'push.must.devices': '0 (latest device) or 1 (all devices)',
  'push.must.string': 'a string',
  'push.must.integer': 'a whole number',
  'push.must.object': 'an object',
  'push.must.array': 'an array',
  'push.must.account-type': 'the number of an account type',
  'push.token-account-type': 'goes with `kind` `account` only.',
  'push.message-size': ({ bytes, most }: { readonly bytes: number; readonly most: number }) =>
    `has ${bytes} bytes as JSON; TPNS takes at most ${most}.`,
  'push.no-text': 'is missing: a notification needs one.',
  'push.no-environment':
    'is missing: the message is for iOS, where it is required. Give `product` or `dev`.',
  'push.time.form': 'must be a real time of the form `yyyy-MM-DD HH:MM:SS`.',
  'push.time.passed': 'has passed.',
  'push.time.far': ({ days }: { readonly days: number }) => `is more than ${days} days ahead.`,
  'push.the-message': ({ problem }: { readonly problem: Text }, say: Say) =>
    `The message (\`title\`, \`content\` and what \`payload\` adds) ${say(problem)}`,
  'push.payload-sets': (
    { field, problem }: { readonly field: string; readonly problem: Text },
    say: Say,
  ) => `sets \`${field}\`, which ${say(problem)}`,

  // Problems with the text of `payload`.
  'push.payload.object': 'must be a JSON object.',
  'push.payload.deep': ({ levels }: { readonly levels: number }) =>
    `is nested more than ${levels} levels deep.`,
  'push.payload.twice': ({ line, column }: { readonly line: number; readonly column: number }) =>
    `has a key twice in one object (line ${line}, column ${column}).`,
  'push.payload.json': ({
    place,
  }: {
    readonly place: { readonly line: number; readonly column: number } | null
  }) =>
    place === null
      ? 'is not valid JSON.'
      : `is not valid JSON (line ${place.line}, column ${place.column}).`,
  'push.payload.protected': ({ fields }: { readonly fields: readonly string[] }) =>
    `must not name ${fields.map((field) => `\`${field}\``).join(' and ')}: whom a push reaches is for \`upload-id\` and \`kind\` to say.`,

  // Problems with ids.
  'push.give-upload-id': 'give the `uploadId` that the upload put out, or several in `upload-ids`.',
  'push.id-form': ({ most }: { readonly most: number }) =>
    `must be a positive whole number: digits only, at most ${most}.`,
  'push.both-ids': 'Give either `upload-id` or `upload-ids`, not both.',
  'push.ids.json': 'begins like a JSON array, but is not a valid one.',
  'push.ids.none': 'names no id.',
  'push.ids.many': ({ count, most }: { readonly count: number; readonly most: number }) =>
    `names ${count} ids; at most ${most} are taken.`,
  'push.ids.null': ({ position }: { readonly position: number }) =>
    `has no id at place ${position}: that package was not uploaded, so that it can't be pushed to.`,
  'push.ids.form': ({ position, most }: { readonly position: number; readonly most: number }) =>
    `has no id at place ${position}: an id is a positive whole number of at most ${most} digits.`,
  'push.ids.twice': ({ ids }: { readonly ids: readonly string[] }) =>
    `names an id twice: ${idList(ids)}. Whoever is in that package would be pushed to twice.`,

  // Warnings.
  'push.cut': ({ cuts }: { readonly cuts: readonly Text[] }, say: Say) =>
    `Not everybody will see the whole text: ${cuts.map(say).join('; ')}.`,
  'push.cut-by': ({
    part,
    characters,
    channels,
  }: {
    readonly part: 'title' | 'content'
    readonly characters: number
    readonly channels: readonly (readonly [channel: string, limit: number])[]
  }) => {
    const list = channels.map(([channel, limit]) => `${channel} (${limit})`).join(', ')
    return `the ${part} has ${characters} characters, more than shown by ${list}`
  },
  'push.maybe-ios':
    'No `environment` is given, and the message has a part for iOS: an iOS application needs `product` or `dev`.',
  'push.time.passed-there':
    'The send time has passed in UTC+8, the time zone of all service access points: if TPNS reads it so, it starts the push at once.',
  'push.time.far-there': ({ days }: { readonly days: number }) =>
    `The send time is more than ${days} days ahead in UTC+8, the time zone of all service access points: TPNS may refuse it.`,
  'push.token-device':
    'A token is one device: `account-push-type` has no effect on a token package.',
  'push.token-fields': ({ fields }: { readonly fields: readonly string[] }) =>
    `TPNS documents ${fields.map((field) => `\`${field}\``).join(', ')} for account packages, not for token packages: it may refuse or ignore ${fields.length === 1 ? 'it' : 'them'}.`,
  'push.short-life': ({ seconds, least }: { readonly seconds: string; readonly least: number }) =>
    `The newest documents of TPNS raise an \`expire-time\` from 1 to ${least - 1} to ${least} seconds; ${seconds} may last longer than you want. 0 is not raised.`,

  // How it goes, and what became of it.
  'push.pushing': (
    {
      kind,
      uploadId,
      service,
    }: { readonly kind: 'account' | 'token'; readonly uploadId: string; readonly service: Words },
    say: Say,
  ) => `Pushing to ${kind} package ${uploadId}, by ${say(service)}.`,
  'push.pushing-all': (
    {
      kind,
      count,
      service,
    }: { readonly kind: 'account' | 'token'; readonly count: number; readonly service: Words },
    say: Say,
  ) =>
    `Pushing to ${count} ${kind} package${count === 1 ? '' : 's'}, one a second, by ${say(service)}.`,
  'push.nothing-so-far': 'Nothing was pushed so far.',
  'push.not-this-one': 'This package was not pushed to so far.',
  'push.nothing': 'Nothing was pushed.',
  'push.unknown': ({ problem }: { readonly problem: Words }, say: Say) =>
    `It is unknown whether the push was accepted. ${say(problem)}`,
  'push.look-first':
    'Look at the push records in the TPNS console before pushing again: people may already have it.',
  'push.open.success-status': 'has a code that says success, its status does not',
  'push.open.code': (
    { code, meaning }: { readonly code: string; readonly meaning: Text },
    say: Say,
  ) => `gives code ${code}: ${say(meaning)}`,
  'push.open.gateway': 'comes from a service, or a gateway before it, that failed or gave up',
  'push.open.contradiction': 'refuses the push, and speaks of one that was accepted',
  'push.pushed': ({ pushId }: { readonly pushId: string }) => `Pushed. pushId: ${pushId}`,
  'push.pushed-to': ({
    uploadId,
    pushId,
    position,
    count,
  }: {
    readonly uploadId: string
    readonly pushId: string | null
    readonly position: number
    readonly count: number
  }) =>
    `Pushed to package ${uploadId} (${position} of ${count}). ${pushId === null ? 'The answer names no usable push id.' : `pushId: ${pushId}`}`,
  'push.no-id':
    'TPNS accepted the push, but its answer names no usable push id: `pushId` is not set. Do not push again; the push records of the TPNS console have the id.',
  'push.no-ids': ({ uploadIds }: { readonly uploadIds: readonly string[] }) =>
    `TPNS accepted the push to package ${idList(uploadIds)}, but its answer names no usable push id: its place in \`pushIds\` is null. Do not push again; the push records of the TPNS console have the id.`,
  'push.series-pushed': ({ uploadIds }: { readonly uploadIds: readonly string[] }) =>
    uploadIds.length === 0 ? 'No package was pushed to.' : `Pushed to: ${idList(uploadIds)}.`,
  'push.series-doubt': ({ uploadId }: { readonly uploadId: string }) => `In doubt: ${uploadId}.`,
  'push.series-refused': ({ uploadId }: { readonly uploadId: string }) => `Refused: ${uploadId}.`,
  'push.series-not-begun': ({ uploadIds }: { readonly uploadIds: readonly string[] }) =>
    `Not begun: ${idList(uploadIds)}.`,
  'push.series-go-on':
    'To go on, give only the ids that were not pushed to; one that is in doubt only after a look at the push records in the TPNS console.',
  'push.outputs.unset':
    'Nothing was sent: the variable GITHUB_OUTPUT is not set, so that the id of the push could not be handed on.',
  'push.outputs.missing':
    'Nothing was sent: the file that GITHUB_OUTPUT names does not exist, so that the id of the push could not be handed on.',
  'push.outputs.no-file':
    'Nothing was sent: what GITHUB_OUTPUT names is no file, so that the id of the push could not be handed on.',
  'push.outputs.unwritable': ({ reason }: { readonly reason: string }) =>
    `Nothing was sent: the file that GITHUB_OUTPUT names can't be written (${reason}), so that the id of the push could not be handed on.`,
  'push.outputs.hint':
    'Run it in a workflow step on a runner whose disk has room, and do not change GITHUB_OUTPUT.',
  'push.accepted-but': (
    { problem, ids }: { readonly problem: Words; readonly ids: string },
    say: Say,
  ) =>
    `${say(problem)} The push was accepted all the same${ids === '' ? '' : `; pushId: ${ids}`}. Do not push again.`,

  // Dry run.
  'push.dry-run': ({ service }: { readonly service: Words }, say: Say) =>
    `Dry run: nothing is sent. The request to ${say(service)} would be:`,
  'push.dry-run-all': (
    { service, uploadIds }: { readonly service: Words; readonly uploadIds: readonly string[] },
    say: Say,
  ) =>
    `Dry run: nothing is sent. ${uploadIds.length} requests would go to ${say(service)}, one a second, to the packages ${idList(uploadIds)}. The first would be as follows; the others differ in \`upload_id\` alone.`,

  // The summary.
  'push.head.pushed': '✅ Push accepted',
  'push.head.pushed-all': ({ count }: { readonly count: number }) => `✅ ${count} pushes accepted`,
  'push.head.shown': '🔍 Dry run: nothing was pushed',
  'push.head.refused': '❌ Nothing was pushed',
  'push.head.part': ({ done, count }: { readonly done: number; readonly count: number }) =>
    `❌ ${done} of ${count} packages pushed to`,
  'push.head.unknown': '⚠️ Nobody knows yet whether the push was accepted',
  'push.request-would-be': 'The request would be:',
  'push.accepted-no-id': 'TPNS accepted it, but named no push id. Do not push again.',
  'push.its-id': ({ ids }: { readonly ids: readonly string[] }) =>
    ids.length === 1 ? `Its push id is ${ids[0]}.` : `Its push ids are ${ids.join(', ')}.`,
  'push.table': 'Push',
  'push.to': 'To',
  'push.package-of': ({
    kind,
    uploadId,
  }: {
    readonly kind: 'account' | 'token'
    readonly uploadId: string
  }) => `${kind} package ${uploadId}`,
  'push.packages-of': ({
    kind,
    count,
  }: {
    readonly kind: 'account' | 'token'
    readonly count: number
  }) => `${count} ${kind} packages`,
  'push.service': 'Service',
  'push.message-type': 'Message type',
  'push.title': 'Title',
  'push.content': 'Content',
  'push.when': 'When',
  'push.environment': 'Environment',
  'push.in-a-loop': 'in a loop, by loop_param',
  'push.now': 'now',
  'push.package': 'Package',
  'push.outcome': 'Outcome',
  'push.push-id': 'Push id',
  'push.state.pushed': '✅ accepted',
  'push.state.refused': '❌ refused',
  'push.state.unknown': '⚠️ in doubt: look in the console first',
  'push.state.not-begun': 'not begun',
}
