import type { JsonFields } from '../../net/index.js'
import { isObject, own } from './payload.js'
import { isToken } from './push-request.js'
import { judgeSendTime } from './send-time.js'

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
export function pushWarnings(request: JsonFields, now: number): readonly string[] {
  const message = own(request, 'message')
  return [
    ...(isObject(message) ? cutWarning(request, message) : []),
    ...(isObject(message) ? environmentWarning(request, message) : []),
    ...timeWarning(request, now),
    ...deviceWarning(request),
  ]
}

/** One warning for all that is cut: there is room for ten annotations in a step. */
function cutWarning(request: JsonFields, message: JsonFields): string[] {
  if (own(request, 'message_type') !== 'notify') return []
  const cuts = [
    ...cutBy('title', own(message, 'title')),
    ...cutBy('content', own(message, 'content')),
  ]
  return cuts.length === 0 ? [] : [`Not everybody will see the whole text: ${cuts.join('; ')}.`]
}

function cutBy(name: keyof typeof LIMITS, value: unknown): string[] {
  if (typeof value !== 'string') return []
  const characters = Array.from(value).length
  const channels = Object.entries(LIMITS[name])
    .filter(([, limit]) => characters > limit)
    .map(([channel, limit]) => `${channel} (${limit})`)
  return channels.length === 0
    ? []
    : [`the ${name} has ${characters} characters, more than shown by ${channels.join(', ')}`]
}

function environmentWarning(request: JsonFields, message: JsonFields): string[] {
  const isBoth = Object.hasOwn(message, 'ios') && Object.hasOwn(message, 'android')
  if (!isBoth || Object.hasOwn(request, 'environment')) return []
  return [
    'No `environment` is given, and the message has a part for iOS: an iOS application needs `product` or `dev`.',
  ]
}

function timeWarning(request: JsonFields, now: number): string[] {
  const time = own(request, 'send_time')
  const warning = typeof time === 'string' ? judgeSendTime(time, now).warning : undefined
  return warning === undefined ? [] : [`The send time ${warning}.`]
}

function deviceWarning(request: JsonFields): string[] {
  if (!isToken(request) || !Object.hasOwn(request, 'account_push_type')) return []
  return ['A token is one device: `account-push-type` has no effect on a token package.']
}
