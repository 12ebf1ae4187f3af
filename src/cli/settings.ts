import { FOLLOW_SETTINGS } from '../run/follow-settings.js'
import { PUSH_SETTINGS } from '../run/push-settings.js'

/** Names of settings that texts mention in backticks and that are options here, or variables. */
const SETTING_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(PUSH_SETTINGS),
  ...Object.values(FOLLOW_SETTINGS),
  'file',
  'files',
  'region',
  'service-url',
  'access-id',
  'secret-key',
  'kind',
  'account-type',
  'strict',
  'retries',
  'timeout',
  'language',
  'out',
  'name',
  'format',
  'max-bytes',
  'max-accounts',
  'order',
  'country',
  'column',
  'delimiter',
  'encoding',
  'header',
  'normalize',
  'exclude',
  'shard',
  'max-rejected',
  'rejects',
  'overwrite',
])

/** Whether texts that mention `name` in backticks mean a setting. */
export function isSetting(name: string): boolean {
  return SETTING_NAMES.has(name)
}
