import type { Numbers, Statistics } from './answers.js'
import type { FollowedPush } from './follow.js'
import { leastAdvanced } from './states.js'

/** Channel under which the service sums up all others. */
const ALL = 'all'

/** Numbers of people's devices; each undefined where the service gave none. */
export interface Reach {
  /** Devices that the push was meant for. */
  readonly planned: string | undefined
  readonly sent: string | undefined
  readonly arrived: string | undefined
  readonly clicked: string | undefined
}

/** What all pushes together are put out as; empty where it is not known. */
export interface Totals {
  /** The service's word for the state of the least advanced push. */
  readonly status: string
  /** JSON: the service's word, or null, by push id. */
  readonly statuses: string
  /** JSON: numbers by channel by push id, all digits kept; null where there are none. */
  readonly statistics: string
  readonly arrived: string
  readonly clicked: string
}

/** The numbers of one channel that people want to know (1024/33774). */
export function reachOf(numbers: Numbers | undefined): Reach {
  return {
    planned: numbers?.['pushActiveUv'],
    sent: numbers?.['pushOnlineUv'],
    // Only this one is given for iOS.
    arrived: numbers?.['arrivalUv'] ?? numbers?.['verifySvcUv'],
    clicked: numbers?.['clickUv'],
  }
}

/** What a push reached on all channels together. */
export function reachOfAll({ statistics }: Pick<FollowedPush, 'statistics'>): Reach {
  return reachOf(statistics?.get(ALL))
}

/** Channels of all pushes, without the one that sums up, each with the sums of what is known. */
export function reachByChannel(pushes: readonly FollowedPush[]): ReadonlyMap<string, Reach> {
  const channels = new Map<string, Reach>()
  for (const { statistics } of pushes) {
    for (const [channel, numbers] of statistics ?? []) {
      if (channel === ALL) continue
      const reach = reachOf(numbers)
      const before = channels.get(channel)
      channels.set(channel, before === undefined ? reach : added(before, reach))
    }
  }
  return channels
}

/** What all pushes together are put out as. */
export function totalsOf(pushes: readonly FollowedPush[]): Totals {
  const reaches = pushes.map(reachOfAll)
  return {
    status: leastAdvanced(pushes)?.status ?? '',
    statuses: objectText(pushes, ({ status }) => JSON.stringify(status)),
    statistics: objectText(pushes, ({ statistics }) => statisticsText(statistics)),
    arrived: sum(reaches.map(({ arrived }) => arrived)),
    clicked: sum(reaches.map(({ clicked }) => clicked)),
  }
}

/** A number that is missing is not zero: without it, nobody knows the sum. */
function sum(numbers: readonly (string | undefined)[]): string {
  if (numbers.length === 0) return ''
  let total = 0n
  for (const digits of numbers) {
    if (digits === undefined) return ''
    total += BigInt(digits)
  }
  return String(total)
}

function added(one: Reach, other: Reach): Reach {
  const plus = (name: keyof Reach): string | undefined => sum([one[name], other[name]]) || undefined
  return {
    planned: plus('planned'),
    sent: plus('sent'),
    arrived: plus('arrived'),
    clicked: plus('clicked'),
  }
}

function statisticsText(statistics: Statistics | null): string {
  if (statistics === null) return 'null'
  const channels = Array.from(statistics, ([channel, numbers]) => {
    const fields = Object.entries(numbers).map(
      ([name, digits]) => `${JSON.stringify(name)}:${digits}`,
    )
    return `${JSON.stringify(channel)}:{${fields.join(',')}}`
  })
  return `{${channels.join(',')}}`
}

function objectText(pushes: readonly FollowedPush[], text: (push: FollowedPush) => string): string {
  const fields = pushes.map((push) => `${JSON.stringify(push.pushId)}:${text(push)}`)
  return `{${fields.join(',')}}`
}
