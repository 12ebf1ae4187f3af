import { LosslessNumber, stringify } from 'lossless-json'
import { integerDigits, type JsonFields } from '../../net/index.js'
import { printableJson } from '../../safety/printable.js'
import { isObject, mergeDeep, own } from './payload.js'
import { judgeSendTime } from './send-time.js'

/** A push to a package, setting by setting; what is left out is left to the service. */
export interface PushSettings {
  /** Digits only. */
  readonly uploadId: string
  readonly kind: 'account' | 'token'
  readonly messageType: string
  readonly title?: string | undefined
  readonly content?: string | undefined
  readonly environment?: string | undefined
  readonly accountType?: number | undefined
  /** 0: the account's latest device; 1: all its devices. */
  readonly accountPushType?: 0 | 1 | undefined
  /** `yyyy-MM-DD HH:MM:SS`. */
  readonly sendTime?: string | undefined
  /** Seconds. */
  readonly expireTime?: number | undefined
  /** Pushes a second. */
  readonly pushSpeed?: number | undefined
  readonly planId?: string | undefined
  /** Merged deep over all the rest. */
  readonly payload: JsonFields
}

/** What a request is judged by. */
export interface PushContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Whether digits are the number of an account type (Account Type Value Table, 1024/40598). */
  readonly isAccountType: (digits: string) => boolean
}

/** Something in a request that the service would refuse. */
export interface PushProblem {
  /** The field it is about, with dots: `push_speed`, `message.title`. */
  readonly field: string
  /** Goes on from the field's name. */
  readonly sentence: string
}

/** Most bytes of `message`, as compact JSON in UTF-8. */
export const MAX_MESSAGE_BYTES = 4096
/** Seconds. */
export const EXPIRE_TIME = { min: 0, max: 259_200 } as const
/** Pushes a second. */
export const PUSH_SPEED = { min: 1000, max: 50_000 } as const

/** What a field that is given must be (Push API, 1024/33764). */
const FIELDS: Readonly<Record<string, readonly [(value: unknown) => boolean, must: string]>> = {
  message_type: [oneOf('notify', 'message'), '`notify` or `message`'],
  environment: [oneOf('product', 'dev'), '`product` or `dev`'],
  account_push_type: [within({ min: 0, max: 1 }), '0 (latest device) or 1 (all devices)'],
  expire_time: [within(EXPIRE_TIME), rangeText(EXPIRE_TIME)],
  push_speed: [within(PUSH_SPEED), rangeText(PUSH_SPEED)],
  plan_id: [isString, 'a string'],
  multi_pkg: [(value) => typeof value === 'boolean', '`true` or `false`'],
  collapse_id: [(value) => digits(value) !== '', 'a whole number'],
  loop_param: [isObject, 'an object'],
  channel_rules: [Array.isArray, 'an array'],
}

/** The body of a request for a push to a package (Push API, 1024/33764), with nothing checked. */
export function buildPush(settings: PushSettings): JsonFields {
  const { title, content } = settings
  const base = {
    audience_type: `package_${settings.kind}_push`,
    upload_id: new LosslessNumber(settings.uploadId),
    message_type: settings.messageType,
    message: given({ title, content }),
    environment: settings.environment,
    account_type: number(settings.accountType),
    account_push_type: number(settings.accountPushType),
    send_time: settings.sendTime,
    expire_time: number(settings.expireTime),
    push_speed: number(settings.pushSpeed),
    plan_id: settings.planId,
  }
  return mergeDeep(given(base), settings.payload)
}

/**
 * Everything in a request that the service would refuse (Push API, 1024/33764). Fields that are
 * not known are let through.
 */
export function pushProblems(request: JsonFields, context: PushContext): readonly PushProblem[] {
  const problems: PushProblem[] = []
  for (const [field, [isValid, must]] of Object.entries(FIELDS)) {
    if (Object.hasOwn(request, field) && !isValid(request[field])) {
      problems.push({ field, sentence: `must be ${must}.` })
    }
  }
  return [
    ...problems,
    ...accountTypeProblems(request, context),
    ...messageProblems(request),
    ...timeProblems(request, context),
  ]
}

/** The body as it is sent. */
export function pushBody(request: JsonFields): Buffer {
  return Buffer.from(compact(request))
}

/** The body for people: indented, and harmless in a log; the same JSON as what is sent. */
export function shownPush(request: JsonFields): string {
  return printableJson(stringify(request, null, 2) ?? '')
}

/** Whether the push is to a token package. */
export function isToken(request: JsonFields): boolean {
  return own(request, 'audience_type') === 'package_token_push'
}

function accountTypeProblems(request: JsonFields, { isAccountType }: PushContext): PushProblem[] {
  const field = 'account_type'
  if (!Object.hasOwn(request, field)) return []
  if (isToken(request)) return [{ field, sentence: 'goes with `kind` `account` only.' }]
  if (isAccountType(digits(request[field]))) return []
  return [{ field, sentence: 'must be the number of an account type.' }]
}

function messageProblems(request: JsonFields): PushProblem[] {
  const message = own(request, 'message')
  if (!isObject(message)) return [{ field: 'message', sentence: 'must be an object.' }]
  const problems: PushProblem[] = []
  for (const name of ['title', 'content']) {
    const sentence = textProblem(own(message, name), own(request, 'message_type') === 'notify')
    if (sentence !== '') problems.push({ field: `message.${name}`, sentence })
  }
  const bytes = Buffer.byteLength(compact(message))
  if (bytes > MAX_MESSAGE_BYTES) {
    const sentence = `has ${bytes} bytes as JSON; TPNS takes at most ${MAX_MESSAGE_BYTES}.`
    problems.push({ field: 'message', sentence })
  }
  if (isMissingForIos(request, message)) {
    const sentence =
      'is missing: the message is for iOS, where it is required. Give `product` or `dev`.'
    problems.push({ field: 'environment', sentence })
  }
  return problems
}

function textProblem(value: unknown, isRequired: boolean): string {
  if (value !== undefined && !isString(value)) return 'must be a string.'
  return isRequired && (value ?? '') === '' ? 'is missing: a notification needs one.' : ''
}

/** An application is for Android or for iOS; with both in the message, it may be either. */
function isMissingForIos(request: JsonFields, message: JsonFields): boolean {
  const isIos = Object.hasOwn(message, 'ios') && !Object.hasOwn(message, 'android')
  return isIos && !Object.hasOwn(request, 'environment')
}

function timeProblems(request: JsonFields, { now }: PushContext): PushProblem[] {
  const field = 'send_time'
  if (!Object.hasOwn(request, field)) return []
  const time = own(request, field)
  const problem = isString(time) ? judgeSendTime(time, now).problem : 'must be a string'
  return problem === undefined ? [] : [{ field, sentence: `${problem}.` }]
}

function compact(value: unknown): string {
  return stringify(value) ?? ''
}

function given(fields: Readonly<Record<string, unknown>>): JsonFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function number(value: number | undefined): LosslessNumber | undefined {
  return value === undefined ? undefined : new LosslessNumber(String(value))
}

/** The digits of a whole number; empty for any other value. */
function digits(value: unknown): string {
  return integerDigits(value) ?? ''
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function oneOf(...values: readonly string[]): (value: unknown) => boolean {
  return (value) => isString(value) && values.includes(value)
}

function within(range: { min: number; max: number }): (value: unknown) => boolean {
  return (value) => {
    const text = digits(value)
    return text !== '' && Number(text) >= range.min && Number(text) <= range.max
  }
}

function rangeText({ min, max }: { min: number; max: number }): string {
  return `a whole number from ${min} to ${max}`
}
