import { FOLLOW_SETTINGS, type FollowPlan, readFollowPlan } from '../../run/follow-settings.js'
import { SETTINGS } from '../../run/settings/shared.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the follow action, each written once. */
export const FOLLOW_INPUTS = { ...FOLLOW_SETTINGS, language: SETTINGS.language } as const

/**
 * Reads the inputs of the follow action. A pure function of the environment.
 *
 * @param registerSecret takes the SecretKey before any message can be made
 * @throws {InputError} with every problem of the inputs
 */
export function readFollowInputs(
  env: Environment,
  registerSecret: (secret: string) => void = () => {},
): FollowPlan {
  const reader = inputReader(env)
  // Before anything is said, be it about the inputs themselves.
  registerSecret(reader.text(FOLLOW_INPUTS.secretKey))
  const plan = readFollowPlan(reader)
  reader.finish()
  return plan
}
