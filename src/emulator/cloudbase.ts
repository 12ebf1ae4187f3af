import { randomBytes } from 'node:crypto'
import { type Answer, json } from './answers.js'
import { readText } from './body.js'
import { MAX_ENTRIES, setBounded } from './bounds.js'
import { COS_PREFIX } from './cos.js'
import { type JsonObject, parseObject } from './json-object.js'
import type { Incoming, Link, Service } from './service.js'

/** Error codes of the WeChat HTTP APIs that are used here. */
const ERRORS = {
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40097: 'invalid args',
  40101: 'missing parameter',
  40125: 'invalid appsecret',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  43002: 'require POST method',
  44002: 'empty post data',
  47001: 'data format error',
  85088: 'no qbase privilege',
} as const

type ErrorCode = keyof typeof ERRORS

const TOKEN_SECONDS = 7_200
/** Links of the real service are good for a quarter of an hour. */
const LINK_SECONDS = 900
const MAX_PATH_BYTES = 850

/** `POST /cgi-bin/stable_token` (WeChat, getStableAccessToken). */
export async function stableToken(request: Incoming, service: Service): Promise<Answer> {
  const fields = await readFields(request)
  if (typeof fields === 'number') return failure(fields)
  const { appId, appSecret } = service.settings.cloudBase
  const { grant_type: grantType, appid, secret, force_refresh: forceRefresh } = fields
  if (grantType !== 'client_credential') return failure(40002)
  if (isMissing(appid)) return failure(41002)
  if (isMissing(secret)) return failure(41004)
  if (appid !== appId) return failure(40013)
  if (secret !== appSecret) return failure(40125)
  if (forceRefresh === true) service.accessTokens.clear()
  const now = service.settings.clock()
  const [token, expiresAt] = currentToken(service, now) ?? issueToken(service)
  return json(200, { access_token: token, expires_in: Math.floor((expiresAt - now) / 1_000) })
}

/** A new access token, good for two hours, and when it expires. */
export function issueToken(service: Service): [token: string, expiresAt: number] {
  const token = randomBytes(64).toString('base64url')
  const expiresAt = service.settings.clock() + TOKEN_SECONDS * 1_000
  setBounded(service.accessTokens, token, expiresAt, MAX_ENTRIES)
  return [token, expiresAt]
}

/** `POST /tcb/uploadfile?access_token=…` (WeChat Cloud Base, uploadFile HTTP API). */
export async function uploadLink(request: Incoming, service: Service): Promise<Answer> {
  const fields = await readFields(request)
  const token = request.record.query.get('access_token') ?? ''
  if (fields === 43002) return failure(fields)
  if (token === '') return failure(41001)
  if (!isGood(service, token)) return failure(40014)
  if (!service.cloudBaseEnabled) return failure(85088)
  if (typeof fields === 'number') return failure(fields)
  const { env, path } = fields
  if (isMissing(env) || path === undefined) return failure(40101)
  const known = typeof env === 'string' && service.settings.cloudBase.envs.includes(env)
  if (!known || !isPath(path)) return failure(40097)
  return linkAnswer(service, makeLink(service, env, path))
}

function currentToken(service: Service, now: number): [string, number] | undefined {
  return [...service.accessTokens].find(([, expiresAt]) => expiresAt > now)
}

function isGood(service: Service, token: string): boolean {
  return (service.accessTokens.get(token) ?? 0) > service.settings.clock()
}

/** Limits of object names in Cloud Base storage. */
function isPath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || path.startsWith('/')) return false
  if (/\p{Cs}/u.test(path)) return false
  return !path.includes('//') && Buffer.byteLength(path) <= MAX_PATH_BYTES
}

function makeLink(service: Service, env: string, path: string): Link {
  const bucket = `7465-${env}-1258717764`
  const from = Math.floor(service.settings.clock() / 1_000)
  const times = `${from};${from + LINK_SECONDS}`
  const link = {
    env,
    path,
    urlPath: `${COS_PREFIX}${bucket}/${path.split('/').map(encodeURIComponent).join('/')}`,
    authorization:
      `q-sign-algorithm=sha1&q-ak=AKID${randomBytes(24).toString('base64url')}` +
      `&q-sign-time=${times}&q-key-time=${times}&q-header-list=&q-url-param-list=` +
      `&q-signature=${randomBytes(20).toString('hex')}`,
    token: randomBytes(96).toString('base64url'),
    fileId: `cloud://${env}.${bucket}/${path}`,
    cosFileId: randomBytes(48).toString('base64'),
    expiresAt: (from + LINK_SECONDS) * 1_000,
  }
  setBounded(service.links, link.authorization, link, MAX_ENTRIES)
  return link
}

function linkAnswer(service: Service, link: Link): Answer {
  return json(200, {
    errcode: 0,
    errmsg: 'ok',
    url: `${service.url}${link.urlPath}`,
    token: link.token,
    authorization: link.authorization,
    file_id: link.fileId,
    cos_file_id: link.cosFileId,
  })
}

async function readFields(request: Incoming): Promise<JsonObject | ErrorCode> {
  const text = await readText(request)
  if (request.record.method !== 'POST') return 43002
  if (text === '') return 44002
  return parseObject(text) ?? 47001
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === ''
}

function failure(errcode: ErrorCode): Answer {
  return json(200, { errcode, errmsg: ERRORS[errcode] })
}
