import { text } from '../../messages/index.js'
import { parseServiceUrl } from '../../safety/index.js'
import {
  type Auth,
  malformedCredentials,
  parseRegion,
  REGION_NAMES,
  regionUrl,
  signatureProblems,
} from '../../services/tpns/index.js'
import { SETTINGS } from './kind.js'
import type { SettingReader } from './reader.js'

/** The service access point unless another is given. */
export const DEFAULT_REGION = 'guangzhou'

/** Where requests go. */
export interface ServiceSettings {
  /** Service URL of the region, or the one that overrides it. */
  readonly serviceUrl: URL
  /** What logs call the service: the region's name, or the URL's origin. */
  readonly service: string
}

/** Credentials of an application. */
export interface CredentialSettings {
  readonly accessId: string
  readonly secretKey: string
}

/** How often and how patiently a request is tried. */
export interface AttemptSettings {
  /** Further attempts after the first. */
  readonly retries: number
  /** Milliseconds without any progress on the connection before an attempt is given up. */
  readonly timeoutMs: number
}

/** Reads `region` and `service-url`; the latter wins. */
export function readService(reader: SettingReader): ServiceSettings {
  const regionText = reader.text(SETTINGS.region) || DEFAULT_REGION
  const region = parseRegion(regionText)
  if (region === undefined) reader.unknown(SETTINGS.region, REGION_NAMES)
  const serviceUrl = readServiceUrl(reader)
  return serviceUrl === undefined
    ? { serviceUrl: regionUrl(region ?? DEFAULT_REGION), service: `TPNS (${region})` }
    : { serviceUrl, service: serviceUrl.origin }
}

/** Reads `service-url`; undefined when it is empty, or can't be used. */
export function readServiceUrl(reader: SettingReader): URL | undefined {
  const given = reader.text(SETTINGS.serviceUrl)
  if (given === '') return undefined
  const parsed = parseServiceUrl(given)
  if ('url' in parsed) return parsed.url
  reader.problem(SETTINGS.serviceUrl, text('settings.service-url', { problem: parsed.problem }))
  return undefined
}

/** Reads `access-id` and `secret-key`, both required, and fit for `auth`. */
export function readCredentials(reader: SettingReader, auth: Auth = 'basic'): CredentialSettings {
  const accessId = reader.requiredSecret(SETTINGS.accessId, text('settings.give-access-id'))
  const secretKey = reader.requiredSecret(SETTINGS.secretKey, text('settings.give-secret-key'))
  const unsignable = auth === 'signature' ? signatureProblems({ accessId }) : []
  for (const problem of [...malformedCredentials({ accessId, secretKey }), ...unsignable]) {
    reader.note(text('settings.credentials', { problem }))
  }
  return { accessId, secretKey }
}

/** Reads `retries` (0 to 10) and `timeout` (1 to 3600 seconds). */
export function readAttempts(reader: SettingReader): AttemptSettings {
  const retries = reader.integer(SETTINGS.retries, { min: 0, max: 10, fallback: 3 })
  const seconds = reader.integer(SETTINGS.timeout, { min: 1, max: 3600, fallback: 120 })
  return { retries, timeoutMs: seconds * 1000 }
}
