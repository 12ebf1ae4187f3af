import { closePackages, setPasses, uploadablesOf } from '../../run/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import { validateSet } from '../validation.js'
import { Teller } from './ending.js'
import { readUploadInputs } from './inputs.js'

/**
 * The upload action: validates the packages, and uploads them one after the other if all pass.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `PackageError` for packages
 * with errors, or warnings under `strict`, when nothing was sent; what `uploadPackage` throws.
 */
export async function main(): Promise<void> {
  await start(work)
}

async function work(context: RunContext): Promise<Ending> {
  const { env, say, signal } = context
  const inputs = await readUploadInputs(env, signal)
  const { strict, validateOnly } = inputs
  // What sends is loaded while the files are being read; a run that only validates needs no HTTP.
  if (!validateOnly) loadSender().catch(() => {})
  const set = await validateSet(inputs, context, { forUpload: !validateOnly })
  const teller = new Teller(inputs, set, context)
  const passed = setPasses(set, strict)
  if (passed && validateOnly) return teller.validated()
  const uploadables = uploadablesOf(set)
  if (!passed || uploadables === null) {
    await closePackages(set)
    return teller.refused()
  }
  const { pushSnippet, send } = await loadSender()
  const uploads = await send(uploadables, inputs, context)
  return teller.sent(uploads, pushSnippet({ ...inputs, env }, say))
}

function loadSender(): Promise<typeof import('./send.js')> {
  return import('./send.js')
}
