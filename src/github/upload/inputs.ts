import { text } from '../../messages/index.js'
import type { NamedFile } from '../../platform/node/index.js'
import {
  type AttemptSettings,
  type CredentialSettings,
  DEFAULT_REGION,
  readAttempts,
  readCredentials,
  readService,
  readValidation,
  SETTINGS,
  type ServiceSettings,
  type SettingReader,
  type ValidationSettings,
} from '../../run/index.js'
import { namedFile, readFiles } from '../files.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the upload action, each written once. */
export const UPLOAD_INPUTS = {
  ...SETTINGS,
  files: 'files',
  validateOnly: 'validate-only',
} as const

/** The packages that the inputs name. */
export interface PackageInputs {
  /** Whether `files` names them, also when it is one: they are told of as several then. */
  readonly isSet: boolean
  /** At least one, each once. */
  readonly files: readonly NamedFile[]
}

/** The inputs of the upload action, checked. */
export interface UploadInputs
  extends PackageInputs,
    ValidationSettings,
    ServiceSettings,
    CredentialSettings,
    AttemptSettings {
  /** Account type as it was given; undefined when it was not. */
  readonly accountTypeText: string | undefined
  /** Region as it was given. */
  readonly regionText: string
  /** Stop after validation. The credentials may then be empty. */
  readonly validateOnly: boolean
}

/**
 * Reads the inputs of the upload action, and looks up the files that they name.
 *
 * @throws {InputError} with every problem of the inputs; the signal's reason
 */
export async function readUploadInputs(
  env: Environment,
  signal?: AbortSignal,
): Promise<UploadInputs> {
  const reader = inputReader(env)
  const packages = await readPackages(reader, env, signal)
  const validateOnly = reader.boolean(UPLOAD_INPUTS.validateOnly, false)
  const inputs: UploadInputs = {
    ...packages,
    validateOnly,
    accountTypeText: reader.text(UPLOAD_INPUTS.accountType) || undefined,
    regionText: reader.text(UPLOAD_INPUTS.region) || DEFAULT_REGION,
    ...readValidation(reader),
    ...readService(reader),
    ...(validateOnly ? { accessId: '', secretKey: '' } : readCredentials(reader)),
    ...readAttempts(reader),
  }
  reader.finish()
  return inputs
}

/** Reads either `file` or `files`. */
async function readPackages(
  reader: SettingReader,
  env: Environment,
  signal: AbortSignal | undefined,
): Promise<PackageInputs> {
  const isSet = reader.text(UPLOAD_INPUTS.files) !== ''
  if (isSet) {
    if (reader.text(UPLOAD_INPUTS.file) !== '') reader.note(text('settings.file-and-files'))
    return { isSet, files: await readFiles(reader, UPLOAD_INPUTS.files, { env, signal }) }
  }
  const file = reader.required(UPLOAD_INPUTS.file, text('settings.give-file-or-files'))
  return { isSet, files: [namedFile(file, env)] }
}
