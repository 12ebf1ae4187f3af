import { SettingReader, type SettingSource } from '../run/settings/reader.js'

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Name of the environment variable in which a runner passes an input: as GitHub's own toolkit
 * reads it, spaces become underscores, letters uppercase, and hyphens stay.
 */
export function inputVariable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** A reader of the inputs that a runner put into the environment. */
export function inputReader(env: Environment): SettingReader {
  const source: SettingSource = {
    value: (name) => env[inputVariable(name)],
    label: (name) => name,
  }
  return new SettingReader(source)
}
