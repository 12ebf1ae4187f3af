import { text } from '../messages/index.js'
import { leadsOut } from '../platform/node/links.js'
import type { NamedFile } from '../platform/node/patterns.js'
import type { RunContext } from './entry.js'

/** Warns of files that lead out of the workspace through a symbolic link; they are read all the same. */
export async function warnOfLinks(
  files: readonly NamedFile[],
  { env, log, signal }: RunContext,
): Promise<void> {
  const folder = env['GITHUB_WORKSPACE'] ?? ''
  if (folder === '') return
  let isFirst = true
  for (const { file, path } of files) {
    const target = await leadsOut({ path, folder, signal })
    if (target === null) continue
    const warning = text('files.leads-out', { file, target })
    // There is room for few annotations.
    if (isFirst) log.warning(warning, { title: 'link' })
    else log.info(warning)
    isFirst = false
  }
}
