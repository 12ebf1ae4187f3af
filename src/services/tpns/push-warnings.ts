import { type Text, text } from '../../messages/services.js'
import { integerDigits, type JsonFields } from '../../net/index.js'
import { isObject, own } from './payload.js'
import { isToken } from './push-request.js'
import { judgeSendTime } from './send-time.js'

/** Fields that are documented for account packages, and not for token packages (1024/38862). */
const ACCOUNT_ONLY = ['send_time', 'loop_param', 'push_speed', 'collapse_id'] as const
/** Seconds to which the service raises a shorter `expire_time` (Push API, 1024/33764). */
const LEAST_EXPIRE_TIME = 800

/** Most characters that each channel shows (Product limits of TPNS). */
const LIMITS = {
  title: { 'TPNS itself': 20, Meizu: 32, OPPO: 32, Huawei: 40, vivo: 40, Mi: 50 },
  content: { Huawei: 80, Meizu: 100, Mi: 128, vivo: 128, OPPO: 200 },
} as const

/**
 * What the service takes, but is probably a mistake; a sentence each.
 *
 * @param now milliseconds since the epoch
 */
export function pushWarnings(request: JsonFields, now: number): readonly Text[] {
  const message = own(request, 'message')
  return [
    ...(isObject(message) ? cutWarning(request, message) : []),
    ...(isObject(message) ? environmentWarning(request, message) : []),
    ...timeWarning(request, now),
    ...lifeWarning(request),
    ...(isToken(request) ? tokenWarnings(request) : []),
  ]
}

/** One warning for all that is cut: there is room for ten annotations in a step. */
function cutWarning(request: JsonFields, message: JsonFields): Text[] {
  if (own(request, 'message_type') !== 'notify') return []
  const cuts = [
    ...cutBy('title', own(message, 'title')),
    ...cutBy('content', own(message, 'content')),
  ]
  return cuts.length === 0 ? [] : [text('push.cut', { cuts })]
}

function cutBy(part: keyof typeof LIMITS, value: unknown): Text[] {
  if (typeof value !== 'string') return []
  const characters = Array.from(value).length
  const channels = Object.entries(LIMITS[part]).filter(([, limit]) => characters > limit)
  return channels.length === 0 ? [] : [text('push.cut-by', { part, characters, channels })]
}

function environmentWarning(request: JsonFields, message: JsonFields): Text[] {
  const isBoth = Object.hasOwn(message, 'ios') && Object.hasOwn(message, 'android')
  return isBoth && !Object.hasOwn(request, 'environment') ? [text('push.maybe-ios')] : []
}

function timeWarning(request: JsonFields, now: number): Text[] {
  const time = own(request, 'send_time')
  const warning = typeof time === 'string' ? judgeSendTime(time, now).warning : undefined
  return warning === undefined ? [] : [warning]
}

function lifeWarning(request: JsonFields): Text[] {
  const seconds = integerDigits(own(request, 'expire_time')) ?? '0'
  const isRaised = Number(seconds) > 0 && Number(seconds) < LEAST_EXPIRE_TIME
  return isRaised ? [text('push.short-life', { seconds, least: LEAST_EXPIRE_TIME })] : []
}

function tokenWarnings(request: JsonFields): Text[] {
  const fields = ACCOUNT_ONLY.filter((field) => Object.hasOwn(request, field))
  return [
    ...(Object.hasOwn(request, 'account_push_type') ? [text('push.token-device')] : []),
    ...(fields.length > 0 ? [text('push.token-fields', { fields })] : []),
  ]
}
