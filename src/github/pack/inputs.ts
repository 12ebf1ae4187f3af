import { resolve } from 'node:path'
import { text } from '../../messages/index.js'
import type { PackSettings } from '../../pack/index.js'
import type { NamedFile } from '../../platform/node/index.js'
import { PACK_SETTINGS, readPackSettings, SETTINGS } from '../../run/index.js'
import { readFiles, workspaceOf } from '../files.js'
import { type Environment, inputReader } from '../inputs.js'

/** Names of the inputs of the pack action, each written once. */
export const PACK_INPUTS = { ...PACK_SETTINGS, language: SETTINGS.language } as const

/** The inputs of the pack action, checked. */
export interface PackInputs {
  readonly files: readonly NamedFile[]
  readonly exclude: readonly NamedFile[]
  readonly settings: PackSettings
  /** Absolute path of the folder of the packages; null for one of their own. */
  readonly out: string | null
  readonly overwrite: boolean
  /** Absolute path of the file for rejected rows; null for none. */
  readonly rejects: string | null
}

/**
 * Reads the inputs of the pack action, and looks up the files that they name.
 *
 * @throws {InputError} with every problem of the inputs; the signal's reason
 */
export async function readPackInputs(env: Environment, signal?: AbortSignal): Promise<PackInputs> {
  const reader = inputReader(env)
  const place = { env, signal }
  const isGiven = reader.required(PACK_INPUTS.files, text('settings.give-lists')) !== ''
  const files = isGiven ? await readFiles(reader, PACK_INPUTS.files, place) : []
  const excludes = reader.text(PACK_INPUTS.exclude) !== ''
  const exclude = excludes ? await readFiles(reader, PACK_INPUTS.exclude, place) : []
  const settings = await readPackSettings(reader, files[0]?.file ?? null)
  const out = reader.text(PACK_INPUTS.out)
  const rejects = reader.text(PACK_INPUTS.rejects)
  const workspace = workspaceOf(env)
  const inputs: PackInputs = {
    ...{ files, exclude, settings },
    out: out === '' ? null : resolve(workspace, out),
    overwrite: reader.boolean(PACK_INPUTS.overwrite, false),
    rejects: rejects === '' ? null : resolve(workspace, rejects),
  }
  reader.finish()
  return inputs
}
