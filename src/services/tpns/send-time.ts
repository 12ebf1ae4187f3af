import { type Text, text } from '../../messages/services.js'

/** What is wrong, or probably wrong, with a `send_time`. */
export interface SendTimeVerdict {
  /** A clause that goes on from the name of the field. */
  readonly problem?: Text
  /** A sentence. */
  readonly warning?: Text
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MAX_DAYS_AHEAD = 90
/** All four service access points lie in this time zone. */
const SERVICE_ZONE_MS = 8 * HOUR_MS
/** No clock on Earth is further ahead of UTC, or further behind. */
const FURTHEST_AHEAD_MS = 14 * HOUR_MS
const FURTHEST_BEHIND_MS = -12 * HOUR_MS

const FORM = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/**
 * Judges a `send_time`: `yyyy-MM-DD HH:MM:SS`, a real time, within 90 days (Push API, 1024/33764).
 * The document names no time zone. Most likely UTC+8 is meant, where the service stands; so a time
 * is refused only when it is past or too far whatever the zone, and gets a warning when it is in
 * UTC+8: the service starts a push whose time has passed at once.
 *
 * @param now milliseconds since the epoch
 */
export function judgeSendTime(time: string, now: number): SendTimeVerdict {
  const utc = parse(time)
  if (utc === null) return { problem: text('push.time.form') }
  const latest = now + MAX_DAYS_AHEAD * DAY_MS
  if (utc - FURTHEST_BEHIND_MS < now) return { problem: text('push.time.passed') }
  if (utc - FURTHEST_AHEAD_MS > latest)
    return { problem: text('push.time.far', { days: MAX_DAYS_AHEAD }) }
  const there = utc - SERVICE_ZONE_MS
  if (there < now) return { warning: text('push.time.passed-there') }
  if (there > latest) return { warning: text('push.time.far-there', { days: MAX_DAYS_AHEAD }) }
  return {}
}

/** The time as if it were UTC, in milliseconds since the epoch; null when there is no such time. */
function parse(given: string): number | null {
  if (!FORM.test(given)) return null
  const iso = `${given.replace(' ', 'T')}.000Z`
  const time = Date.parse(iso)
  // The 31st of February would be taken for a day in March, and 24:00:00 for the next day's begin.
  return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null
}
