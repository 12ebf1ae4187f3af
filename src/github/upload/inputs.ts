import { resolve } from 'node:path'
import {
  type AttemptSettings,
  type CredentialSettings,
  readAttempts,
  readCredentials,
  readService,
  readValidation,
  SETTINGS,
  type ServiceSettings,
  type ValidationSettings,
} from '../../run/settings/shared.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the upload action, each written once. */
export const UPLOAD_INPUTS = { ...SETTINGS, validateOnly: 'validate-only' } as const

/** The inputs of the upload action, checked. */
export interface UploadInputs
  extends ValidationSettings,
    ServiceSettings,
    CredentialSettings,
    AttemptSettings {
  /** The file as it was given, for annotations. */
  readonly file: string
  /** Absolute path of the file. */
  readonly path: string
  /** Stop after validation. The credentials may then be empty. */
  readonly validateOnly: boolean
}

/**
 * Reads the inputs of the upload action. A pure function of the environment.
 *
 * @param registerSecret takes the SecretKey before any message can be made
 * @throws {InputError} with every problem of the inputs
 */
export function readUploadInputs(
  env: Environment,
  registerSecret: (secret: string) => void = () => {},
): UploadInputs {
  const reader = inputReader(env)
  // Before anything is said, be it about the inputs themselves.
  registerSecret(reader.text(UPLOAD_INPUTS.secretKey))
  const file = reader.required(UPLOAD_INPUTS.file, 'give the path of a .txt, .csv or .zip file.')
  const validateOnly = reader.boolean(UPLOAD_INPUTS.validateOnly, false)
  const inputs: UploadInputs = {
    file,
    path: resolve(env['GITHUB_WORKSPACE'] ?? '', file),
    validateOnly,
    ...readValidation(reader),
    ...readService(reader),
    ...(validateOnly ? { accessId: '', secretKey: '' } : readCredentials(reader)),
    ...readAttempts(reader),
  }
  reader.finish()
  return inputs
}
