import { parseArgs } from 'node:util'
import { SettingReader, type SettingSource } from '../run/settings/reader.js'
import { UsageError } from './usage.js'

/** Options that a command takes, each `string` (with a value) or `boolean` (without). */
export type OptionTable = Readonly<Record<string, 'string' | 'boolean'>>

/** What stands on the command line after the command. */
export interface Arguments {
  /** What is no option. */
  readonly operands: readonly string[]
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>
  /** Options with a value. */
  readonly values: ReadonlyMap<string, string>
}

/**
 * Parses the command line after the command's name.
 *
 * @throws {UsageError} for unknown options, values that are missing or empty, and options given twice
 */
export function parseArguments(args: readonly string[], table: OptionTable): Arguments {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const operands: string[] = []
  const problems: string[] = []
  for (const token of tokens(args, table)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    if (flags.has(token.name) || values.has(token.name)) {
      problems.push(`${token.rawName} is given twice.`)
    } else if (token.value === undefined) {
      flags.add(token.name)
    } else if (token.value.trim() === '') {
      problems.push(`${token.rawName} has an empty value.`)
    } else {
      values.set(token.name, token.value)
    }
  }
  if (problems.length > 0) throw new UsageError(problems)
  return { operands, flags, values }
}

function tokens(args: readonly string[], table: OptionTable) {
  const options = Object.fromEntries(Object.entries(table).map(([name, type]) => [name, { type }]))
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true }).tokens
  } catch (error) {
    // parseArgs' own sentences name the option and go on with advice on more lines.
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError([`${message.split(/[.\n] ?/, 1)[0]}.`])
  }
}

/** The one FILE that a command takes. */
export function fileOperand(operands: readonly string[]): string {
  const [file, ...others] = operands
  if (file === undefined || file === '') throw new UsageError(['FILE is missing.'])
  if (others.length > 0) throw new UsageError([`One FILE is taken, ${operands.length} are given.`])
  return file
}

/** Environment variables that settings come from, by the name of the setting. */
const VARIABLES: Readonly<Record<string, string>> = {
  'access-id': 'TPNS_ACCESS_ID',
  'secret-key': 'TPNS_SECRET_KEY',
}

/** A reader of settings that come from options or, credentials, from the environment. */
export function argumentReader(
  parsed: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): SettingReader {
  const source: SettingSource = {
    value: (name) => {
      const variable = VARIABLES[name]
      if (variable !== undefined) return env[variable]
      return parsed.flags.has(name) ? 'true' : parsed.values.get(name)
    },
    label: (name) => VARIABLES[name] ?? `--${name}`,
  }
  return new SettingReader(source)
}
