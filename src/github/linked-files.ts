import { realpath } from 'node:fs'
import { promisify } from 'node:util'
import { text } from '../messages/index.js'
import { type NamedFile, nameIn } from '../platform/node/named-file.js'
import type { RunContext } from './entry.js'
import { workspaceOf } from './files.js'

const resolveLinks = promisify(realpath)

/**
 * Warns of files in the workspace that lead out of it by a symbolic link: in a workflow that runs on
 * what others wrote, they may be a trap. One annotation, for the first; the others are in the log.
 *
 * @returns how many warnings were annotated
 */
export async function warnOfLinks(
  files: readonly NamedFile[],
  { env, log }: RunContext,
): Promise<0 | 1> {
  const workspace = workspaceOf(env)
  const isInside = (path: string, folder: string) => nameIn(folder, path) !== path
  const realWorkspace = await placeOf(workspace)
  let annotated: 0 | 1 = 0
  for (const { file, path } of files) {
    if (!isInside(path, workspace)) continue
    const target = await placeOf(path)
    if (isInside(target, realWorkspace)) continue
    const warning = text('files.leads-out', { file, target })
    if (annotated === 0) log.warning(warning, { file })
    else log.info(warning)
    annotated = 1
  }
  return annotated
}

/** Where a path leads to; itself where that can't be told, which is for its reader to report. */
async function placeOf(path: string): Promise<string> {
  return await resolveLinks(path).catch(() => path)
}
