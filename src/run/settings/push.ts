import { type Text, text } from '../../messages/services.js'
import type { JsonFields } from '../../net/index.js'
import {
  AUTHS,
  type Auth,
  buildPush,
  EXPIRE_TIME,
  type IdProblem,
  isObject,
  own,
  type PackagePush,
  PUSH_SPEED,
  type PushProblem,
  type PushSettings,
  parseIds,
  parsePayload,
  pushProblems,
} from '../../services/tpns/index.js'
import { parseAccountType } from '../../validator/index.js'
import { readKind, SETTINGS } from './kind.js'
import type { SettingReader } from './reader.js'
import {
  type AttemptSettings,
  type CredentialSettings,
  readAttempts,
  readCredentials,
  readService,
  type ServiceSettings,
} from './shared.js'

/** Names of the settings of a push, each written once. */
export const PUSH_SETTINGS = {
  uploadId: 'upload-id',
  uploadIds: 'upload-ids',
  region: SETTINGS.region,
  serviceUrl: SETTINGS.serviceUrl,
  accessId: SETTINGS.accessId,
  secretKey: SETTINGS.secretKey,
  auth: 'auth',
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
} as const

/** The settings of one or several pushes, checked. */
export interface PushPlan extends ServiceSettings, CredentialSettings, AttemptSettings {
  /** The packages, in the order in which they are pushed to, each with the body of its request. */
  readonly pushes: readonly PackagePush[]
  /** Whether they were given as several, be it only one. */
  readonly isSeries: boolean
  readonly kind: 'account' | 'token'
  readonly auth: Auth
  /** Show the request instead of sending it. The credentials may then be empty. */
  readonly dryRun: boolean
}

/** Most digits of an id. */
const MAX_ID_DIGITS = 40
/** Most packages of one run. */
const MAX_IDS = 1000

/** Settings by the field of the request that they set. */
const SETTING_OF: ReadonlyMap<string, string> = new Map([
  ['message_type', PUSH_SETTINGS.messageType],
  ['message.title', PUSH_SETTINGS.title],
  ['message.content', PUSH_SETTINGS.content],
  ['environment', PUSH_SETTINGS.environment],
  ['account_type', PUSH_SETTINGS.accountType],
  ['account_push_type', PUSH_SETTINGS.accountPushType],
  ['send_time', PUSH_SETTINGS.sendTime],
  ['expire_time', PUSH_SETTINGS.expireTime],
  ['push_speed', PUSH_SETTINGS.pushSpeed],
  ['plan_id', PUSH_SETTINGS.planId],
])

/**
 * Reads the settings of a push; problems are for `finish` of the reader to tell.
 *
 * @param now milliseconds since the epoch
 */
export function readPushPlan(reader: SettingReader, now: number): PushPlan {
  const { uploadIds, isSeries } = readUploadIds(reader)
  const given = readSettings(reader)
  const payload = readPayload(reader)
  const settings = { ...given, payload: payload ?? {} }
  const pushes = uploadIds.map((uploadId) => {
    return { uploadId, request: buildPush({ ...settings, uploadId }) }
  })
  const request = pushes[0]?.request ?? {}
  const isAccountType = (digits: string) => parseAccountType(digits) !== undefined
  for (const problem of pushProblems(request, { now, isAccountType })) {
    // Title and content may be in the payload that can't be read.
    const isKnown = payload !== null || !problem.field.startsWith('message.')
    if (isKnown) report(problem, settings, reader)
  }
  const dryRun = reader.boolean(PUSH_SETTINGS.dryRun, false)
  const service = readService(reader)
  const auth = readAuth(reader)
  return {
    pushes,
    isSeries,
    kind: settings.kind,
    dryRun,
    ...service,
    auth,
    ...(dryRun ? { accessId: '', secretKey: '' } : readCredentials(reader, auth)),
    ...readAttempts(reader),
  }
}

/** Reads `auth`: how requests say in whose name they are made. */
export function readAuth(reader: SettingReader): Auth {
  return reader.choice(PUSH_SETTINGS.auth, AUTHS, 'basic')
}

function readSettings(reader: SettingReader): Omit<PushSettings, 'payload' | 'uploadId'> {
  const { kind, accountType } = readKind(reader)
  const given = (name: string): string | undefined => reader.text(name) || undefined
  return {
    kind,
    title: given(PUSH_SETTINGS.title),
    content: given(PUSH_SETTINGS.content),
    messageType: reader.choice(PUSH_SETTINGS.messageType, ['notify', 'message'], 'notify'),
    environment: reader.choice(PUSH_SETTINGS.environment, ['product', 'dev'], undefined),
    // With tokens it is a problem already, and should not be told twice.
    accountType: kind === 'token' ? undefined : accountType,
    accountPushType: readAccountPushType(reader),
    sendTime: given(PUSH_SETTINGS.sendTime),
    expireTime: reader.integer(PUSH_SETTINGS.expireTime, { ...EXPIRE_TIME, fallback: undefined }),
    pushSpeed: reader.integer(PUSH_SETTINGS.pushSpeed, { ...PUSH_SPEED, fallback: undefined }),
    planId: given(PUSH_SETTINGS.planId),
  }
}

/** Digits, however many: numbers of JavaScript keep only about sixteen of them. */
function isUploadId(given: string): boolean {
  return /^[1-9]\d*$/.test(given) && given.length <= MAX_ID_DIGITS
}

function readUploadIds(reader: SettingReader) {
  const { uploadId: one, uploadIds: several } = PUSH_SETTINGS
  const isSeries = reader.text(several) !== ''
  if (isSeries && reader.text(one) !== '') reader.note(text('push.both-ids'))
  if (!isSeries) {
    const value = reader.required(one, text('push.give-upload-id'))
    if (isUploadId(value)) return { uploadIds: [value], isSeries }
    if (value !== '') reader.problem(one, text('push.id-form', { most: MAX_ID_DIGITS }))
    return { uploadIds: ['1'], isSeries }
  }
  const rules = { isId: isUploadId, most: MAX_IDS, areNullsAllowed: false, areListsAllowed: false }
  const { ids, problems } = parseIds(reader.text(several), rules)
  for (const problem of problems) reader.problem(several, idProblem(problem))
  return { uploadIds: problems.length === 0 ? ids : ['1'], isSeries }
}

function idProblem(problem: IdProblem): Text {
  switch (problem.kind) {
    case 'json':
      return text('push.ids.json')
    case 'none':
      return text('push.ids.none')
    case 'many':
      return text('push.ids.many', { count: problem.count, most: MAX_IDS })
    case 'null':
      return text('push.ids.null', { position: problem.position })
    case 'form':
      return text('push.ids.form', { position: problem.position, most: MAX_ID_DIGITS })
    case 'twice':
      return text('push.ids.twice', { ids: problem.ids })
  }
}

function readAccountPushType(reader: SettingReader): 0 | 1 | undefined {
  const chosen = reader.choice(PUSH_SETTINGS.accountPushType, ['latest', 'all'], undefined)
  return chosen && (chosen === 'latest' ? 0 : 1)
}

/** Empty when there is none; null when it holds no object. */
function readPayload(reader: SettingReader): JsonFields | null {
  const given = reader.text(PUSH_SETTINGS.payload)
  if (given === '') return {}
  const { payload, problem } = parsePayload(given)
  if (problem !== null) reader.problem(PUSH_SETTINGS.payload, problem)
  return payload
}

/** Names a problem by where the user put the value: in a setting, or in the payload. */
function report(
  { field, problem }: PushProblem,
  { payload }: { readonly payload: JsonFields },
  reader: SettingReader,
): void {
  const setting = SETTING_OF.get(field)
  if (setting !== undefined && !names(payload, field.split('.'))) {
    reader.problem(setting, problem)
  } else if (field === 'message') {
    reader.note(text('push.the-message', { problem }))
  } else {
    reader.problem(PUSH_SETTINGS.payload, text('push.payload-sets', { field, problem }))
  }
}

function names(object: JsonFields, [key = '', ...rest]: readonly string[]): boolean {
  if (!Object.hasOwn(object, key) || rest.length === 0) return Object.hasOwn(object, key)
  const value = own(object, key)
  return isObject(value) && names(value, rest)
}
