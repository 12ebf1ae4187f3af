import { basename, resolve } from 'node:path'
import { InputError } from '../../errors.js'
import type { SettingReader } from '../../run/settings/reader.js'
import {
  type AttemptSettings,
  readAttempts,
  readServiceUrl,
  readValidation,
  SETTINGS,
} from '../../run/settings/shared.js'
import type { WechatCredential } from '../../services/cloudbase/access-token.js'
import { fillPath } from '../../services/cloudbase/object-path.js'
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

/** What the inputs are read with besides the environment. */
export interface InputContext {
  /** Takes each secret before any message can be made. */
  readonly registerSecret: (secret: string) => void
  /** Milliseconds since the epoch: the day that `{date}` stands for, in UTC. */
  readonly now: number
}

const WECHAT_URL = 'https://api.weixin.qq.com'
/** Stands for a SHA-256 that isn't known yet: whether a path can be used doesn't depend on it. */
const ANY_SHA256 = '0'.repeat(64)

/**
 * Reads the inputs of the Cloud Base action. A pure function of the environment and the day.
 *
 * @throws {InputError} with every problem of the inputs
 */
export function readCloudBaseInputs(env: Environment, context: InputContext): CloudBaseInputs {
  const reader = inputReader(env)
  // Before anything is said, be it about the inputs themselves.
  for (const name of [CLOUDBASE_INPUTS.accessToken, CLOUDBASE_INPUTS.appSecret]) {
    context.registerSecret(reader.text(name))
  }
  const file = reader.required(CLOUDBASE_INPUTS.file, 'give the path of the file to upload.')
  const path = resolve(env['GITHUB_WORKSPACE'] ?? '', file)
  const inputs: CloudBaseInputs = {
    file,
    path,
    env: reader.required(CLOUDBASE_INPUTS.env, 'give the id of the Cloud Base environment.'),
    objectPath: readObjectPath(reader, path, context.now),
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
  const template = reader.required(
    CLOUDBASE_INPUTS.path,
    'give the path in the storage, as in `lists/{name}`.',
  )
  const name = basename(localPath)
  const date = new Date(now).toISOString().slice(0, 'yyyy-MM-dd'.length)
  const fill = (sha256: string) => fillPath(template, { name, sha256, date })
  const parsed = fill(ANY_SHA256)
  if ('problem' in parsed && template !== '') {
    const filled = template.includes('{name}') ? ', with the name of the file filled in,' : ''
    reader.problem(CLOUDBASE_INPUTS.path, `can't be used: it${filled} ${parsed.problem}.`)
  }
  return (sha256) => {
    const filled = fill(sha256)
    if ('path' in filled) return filled.path
    throw new InputError([`\`${CLOUDBASE_INPUTS.path}\` can't be used: it ${filled.problem}.`])
  }
}

/** Reads either `access-token`, or `app-id` and `app-secret`. */
function readCredential(reader: SettingReader): WechatCredential {
  const { accessToken: tokenName, appId: idName, appSecret: secretName } = CLOUDBASE_INPUTS
  const accessToken = readKey(reader, tokenName)
  const appId = readKey(reader, idName)
  const appSecret = readKey(reader, secretName)
  const ways = `${reader.label(tokenName)}, or ${reader.label(idName)} with ${reader.label(secretName)}`
  if (accessToken !== '') {
    if (appId !== '' || appSecret !== '') reader.note(`Give either ${ways}, not both.`)
    return { accessToken }
  }
  if (appId === '' && appSecret === '') reader.note(`There is no credential: give ${ways}.`)
  else if (appSecret === '') reader.problem(secretName, `is missing: it goes with \`${idName}\`.`)
  else if (appId === '') reader.problem(idName, `is missing: it goes with \`${secretName}\`.`)
  return { appId, appSecret }
}

function readKey(reader: SettingReader, name: string): string {
  const value = reader.text(name)
  if (/[\s\p{Cc}]/u.test(value)) reader.problem(name, 'holds white space or a control character.')
  return value
}
