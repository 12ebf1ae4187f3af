import { type KindSettings, readKind, SETTINGS } from './kind.js'
import type { SettingReader } from './reader.js'

/** What a package is checked for: when there is an account type, each row must have its shape. */
export interface ValidationSettings extends KindSettings {
  /** Whether warnings fail the run too. */
  readonly strict: boolean
}

/** Reads `kind`, `account-type` and `strict`. */
export function readValidation(reader: SettingReader): ValidationSettings {
  return { ...readKind(reader), strict: reader.boolean(SETTINGS.strict, false) }
}
