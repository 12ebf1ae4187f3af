import { parseArgs } from 'node:util'
import { type Text, text } from '../messages/cli.js'
import { nearest, quoted, SettingReader } from '../run/index.js'
import { VARIABLES } from './language.js'
import { UsageError } from './usage.js'

/** Options that a command takes: with a value, with one that may be a tab, or without. */
export type OptionTable = Readonly<Record<string, 'string' | 'sign' | 'boolean'>>

/** What stands on the command line after the command. */
export interface Arguments {
  /** What is no option. */
  readonly operands: readonly string[]
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>
  /** Options with a value. */
  readonly values: ReadonlyMap<string, string>
}

/** An option as it stands on the command line. */
interface GivenOption {
  readonly name: string
  /** As it was written, dashes included. */
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value is joined by `=`. */
  readonly inlineValue?: boolean | undefined
}

/**
 * Parses the command line after the command's name.
 *
 * @throws {UsageError} for unknown options, values that are missing or empty, values of options that
 *   take none, and options given twice; every problem at once
 */
export function parseArguments(args: readonly string[], table: OptionTable): Arguments {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const operands: string[] = []
  const problems: Text[] = []
  for (const token of tokens(args, table)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value } = token
    const problem = flags.has(name) || values.has(name) ? twice(token) : problemOf(token, table)
    if (problem !== undefined) problems.push(problem)
    else if (value === undefined) flags.add(name)
    else values.set(name, value)
  }
  if (problems.length > 0) throw new UsageError(problems)
  return { operands, flags, values }
}

function tokens(args: readonly string[], table: OptionTable) {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => {
      const type: 'string' | 'boolean' = kind === 'sign' ? 'string' : kind
      return [name, { type }]
    }),
  )
  // Not strict: what it then throws is in English only, and ends at the first problem.
  const config = { args: [...args], options, allowPositionals: true, tokens: true, strict: false }
  return parseArgs({ ...config, tokens: true }).tokens
}

function twice({ rawName }: GivenOption): Text {
  return text('cli.given-twice', { option: rawName })
}

function problemOf({ name, rawName, value, inlineValue }: GivenOption, table: OptionTable) {
  const type = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined
  if (type === undefined) return unknownOption(rawName, table)
  if (type === 'boolean') {
    return value === undefined ? undefined : text('cli.takes-no-value', { option: rawName })
  }
  // What looks like the next option is one, unless `=` says that it is the value. Numbers are none.
  if (value === undefined || (inlineValue !== true && /^-\D/.test(value))) {
    return text('cli.no-value', { option: rawName })
  }
  if (value.trim() !== '' || (type === 'sign' && value === '\t')) return undefined
  return text('cli.empty-value', { option: rawName })
}

function unknownOption(rawName: string, table: OptionTable): Text {
  const near = nearest(rawName.replace(/^-+/, ''), [...Object.keys(table), 'language', 'help'])
  const problem = text('cli.unknown-option', { option: quoted(rawName) })
  return near === undefined ? problem : text('settings.nearest', { problem, nearest: `--${near}` })
}

/** A reader of settings that come from options or, credentials, from the environment. */
export function argumentReader(
  parsed: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): SettingReader {
  return new SettingReader({
    value: (name) => {
      const variable = VARIABLES[name]
      if (variable !== undefined) return env[variable]
      return parsed.flags.has(name) ? 'true' : parsed.values.get(name)
    },
  })
}
