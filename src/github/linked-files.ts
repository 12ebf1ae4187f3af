import { text } from '../messages/index.js'
import { leadsOut, type NamedFile } from '../platform/node/index.js'
import type { RunContext } from './action.js'
import { workspaceOf } from './files.js'

/**
 * Warns of files in the workspace that lead out of it by a symbolic link: in a workflow that runs on
 * what others wrote, they may be a trap. They are read all the same. One annotation, for the first;
 * the others are in the log.
 *
 * @returns how many warnings were annotated
 * @throws the reason of the run's signal
 */
export async function warnOfLinks(
  files: readonly NamedFile[],
  { env, log, signal }: RunContext,
): Promise<0 | 1> {
  const folder = workspaceOf(env)
  let annotated: 0 | 1 = 0
  for (const { file, path } of files) {
    const target = await leadsOut({ path, folder, signal })
    if (target === null) continue
    const warning = text('files.leads-out', { file, target })
    if (annotated === 0) log.warning(warning, { file })
    else log.info(warning)
    annotated = 1
  }
  return annotated
}
