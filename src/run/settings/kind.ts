import { text } from '../../messages/index.js'
import {
  ACCOUNT_TYPES,
  type AccountTypeNumber,
  type Kind,
  parseAccountType,
} from '../../validator/index.js'
import { quoted, type SettingReader } from './reader.js'

/** Names of the settings that several actions and commands share, each written once. */
export const SETTINGS = {
  file: 'file',
  region: 'region',
  serviceUrl: 'service-url',
  accessId: 'access-id',
  secretKey: 'secret-key',
  kind: 'kind',
  accountType: 'account-type',
  strict: 'strict',
  retries: 'retries',
  timeout: 'timeout',
  language: 'language',
} as const

/** What the rows of a package name. */
export interface KindSettings {
  readonly kind: Kind
  /** Type of the accounts; absent when none is given. */
  readonly accountType?: AccountTypeNumber
}

/** Reads `kind` and `account-type`. */
export function readKind(reader: SettingReader): KindSettings {
  const kind = reader.choice(SETTINGS.kind, ['account', 'token'] as const, 'account')
  const accountType = readAccountType(reader)
  if (accountType === undefined) return { kind }
  if (kind === 'token') {
    reader.problem(SETTINGS.accountType, text('settings.account-type-token'))
  }
  return { kind, accountType }
}

/** Reads `account-type`, a number or a name; undefined when it is empty. */
export function readAccountType(reader: SettingReader): AccountTypeNumber | undefined {
  const value = reader.text(SETTINGS.accountType)
  if (value === '') return undefined
  const accountType = parseAccountType(value)
  if (accountType === undefined) {
    const types = Object.entries(ACCOUNT_TYPES)
    const problem = text('settings.account-type', { types, given: quoted(value) })
    reader.problemOf(SETTINGS.accountType, Object.values(ACCOUNT_TYPES), problem)
  }
  return accountType
}
