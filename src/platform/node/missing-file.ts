import { stat } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { printable } from '../../safety/index.js'
import type { MissingFile, PathSlip } from '../../validator/index.js'

const MAX_PATH_CHARACTERS = 300

/** Slips by what they leave in a path; the first that shows is told. */
const SLIPS: readonly (readonly [PathSlip, RegExp])[] = [
  ['lines', /[\r\n]/],
  ['quotes', /(?:^|[\\/])["'`“‘「]|["'`”’」]$/],
  ['tilde', /(?:^|[\\/])~[\w.-]*(?:[\\/]|$)/],
  ['variable', /\$\{|\$[A-Za-z_(]|%[A-Za-z_]\w*%/],
  ['pattern', /[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/],
]

/** Why there may be no file at `path`: where it was looked for, and what looks like a slip in it. */
export async function missingFile(path: string): Promise<MissingFile> {
  const absolute = resolve(path)
  const slip = slipOf(path) ?? (isElsewhere(absolute) ? 'other-machine' : null)
  const folder = slip === null ? await deepestFolder(absolute) : null
  return { path: shown(absolute), slip, folder: folder === null ? null : shown(folder) }
}

function slipOf(path: string): PathSlip | undefined {
  return SLIPS.find(([, sign]) => sign.test(path))?.[0]
}

/**
 * Whether a path is one of another machine: a job in a container sees its workspace elsewhere than
 * the machine that runs it, and a Windows path means nothing on any other system.
 */
function isElsewhere(absolute: string): boolean {
  if (process.platform !== 'win32' && /(?:^|\/)[A-Za-z]:[\\/]/.test(absolute)) return true
  const workspace = process.env['GITHUB_WORKSPACE'] ?? ''
  if (workspace === '' || absolute.startsWith(workspace)) return false
  // The folders in which runners keep workspaces, on the machine and in a container.
  const roots =
    /^\/home\/[^/]+\/(?:work|.*\/_work)\/|\/_work\/|^\/__w\/|^\/github\/workspace(?:\/|$)/
  return roots.test(absolute)
}

/** The deepest folder above a path that is there; null when that is where the file should be. */
async function deepestFolder(absolute: string): Promise<string | null> {
  for (let folder = dirname(absolute), turn = 0; ; turn++) {
    const found = await promisify(stat)(folder).catch(() => undefined)
    if (found?.isDirectory()) return turn === 0 ? null : folder
    const above = dirname(folder)
    if (above === folder) return null
    folder = above
  }
}

function shown(path: string): string {
  return printable(path, MAX_PATH_CHARACTERS)
}
