import { LANGUAGES, type Language, text } from '../messages/index.js'
import { SETTINGS, SettingReader, type SettingSource } from '../run/index.js'
import type { Scrubber } from '../safety/index.js'

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Name of the environment variable in which a runner passes an input: as GitHub's own toolkit
 * reads it, spaces become underscores, letters uppercase, and hyphens stay.
 */
export function inputVariable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * The language that the input `language` asks for; English where it names none. That it does so is
 * for `inputReader` to say.
 */
export function languageOf(env: Environment): Language {
  const given = env[inputVariable(SETTINGS.language)]?.trim()
  return LANGUAGES.find((language) => language === given) ?? LANGUAGES[0]
}

/**
 * A reader of the inputs that a runner put into the environment. `language`, which every action has
 * and `languageOf` reads, is checked here.
 */
export function inputReader(env: Environment): SettingReader {
  const source: SettingSource = {
    value: (name) => env[inputVariable(name)],
    emptySecretHint: text('settings.empty-secrets'),
  }
  const reader = new SettingReader(source)
  reader.choice(SETTINGS.language, LANGUAGES, 'en')
  return reader
}

/** Inputs of all actions that hold secrets. */
const SECRET_INPUTS = [SETTINGS.secretKey, 'access-token', 'app-secret'] as const

/** Registers what the inputs hold of secrets, so that nothing said later shows one. */
export function registerSecrets(env: Environment, scrubber: Scrubber): void {
  scrubber.add(...SECRET_INPUTS.map((name) => (env[inputVariable(name)] ?? '').trim()))
}
