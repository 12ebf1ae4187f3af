import { PUSH_SETTINGS, type PushPlan, readPushPlan } from '../../run/push-settings.js'
import { SETTINGS } from '../../run/settings/shared.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the push action, each written once. */
export const PUSH_INPUTS = { ...PUSH_SETTINGS, language: SETTINGS.language } as const

/** What the inputs are read with, besides the environment. */
export interface PushInputOptions {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Takes the SecretKey before any message can be made. */
  readonly registerSecret?: (secret: string) => void
}

/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @throws {InputError} with every problem of the inputs
 */
export function readPushInputs(env: Environment, options: PushInputOptions): PushPlan {
  const reader = inputReader(env)
  // Before anything is said, be it about the inputs themselves.
  options.registerSecret?.(reader.text(PUSH_INPUTS.secretKey))
  const plan = readPushPlan(reader, options.now)
  reader.finish()
  return plan
}
