import type { JsonFields } from '../../net/index.js'
import type { SettingReader } from '../../run/settings/reader.js'
import {
  type AttemptSettings,
  type CredentialSettings,
  readAttempts,
  readCredentials,
  readKind,
  readService,
  SETTINGS,
  type ServiceSettings,
} from '../../run/settings/shared.js'
import { isObject, own, parsePayload } from '../../services/tpns/payload.js'
import {
  buildPush,
  EXPIRE_TIME,
  PUSH_SPEED,
  type PushProblem,
  type PushSettings,
  pushProblems,
} from '../../services/tpns/push-request.js'
import { parseAccountType } from '../../validator/text/account-types.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the push action, each written once. */
export const PUSH_INPUTS = {
  uploadId: 'upload-id',
  region: SETTINGS.region,
  serviceUrl: SETTINGS.serviceUrl,
  accessId: SETTINGS.accessId,
  secretKey: SETTINGS.secretKey,
  kind: SETTINGS.kind,
  title: 'title',
  content: 'content',
  messageType: 'message-type',
  environment: 'environment',
  accountType: SETTINGS.accountType,
  accountPushType: 'account-push-type',
  sendTime: 'send-time',
  expireTime: 'expire-time',
  pushSpeed: 'push-speed',
  planId: 'plan-id',
  payload: 'payload',
  dryRun: 'dry-run',
  retries: SETTINGS.retries,
  timeout: SETTINGS.timeout,
  language: SETTINGS.language,
} as const

/** The inputs of the push action, checked. */
export interface PushInputs extends ServiceSettings, CredentialSettings, AttemptSettings {
  /** Digits only. */
  readonly uploadId: string
  readonly kind: 'account' | 'token'
  /** The body of the request, `payload` merged in. */
  readonly request: JsonFields
  /** Show the request instead of sending it. The credentials may then be empty. */
  readonly dryRun: boolean
}

/** What the inputs are read with, besides the environment. */
export interface PushInputOptions {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Takes the SecretKey before any message can be made. */
  readonly registerSecret?: (secret: string) => void
}

/** Inputs by the field of the request that they set. */
const INPUT_OF: ReadonlyMap<string, string> = new Map([
  ['message_type', PUSH_INPUTS.messageType],
  ['message.title', PUSH_INPUTS.title],
  ['message.content', PUSH_INPUTS.content],
  ['environment', PUSH_INPUTS.environment],
  ['account_type', PUSH_INPUTS.accountType],
  ['account_push_type', PUSH_INPUTS.accountPushType],
  ['send_time', PUSH_INPUTS.sendTime],
  ['expire_time', PUSH_INPUTS.expireTime],
  ['push_speed', PUSH_INPUTS.pushSpeed],
  ['plan_id', PUSH_INPUTS.planId],
])

/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @throws {InputError} with every problem of the inputs
 */
export function readPushInputs(env: Environment, options: PushInputOptions): PushInputs {
  const reader = inputReader(env)
  // Before anything is said, be it about the inputs themselves.
  options.registerSecret?.(reader.text(PUSH_INPUTS.secretKey))
  const given = readSettings(reader)
  const payload = readPayload(reader)
  const settings = { ...given, payload: payload ?? {} }
  const request = buildPush(settings)
  const isAccountType = (digits: string) => parseAccountType(digits) !== undefined
  for (const problem of pushProblems(request, { now: options.now, isAccountType })) {
    // Title and content may be in the payload that can't be read.
    const isKnown = payload !== null || !problem.field.startsWith('message.')
    if (isKnown) report(problem, settings, reader)
  }
  const dryRun = reader.boolean(PUSH_INPUTS.dryRun, false)
  const inputs: PushInputs = {
    uploadId: settings.uploadId,
    kind: settings.kind,
    request,
    dryRun,
    ...readService(reader),
    ...(dryRun ? { accessId: '', secretKey: '' } : readCredentials(reader)),
    ...readAttempts(reader),
  }
  reader.finish()
  return inputs
}

function readSettings(reader: SettingReader): Omit<PushSettings, 'payload'> {
  const uploadId = readUploadId(reader)
  const { kind, accountType } = readKind(reader)
  const text = (name: string): string | undefined => reader.text(name) || undefined
  return {
    uploadId,
    kind,
    title: text(PUSH_INPUTS.title),
    content: text(PUSH_INPUTS.content),
    messageType: reader.choice(PUSH_INPUTS.messageType, ['notify', 'message'], 'notify'),
    environment: reader.choice(PUSH_INPUTS.environment, ['product', 'dev'], undefined),
    // With tokens it is a problem already, and should not be told twice.
    accountType: kind === 'token' ? undefined : accountType,
    accountPushType: readAccountPushType(reader),
    sendTime: text(PUSH_INPUTS.sendTime),
    expireTime: reader.integer(PUSH_INPUTS.expireTime, { ...EXPIRE_TIME, fallback: undefined }),
    pushSpeed: reader.integer(PUSH_INPUTS.pushSpeed, { ...PUSH_SPEED, fallback: undefined }),
    planId: text(PUSH_INPUTS.planId),
  }
}

/** Digits, however many: numbers of JavaScript keep only about sixteen of them. */
function readUploadId(reader: SettingReader): string {
  const name = PUSH_INPUTS.uploadId
  const value = reader.required(name, 'give the `uploadId` that the upload put out.')
  if (/^[1-9]\d*$/.test(value)) return value
  if (value !== '') reader.problem(name, 'must be a positive whole number: digits only.')
  return '1'
}

function readAccountPushType(reader: SettingReader): 0 | 1 | undefined {
  const chosen = reader.choice(PUSH_INPUTS.accountPushType, ['latest', 'all'], undefined)
  return chosen && (chosen === 'latest' ? 0 : 1)
}

/** Empty when there is none; null when it holds no object. */
function readPayload(reader: SettingReader): JsonFields | null {
  const text = reader.text(PUSH_INPUTS.payload)
  if (text === '') return {}
  const { payload, problem } = parsePayload(text)
  if (problem !== null) reader.problem(PUSH_INPUTS.payload, `${problem}.`)
  return payload
}

/** Names a problem by where the user put the value: in an input, or in the payload. */
function report(problem: PushProblem, settings: PushSettings, reader: SettingReader): void {
  const { field, sentence } = problem
  const input = INPUT_OF.get(field)
  if (input !== undefined && !names(settings.payload, field.split('.'))) {
    reader.problem(input, sentence)
  } else if (field === 'message') {
    reader.note(`The message (\`title\`, \`content\` and what \`payload\` adds) ${sentence}`)
  } else {
    reader.problem(PUSH_INPUTS.payload, `sets \`${field}\`, which ${sentence}`)
  }
}

function names(object: JsonFields, [key = '', ...rest]: readonly string[]): boolean {
  if (!Object.hasOwn(object, key) || rest.length === 0) return Object.hasOwn(object, key)
  const value = own(object, key)
  return isObject(value) && names(value, rest)
}
