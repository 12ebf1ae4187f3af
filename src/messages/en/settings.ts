import type { Say, Text } from '../text.js'
import { listOf } from './words.js'

/** What was given instead of an allowed value, fit to be shown. */
export interface Given {
  readonly given: string
}

/** A line of a list of patterns, fit to be shown, and the folder in which it was looked for. */
export interface PatternLine {
  readonly line: string
  readonly folder: string
}

/**
 * Problems with inputs and options. A setting stands in backticks by the name of its input, here and
 * in all texts; the command line says its option or variable instead.
 */
export const SETTINGS = {
  /** A problem of one setting: the name, then a clause. */
  'settings.problem': (
    { name, problem }: { readonly name: string; readonly problem: Text | string },
    say: Say,
  ) => `\`${name}\` ${say(problem)}`,
  'settings.missing': ({ what }: { readonly what: Text | string }, say: Say) =>
    `is missing: ${say(what)}`,
  'settings.boolean': ({ given }: Given) => `must be \`true\` or \`false\`, not "${given}".`,
  'settings.integer': ({
    min,
    max,
    given,
  }: Given & { readonly min: number; readonly max: number }) =>
    `must be a whole number from ${min} to ${max}, not "${given}".`,
  'settings.choice': ({ allowed, given }: Given & { readonly allowed: readonly string[] }) =>
    `must be one of ${listOf(allowed)}, not "${given}".`,
  'settings.nearest': (
    { problem, nearest }: { readonly problem: Text; readonly nearest: string },
    say: Say,
  ) => `${say(problem)} Did you mean \`${nearest}\`?`,
  'settings.account-type': ({
    types,
    given,
  }: Given & { readonly types: readonly (readonly [number: string, name: string])[] }) =>
    `must be the number or the name of an account type, not "${given}": ${types
      .map(([number, name]) => `${number} (${name})`)
      .join(', ')}.`,
  'settings.account-type-token': 'goes with `kind` `account` only: tokens have no account type.',
  'settings.service-url': ({ problem }: { readonly problem: Text | string }, say: Say) =>
    `can't be used: ${say(problem)}.`,
  'settings.url-characters': 'it holds white space, a control character or a backslash',
  'settings.url-scheme': 'it does not start with https://',
  'settings.url-invalid': 'it is not a valid URL',
  'settings.url-user': 'it holds a user name or password',
  'settings.url-query': 'it holds a query or a fragment',
  'settings.url-insecure':
    'http:// is allowed only to localhost, 127.0.0.0/8 and [::1]; use https://',
  'settings.give-file-or-files':
    'give the path of a .txt, .csv or .zip file, or several in `files`.',
  'settings.matches-nothing': ({ line, folder }: PatternLine) =>
    `names no file with the line "${line}". Looked in ${folder}.`,
  'settings.names-folder': ({ line }: PatternLine) =>
    `names a folder with the line "${line}". For the files in it, add \`/*\`; for those in all folders below, \`/**\`.`,
  'settings.nothing-left': ({ folder }: Pick<PatternLine, 'folder'>) =>
    `names no file: the lines that begin with \`!\` take all away. Looked in ${folder}.`,
  'settings.file-and-files': 'Give either `file` or `files`, not both.',
  'settings.give-access-id': 'give the AccessID of the application, from the TPNS console.',
  'settings.give-secret-key': 'give the SecretKey of the application, kept in a secret.',
  'settings.credentials': ({ problem }: { readonly problem: Text | string }, say: Say) =>
    `Credentials: ${say(problem)}.`,
  'settings.empty-secrets':
    'A run that a fork or Dependabot started gets no secrets: it can only validate, or show a push in a dry run. Otherwise check the names of the secrets, since one that does not exist is empty.',
  'settings.give-lists':
    'give the paths of .txt, .csv or .tsv files, of these with .gz, or of .zip archives.',
  'settings.column-without-header':
    'is a title, and `header` says that there is no header row: give the number of the column.',
  'settings.country-without-phone': 'goes with `account-type` `phone` only.',
  'settings.country': ({ given }: Given) =>
    `must be two capital letters that stand for a country, such as \`CN\`, not "${given}".`,
  'settings.shard': ({ given }: Given) =>
    `must be a part and their number, such as \`2/8\`, up to 256, not "${given}".`,
  'settings.max-rejected': ({ given }: Given) =>
    `must be a number of rows or a share such as \`0.5%\`, not "${given}".`,
  'settings.pack-name': ({ fault, given }: Given & { readonly fault: 'characters' | 'length' }) =>
    fault === 'length'
      ? `is too long: with number and extension, names have at most 100 characters, and 255 bytes; "${given}".`
      : `can't be "${given}": give a name that every system takes for a file.`,
}
