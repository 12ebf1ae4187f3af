import { PUSH_SETTINGS, type PushPlan, readPushPlan, SETTINGS } from '../../run/index.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the push action, each written once. */
export const PUSH_INPUTS = { ...PUSH_SETTINGS, language: SETTINGS.language } as const

/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @param now milliseconds since the epoch
 * @throws {InputError} with every problem of the inputs
 */
export function readPushInputs(env: Environment, now: number): PushPlan {
  const reader = inputReader(env)
  const plan = readPushPlan(reader, now)
  reader.finish()
  return plan
}
