import { LosslessNumber, stringify } from 'lossless-json'
import { type Text, text } from '../../messages/services.js'
import { integerDigits, type JsonFields } from '../../net/index.js'
import { printableJson } from '../../safety/index.js'
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
  /** A clause that goes on from the field's name. */
  readonly problem: Text
}

/** Most bytes of `message`, as compact JSON in UTF-8. */
export const MAX_MESSAGE_BYTES = 4096
/** Seconds. */
export const EXPIRE_TIME = { min: 0, max: 259_200 } as const
/** Pushes a second. */
export const PUSH_SPEED = { min: 1000, max: 50_000 } as const

/** What a field that is given must be (Push API, 1024/33764). */
const FIELDS: Readonly<Record<string, readonly [(value: unknown) => boolean, must: Text]>> = {
  message_type: either('notify', 'message'),
  environment: either('product', 'dev'),
  account_push_type: [within({ min: 0, max: 1 }), text('push.must.devices')],
  expire_time: [within(EXPIRE_TIME), text('push.must.range', EXPIRE_TIME)],
  push_speed: [within(PUSH_SPEED), text('push.must.range', PUSH_SPEED)],
  plan_id: [isString, text('push.must.string')],
  multi_pkg: [
    (value) => typeof value === 'boolean',
    text('push.must.either', { one: 'true', other: 'false' }),
  ],
  collapse_id: [(value) => digits(value) !== '', text('push.must.integer')],
  loop_param: [isObject, text('push.must.object')],
  channel_rules: [Array.isArray, text('push.must.array')],
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
      problems.push({ field, problem: text('push.must-be', { must }) })
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
  if (isToken(request)) return [{ field, problem: text('push.token-account-type') }]
  if (isAccountType(digits(request[field]))) return []
  return [{ field, problem: text('push.must-be', { must: text('push.must.account-type') }) }]
}

function messageProblems(request: JsonFields): PushProblem[] {
  const message = own(request, 'message')
  if (!isObject(message))
    return [{ field: 'message', problem: text('push.must-be', { must: text('push.must.object') }) }]
  const problems: PushProblem[] = []
  for (const name of ['title', 'content']) {
    const problem = textProblem(own(message, name), own(request, 'message_type') === 'notify')
    if (problem !== undefined) problems.push({ field: `message.${name}`, problem })
  }
  const bytes = Buffer.byteLength(compact(message))
  if (bytes > MAX_MESSAGE_BYTES) {
    const problem = text('push.message-size', { bytes, most: MAX_MESSAGE_BYTES })
    problems.push({ field: 'message', problem })
  }
  if (isMissingForIos(request, message)) {
    problems.push({ field: 'environment', problem: text('push.no-environment') })
  }
  return problems
}

function textProblem(value: unknown, isRequired: boolean): Text | undefined {
  if (value !== undefined && !isString(value)) {
    return text('push.must-be', { must: text('push.must.string') })
  }
  return isRequired && (value ?? '') === '' ? text('push.no-text') : undefined
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
  const problem = isString(time)
    ? judgeSendTime(time, now).problem
    : text('push.must-be', { must: text('push.must.string') })
  return problem === undefined ? [] : [{ field, problem }]
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

function either(one: string, other: string): readonly [(value: unknown) => boolean, Text] {
  return [(value) => value === one || value === other, text('push.must.either', { one, other })]
}

function within(range: { min: number; max: number }): (value: unknown) => boolean {
  return (value) => {
    const text = digits(value)
    return text !== '' && Number(text) >= range.min && Number(text) <= range.max
  }
}
