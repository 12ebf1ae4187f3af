import { idList } from '../ids.js'
import type { Say, Text } from '../text.js'
import { count, seconds } from './words.js'

type Words = Text | string

/** Names by which people know the channels (1024/33774). */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['xg', 'TPNS'],
  ['hw', 'Huawei'],
  ['xm', 'Mi'],
  ['mz', 'Meizu'],
  ['oppo', 'OPPO'],
  ['vivo', 'vivo'],
  ['apns', 'APNs'],
  ['fcm', 'FCM'],
  ['rog', 'ROG'],
  ['honor', 'Honor'],
  ['harmony', 'Harmony'],
  ['iospk', 'PushKit'],
])

/** What became of pushes. */
export const FOLLOW = {
  // Problems with inputs.
  'follow.give-push-id': 'give the `pushId` that the push put out, or several.',
  'follow.ids.none': 'names no id.',
  'follow.ids.nulls':
    'names no id: each null stands for a push that was not accepted, or whose answer named no id. What became of it only the TPNS console can tell.',
  'follow.ids.json': 'begins like a JSON array, but is not a valid one.',
  'follow.ids.many': ({ count: given, most }: { readonly count: number; readonly most: number }) =>
    `names ${given} ids; at most ${most} are taken.`,
  'follow.ids.form': ({ position }: { readonly position: number }) =>
    `has no push id at place ${position}: it has at most 40 characters, digits as a rule, and no space or comma.`,
  'follow.no-ids': ({ places }: { readonly places: readonly number[] }) =>
    `\`push-id\` holds null at place ${places.join(', ')}: no push was accepted there, or its answer named no id. What became of it only the TPNS console can tell.`,
  'follow.ids.twice': ({ ids }: { readonly ids: readonly string[] }) =>
    `names an id twice: ${ids.join(', ')}.`,

  // How it goes.
  'follow.following': (
    { pushes, service }: { readonly pushes: number; readonly service: Words },
    say: Say,
  ) => `Following ${pushes} push${pushes === 1 ? '' : 'es'}, by ${say(service)}.`,
  'follow.cancelling': (
    { pushes, service }: { readonly pushes: number; readonly service: Words },
    say: Say,
  ) => `Cancelling ${pushes} push${pushes === 1 ? '' : 'es'}, by ${say(service)}.`,
  'follow.status': (
    {
      pushId,
      status,
      state,
      date,
    }: {
      readonly pushId: string
      readonly status: string
      readonly state: Text
      readonly date: string | null
    },
    say: Say,
  ) => `Push ${pushId}: ${status} (${say(state)}${date === null ? '' : `, ${date}`})`,
  'follow.waiting': ({ open, ms }: { readonly open: number; readonly ms: number }) =>
    `Under way: ${open}. The next questions follow in ${seconds(ms)}.`,
  'follow.no-statistics': (
    { pushIds, problem }: { readonly pushIds: readonly string[]; readonly problem: Words },
    say: Say,
  ) =>
    `The statistics of ${pushIds.length === 1 ? 'push' : 'pushes'} ${pushIds.join(', ')} could not be had, and are left out. ${say(problem)}`,
  'follow.no-room':
    'An application may ask 200 times an hour, and as many questions were asked in the last hour.',
  'follow.arrived': ({
    arrived,
    clicked,
  }: {
    readonly arrived: string
    readonly clicked: string
  }) =>
    `Arrived: ${arrived === '' ? 'not known' : arrived}. Clicked: ${clicked === '' ? 'not known' : clicked}.`,

  // States, in words that need no knowledge of the service.
  'follow.stage.unknown-push': 'unknown to the service',
  'follow.stage.no-record': 'the service has no record of it',
  'follow.stage.init': 'created',
  'follow.stage.wait': 'waiting to be sent',
  'follow.stage.started': 'under way',
  'follow.stage.ended': 'ended by somebody',
  'follow.stage.cancelled': 'cancelled by this run',
  'follow.stage.failed': 'failed',
  'follow.stage.finished': 'finished',

  // What fails a run.
  'follow.failed': ({ pushId, status }: { readonly pushId: string; readonly status: string }) =>
    `Push ${pushId} failed (${status}).`,
  'follow.failed.hint':
    'Look at the push in the TPNS console for the cause, mend it, and push again to the same package: usually a certificate that has expired, a channel of a vendor that is not set up, or a package without a device that is registered.',
  'follow.ended': ({ pushId, status }: { readonly pushId: string; readonly status: string }) =>
    `Push ${pushId} was ended by somebody before it was finished (${status}).`,
  'follow.ended.hint':
    'Ask whoever works with the TPNS console; some of the people may have the message already.',
  'follow.cancel-late': ({
    pushId,
    status,
  }: {
    readonly pushId: string
    readonly status: string
  }) => `It was too late to cancel push ${pushId}: it is ${status}.`,
  'follow.cancel-late.hint':
    'Only a scheduled push that has not begun can be cancelled. The TPNS console may be able to stop what has not been delivered.',
  'follow.wait-over': ({
    pushId,
    status,
    minutes,
  }: {
    readonly pushId: string
    readonly status: string | null
    readonly minutes: number
  }) =>
    `Push ${pushId} had not ended after ${count(minutes, 'minute')} (${status ?? 'the service has no record of it'}).`,
  'follow.wait-over.hint': 'The push goes on by itself. Follow it again, or with a longer `wait`.',
  'follow.no-record': ({ pushId }: { readonly pushId: string }) =>
    `The service has no record of push ${pushId}.`,
  'follow.more-troubles': ({ pushIds }: { readonly pushIds: readonly string[] }) =>
    `${pushIds.length} more need a look: ${idList(pushIds)}.`,
  'follow.cancel-taken': ({ pushIds }: { readonly pushIds: readonly string[] }) =>
    pushIds.length === 0
      ? 'No cancellation was accepted.'
      : `The service accepted to cancel: ${idList(pushIds)}.`,
  'follow.cancel-refused': ({ pushIds }: { readonly pushIds: readonly string[] }) =>
    `It refused to cancel: ${idList(pushIds)}.`,
  'follow.cancel-doubt': ({ pushId }: { readonly pushId: string }) =>
    `It is unknown whether push ${pushId} was cancelled.`,
  'follow.cancel-unasked': ({ pushIds }: { readonly pushIds: readonly string[] }) =>
    `Not asked to cancel: ${idList(pushIds)}.`,
  'follow.cancel-go-on':
    'Follow the pushes without `cancel` to learn which are cancelled, and cancel only those that are still waiting.',
  'follow.goes-on': 'The pushes themselves go on.',

  // The summary.
  'follow.head.finished': ({ pushes }: { readonly pushes: number }) =>
    pushes === 1 ? '✅ Push finished' : `✅ ${pushes} pushes finished`,
  'follow.head.cancelled': ({ pushes }: { readonly pushes: number }) =>
    pushes === 1 ? '✅ Push cancelled' : `✅ ${pushes} pushes cancelled`,
  'follow.head.cancel-accepted': '✅ The service took the cancellation',
  'follow.head.open': '⏳ Under way',
  'follow.head.mixed': '✅ Pushes followed',
  'follow.head.trouble': ({
    troubled,
    pushes,
  }: {
    readonly troubled: number
    readonly pushes: number
  }) =>
    pushes === 1 ? '❌ The push needs a look' : `❌ ${troubled} of ${pushes} pushes need a look`,
  'follow.head.stopped': '❌ The following ended early',
  'follow.push': 'Push id',
  'follow.state': 'State',
  'follow.time': 'Time',
  'follow.audience': 'Audience',
  'follow.arrived-column': 'Arrived',
  'follow.clicked-column': 'Clicked',
  'follow.sent-column': 'Sent',
  'follow.channel': 'Channel',
  /** Of a channel that has none, the service's word. */
  'follow.channel-name': ({ channel }: { readonly channel: string }) =>
    CHANNELS.get(channel) ?? channel,
  'follow.by-channel': 'By channel',
  'follow.devices': 'Devices that it arrived at',
  'follow.what-to-do': 'What to do',
}
