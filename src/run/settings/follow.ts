import { type Text, text } from '../../messages/services.js'
import {
  type Auth,
  type FollowSettings,
  type IdProblem,
  isPushId,
  parseIds,
} from '../../services/tpns/index.js'
import { SETTINGS } from './kind.js'
import { PUSH_SETTINGS, readAuth } from './push.js'
import type { SettingReader } from './reader.js'
import {
  type AttemptSettings,
  type CredentialSettings,
  readAttempts,
  readCredentials,
  readService,
  type ServiceSettings,
} from './shared.js'

/** Names of the settings of following, each written once. */
export const FOLLOW_SETTINGS = {
  pushId: 'push-id',
  region: SETTINGS.region,
  serviceUrl: SETTINGS.serviceUrl,
  accessId: SETTINGS.accessId,
  secretKey: SETTINGS.secretKey,
  auth: PUSH_SETTINGS.auth,
  wait: 'wait',
  interval: 'interval',
  cancel: 'cancel',
  retries: SETTINGS.retries,
  timeout: SETTINGS.timeout,
} as const

/** What to follow, checked. */
export interface FollowPlan
  extends FollowSettings,
    ServiceSettings,
    CredentialSettings,
    AttemptSettings {
  readonly auth: Auth
  /** Places of `push-id` that hold null: pushes whose ids nobody knows. */
  readonly unknownPlaces: readonly number[]
}

/** Most pushes that are followed at once: each costs at least two of the 200 questions of an hour. */
const MAX_IDS = 100
/** Minutes. */
const WAIT = { min: 0, max: 360, fallback: 0 } as const
/** Seconds. */
const INTERVAL = { min: 20, max: 3600, fallback: 60 } as const

/** Reads the settings of following; problems are for `finish` of the reader to tell. */
export function readFollowPlan(reader: SettingReader): FollowPlan {
  const { pushIds, unknownPlaces } = readPushIds(reader)
  const service = readService(reader)
  const auth = readAuth(reader)
  const credentials = readCredentials(reader, auth)
  const waitMs = reader.integer(FOLLOW_SETTINGS.wait, WAIT) * 60_000
  const intervalMs = reader.integer(FOLLOW_SETTINGS.interval, INTERVAL) * 1000
  const isCancelled = reader.boolean(FOLLOW_SETTINGS.cancel, false)
  const attempts = readAttempts(reader)
  return {
    pushIds,
    unknownPlaces,
    ...service,
    ...credentials,
    auth,
    waitMs,
    intervalMs,
    isCancelled,
    ...attempts,
  }
}

function readPushIds(reader: SettingReader) {
  const name = FOLLOW_SETTINGS.pushId
  const given = reader.required(name, text('follow.give-push-id'))
  if (given === '') return { pushIds: [], unknownPlaces: [] }
  // As the push puts them out: null for a push without an id, a list for a loop push.
  const rules = { isId: isPushId, most: MAX_IDS, areNullsAllowed: true, areListsAllowed: true }
  const { ids, nulls, problems } = parseIds(given, rules)
  for (const problem of problems) {
    const isNulls = problem.kind === 'none' && nulls.length > 0
    reader.problem(name, isNulls ? text('follow.ids.nulls') : idProblem(problem))
  }
  return { pushIds: ids, unknownPlaces: nulls }
}

function idProblem(problem: IdProblem): Text {
  switch (problem.kind) {
    case 'json':
      return text('follow.ids.json')
    case 'none':
      return text('follow.ids.none')
    case 'many':
      return text('follow.ids.many', { count: problem.count, most: MAX_IDS })
    case 'null':
    case 'form':
      return text('follow.ids.form', { position: problem.position })
    case 'twice':
      return text('follow.ids.twice', { ids: problem.ids })
  }
}
