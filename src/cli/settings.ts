/** Names of settings that texts mention in backticks and that are options here, or variables. */
const SETTING_NAMES: ReadonlySet<string> = new Set([
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
