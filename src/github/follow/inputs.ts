import { FOLLOW_SETTINGS, type FollowPlan, readFollowPlan, SETTINGS } from '../../run/index.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the follow action, each written once. */
export const FOLLOW_INPUTS = { ...FOLLOW_SETTINGS, language: SETTINGS.language } as const

/**
 * Reads the inputs of the follow action. A pure function of the environment.
 *
 * @throws {InputError} with every problem of the inputs
 */
export function readFollowInputs(env: Environment): FollowPlan {
  const reader = inputReader(env)
  const plan = readFollowPlan(reader)
  reader.finish()
  return plan
}
