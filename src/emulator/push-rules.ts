import { stringify } from 'lossless-json'
import { type Refusal, TPNS_CODES } from './answers.js'
import { isObject, type JsonObject } from './json-object.js'
import type { Settings } from './options.js'
import type { PackageKind } from './package-rules.js'

const MAX_MESSAGE_BYTES = 4_096
const DAY_MS = 86_400_000
const MAX_DAYS_AHEAD = 90
const ZONE_MS = 8 * 3_600_000
/** The documents name no time zone; no clock on Earth is further ahead of UTC than this. */
const FURTHEST_ZONE_MS = 14 * 3_600_000

/** A push request that keeps the rules. */
export interface PushRequest {
  readonly fields: JsonObject
  /** Decimal digits. */
  readonly uploadId: string
  readonly kind: PackageKind
  /** Milliseconds since the epoch, read as UTC+8; null when the push is to begin at once. */
  readonly sendTime: number | null
  /** Pushes a day of a loop push; null for any other. */
  readonly loops: number | null
}

const KINDS: ReadonlyMap<unknown, PackageKind> = new Map([
  ['package_account_push', 'account'],
  ['package_token_push', 'token'],
])

/** What a top-level field that is given must be (Push API, 1024/33764). */
const FIELD_RULES: Readonly<Record<string, (value: unknown) => boolean>> = {
  message_type: oneOf('notify', 'message'),
  message: isObject,
  upload_id: (value) => typeof value === 'bigint' && value > 0n,
  environment: oneOf('product', 'dev'),
  account_type: (value) => within(value, 0n, 16n) || within(value, 989n, 1015n),
  account_push_type: (value) => within(value, 0n, 1n),
  expire_time: (value) => within(value, 0n, 259_200n),
  push_speed: (value) => within(value, 1_000n, 50_000n),
  send_time: (value) => typeof value === 'string',
  plan_id: (value) => typeof value === 'string',
  multi_pkg: (value) => typeof value === 'boolean',
  collapse_id: (value) => typeof value === 'bigint',
  loop_param: isObject,
  channel_rules: Array.isArray,
}

/**
 * Checks the request for a package push (Push API, 1024/33764). Fields that it does not know are
 * let through.
 */
export function checkPush(fields: JsonObject, settings: Settings): PushRequest | Refusal {
  const { audience_type: audienceType, upload_id: uploadId } = fields
  const kind = KINDS.get(audienceType)
  const missing = refuseMissing(fields, settings)
  if (missing !== null) return missing
  if (kind === undefined) return invalid('audience_type is neither of the two package pushes')
  return (
    refuseInvalid(fields) ??
    refuseMessage(fields) ??
    refuseTime(fields, settings.clock()) ?? {
      fields,
      uploadId: String(uploadId),
      kind,
      sendTime: sendTimeOf(fields),
      loops: loopsOf(fields),
    }
  )
}

function refuseMissing(fields: JsonObject, settings: Settings): Refusal | null {
  const required = ['audience_type', 'message_type', 'message', 'upload_id']
  if (settings.platform === 'ios') required.push('environment')
  const missing = required.filter((name) => fields[name] === undefined)
  if (missing.length === 0) return null
  return { code: TPNS_CODES.missing, message: `missing: ${missing.join(', ')}` }
}

function refuseInvalid(fields: JsonObject): Refusal | null {
  for (const [name, isValid] of Object.entries(FIELD_RULES)) {
    if (fields[name] !== undefined && !isValid(fields[name])) return invalid(`${name} is invalid`)
  }
  return null
}

function refuseMessage(fields: JsonObject): Refusal | null {
  const { message_type: messageType, message } = fields
  const parts = isObject(message) ? message : {}
  const bytes = Buffer.byteLength(stringify(message) ?? '')
  if (bytes > MAX_MESSAGE_BYTES) return invalid(`message has ${bytes} bytes`)
  if (messageType !== 'notify') return null
  for (const name of ['title', 'content']) {
    const value = parts[name]
    if (value === undefined || value === '') {
      return { code: TPNS_CODES.missing, message: `missing: message.${name}` }
    }
    if (typeof value !== 'string') return invalid(`message.${name} is invalid`)
  }
  return null
}

/** A time that has passed is not refused: such a push starts at once. */
function refuseTime(fields: JsonObject, now: number): Refusal | null {
  const { send_time: sendTime } = fields
  if (sendTime === undefined) return null
  const time = parseTime(String(sendTime))
  const latest = now + MAX_DAYS_AHEAD * DAY_MS + FURTHEST_ZONE_MS
  if (time !== null && time <= latest) return null
  const message =
    time === null
      ? 'send_time is no time of the form yyyy-MM-DD HH:MM:SS'
      : `send_time is more than ${MAX_DAYS_AHEAD} days ahead`
  return { code: TPNS_CODES.illegalTime, message }
}

function parseTime(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return null
  const iso = `${text.replace(' ', 'T')}.000Z`
  const time = Date.parse(iso)
  // The 30th of February would be taken for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null
}

/** The documents name no time zone; all service access points lie in UTC+8. */
function sendTimeOf({ send_time: sendTime }: JsonObject): number | null {
  const time = parseTime(String(sendTime))
  return time === null ? null : time - ZONE_MS
}

function loopsOf(fields: JsonObject): number | null {
  const { loop_param: loop } = fields
  if (!isObject(loop)) return null
  const { dayTimes: times } = loop
  return Array.isArray(times) && times.length > 0 ? times.length : 1
}

function oneOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value)
}

function within(value: unknown, lowest: bigint, highest: bigint): boolean {
  return typeof value === 'bigint' && value >= lowest && value <= highest
}

function invalid(message: string): Refusal {
  return { code: TPNS_CODES.invalid, message }
}
