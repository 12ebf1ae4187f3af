/**
 * Names of settings that texts mention in backticks and that are options here, variables or operands.
 * Written out, since every command needs them and none needs all the modules that know them.
 */
const SETTING_NAMES: ReadonlySet<string> = new Set([
  ...['file', 'files', 'kind', 'account-type', 'strict', 'language'],
  ...['region', 'service-url', 'access-id', 'secret-key', 'auth', 'retries', 'timeout'],
  ...['upload-id', 'upload-ids', 'title', 'content', 'message-type', 'environment'],
  ...[
    'account-push-type',
    'send-time',
    'expire-time',
    'push-speed',
    'plan-id',
    'payload',
    'dry-run',
  ],
  ...['push-id', 'wait', 'interval', 'cancel'],
  ...['out', 'name', 'format', 'max-bytes', 'max-accounts', 'order', 'country', 'column'],
  ...['delimiter', 'encoding', 'header', 'normalize', 'exclude', 'shard', 'max-rejected'],
  ...['rejects', 'overwrite', 'port'],
])

/** Whether texts that mention `name` in backticks mean a setting. */
export function isSetting(name: string): boolean {
  return SETTING_NAMES.has(name)
}
