import { basename } from 'node:path'
import { InputError } from '../../errors.js'
import { text } from '../../messages/services.js'
import {
  type AttemptSettings,
  readAttempts,
  readServiceUrl,
  readValidation,
  SETTINGS,
  type SettingReader,
} from '../../run/index.js'
import { fillPath, type WechatCredential } from '../../services/cloudbase/index.js'
import { namedFile } from '../files.js'
import { type Environment, inputReader } from '../inputs.js'
import type { ValidationInputs } from '../validation.js'

/** Names of the inputs of the Cloud Base action, each written once. */
export const CLOUDBASE_INPUTS = {
  file: SETTINGS.file,
  env: 'env',
  path: 'path',
  accessToken: 'access-token',
  appId: 'app-id',
  appSecret: 'app-secret',
  validate: 'validate',
  kind: SETTINGS.kind,
  accountType: SETTINGS.accountType,
  strict: SETTINGS.strict,
  retries: SETTINGS.retries,
  timeout: SETTINGS.timeout,
  serviceUrl: SETTINGS.serviceUrl,
  language: SETTINGS.language,
} as const

/** The inputs of the Cloud Base action, checked. */
export interface CloudBaseInputs extends ValidationInputs, AttemptSettings {
  /** Whether the rules of packages apply; kind, account type and strict say nothing otherwise. */
  readonly validate: boolean
  /** Id of the Cloud Base environment. */
  readonly env: string
  /** Path in the storage, which depends on the file's SHA-256 (hexadecimal) if it says so. */
  readonly objectPath: (sha256: string) => string
  readonly credential: WechatCredential
  /** Base of the WeChat API. */
  readonly serviceUrl: URL
}

const WECHAT_URL = 'https://api.weixin.qq.com'
/** Stands for a SHA-256 that isn't known yet: whether a path can be used doesn't depend on it. */
const ANY_SHA256 = '0'.repeat(64)

/**
 * Reads the inputs of the Cloud Base action. A pure function of the environment and the day.
 *
 * @param now milliseconds since the epoch: the day that `{date}` stands for, in UTC
 * @throws {InputError} with every problem of the inputs
 */
export function readCloudBaseInputs(env: Environment, now: number): CloudBaseInputs {
  const reader = inputReader(env)
  const given = reader.required(CLOUDBASE_INPUTS.file, text('cloudbase.give-file'))
  const { file, path } = namedFile(given, env)
  const inputs: CloudBaseInputs = {
    file,
    path,
    env: reader.required(CLOUDBASE_INPUTS.env, text('cloudbase.give-env')),
    objectPath: readObjectPath(reader, path, now),
    credential: readCredential(reader),
    validate: reader.boolean(CLOUDBASE_INPUTS.validate, true),
    ...readValidation(reader),
    ...readAttempts(reader),
    serviceUrl: readServiceUrl(reader) ?? new URL(WECHAT_URL),
  }
  reader.finish()
  return inputs
}

function readObjectPath(
  reader: SettingReader,
  localPath: string,
  now: number,
): CloudBaseInputs['objectPath'] {
  const template = reader.required(CLOUDBASE_INPUTS.path, text('cloudbase.give-path'))
  const name = basename(localPath)
  const date = new Date(now).toISOString().slice(0, 'yyyy-MM-dd'.length)
  const fill = (sha256: string) => fillPath(template, { name, sha256, date })
  const parsed = fill(ANY_SHA256)
  if ('problem' in parsed && template !== '') {
    const isFilled = template.includes('{name}')
    const { problem } = parsed
    reader.problem(CLOUDBASE_INPUTS.path, text('cloudbase.unusable-path', { problem, isFilled }))
  }
  return (sha256) => {
    const filled = fill(sha256)
    if ('path' in filled) return filled.path
    const problem = text('cloudbase.unusable-path', { problem: filled.problem, isFilled: true })
    throw new InputError([text('settings.problem', { name: CLOUDBASE_INPUTS.path, problem })])
  }
}

/** Reads either `access-token`, or `app-id` and `app-secret`. */
function readCredential(reader: SettingReader): WechatCredential {
  const { accessToken: tokenName, appId: idName, appSecret: secretName } = CLOUDBASE_INPUTS
  const accessToken = readKey(reader, tokenName)
  const appId = readKey(reader, idName)
  const appSecret = readKey(reader, secretName)
  if (accessToken !== '') {
    if (appId !== '' || appSecret !== '') reader.note(text('cloudbase.both-credentials'))
    return { accessToken }
  }
  if (appId === '' && appSecret === '') {
    reader.noteEmptySecrets(text('cloudbase.no-credential'))
  } else if (appSecret === '') {
    reader.requiredSecret(secretName, text('cloudbase.goes-with', { name: idName }))
  } else if (appId === '') {
    reader.requiredSecret(idName, text('cloudbase.goes-with', { name: secretName }))
  }
  return { appId, appSecret }
}

function readKey(reader: SettingReader, name: string): string {
  const value = reader.text(name)
  if (/[\s\p{Cc}]/u.test(value)) reader.problem(name, text('cloudbase.white-space'))
  return value
}
