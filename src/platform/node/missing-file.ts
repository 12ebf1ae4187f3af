import { stat } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { printable } from '../../safety/index.js'
import type { MissingFile, PathSlip } from '../../validator/index.js'

const MAX_PATH_CHARACTERS = 300

/** Slips by what they leave in a path; the first that shows is told. */
const SLIPS: readonly (readonly [PathSlip, RegExp])[] = [
  ['lines', /[\r\n]/],
  // The last three of each are quotation marks of typography, and those of East Asia.
  ['quotes', /(?:^|[\\/])["'`\u201c\u2018\u300c]|["'`\u201d\u2019\u300d]$/],
  ['tilde', /(?:^|[\\/])~[\w.-]*(?:[\\/]|$)/],
  ['variable', /\$\{|\$[A-Za-z_(]|%[A-Za-z_]\w*%/],
  ['pattern', /[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/],
]

/** Why there may be no file at `path`: where it was looked for, and what looks like a slip in it. */
export async function missingFile(path: string): Promise<MissingFile> {
  const absolute = resolve(path)
  const place = {
    workspace: process.env['GITHUB_WORKSPACE'] ?? '',
    isWindows: process.platform === 'win32',
  }
  const slip = slipOf(path) ?? (isElsewhere(absolute, place) ? 'other-machine' : null)
  const folder = slip === null ? await deepestFolder(absolute) : null
  return { path: shown(absolute), slip, folder: folder === null ? null : shown(folder) }
}

function slipOf(path: string): PathSlip | undefined {
  return SLIPS.find(([, sign]) => sign.test(path))?.[0]
}

/** Where a run is: its workspace, empty outside of a runner. */
export interface Place {
  readonly workspace: string
  readonly isWindows: boolean
}

/** The folders in which runners keep workspaces, on the machine and in a container. */
const RUNNER_FOLDERS =
  /^\/home\/[^/]+\/(?:work|.*\/_work)\/|\/_work\/|^\/__w\/|^\/github\/workspace(?:\/|$)/

/**
 * Whether a path is one of another machine: a job in a container sees its workspace elsewhere than
 * the machine that runs it, and a Windows path means nothing on any other system.
 *
 * @param absolute path as this system resolves it: on Windows, one of Linux has a drive then
 */
export function isElsewhere(absolute: string, { workspace, isWindows }: Place): boolean {
  if (!isWindows && /(?:^|\/)[A-Za-z]:[\\/]/.test(absolute)) return true
  const slashed = (path: string) =>
    isWindows
      ? path
          .replace(/^[A-Za-z]:/, '')
          .replaceAll('\\', '/')
          .toLowerCase()
      : path
  const [path, root] = [slashed(absolute), slashed(workspace)]
  if (root === '' || path.startsWith(runnerFolder(root))) return false
  return RUNNER_FOLDERS.test(path)
}

/** The folder of the runner, which holds the workspace `…/repo/repo` and that for temporary files. */
function runnerFolder(workspace: string): string {
  return /^(.+)\/[^/]+\/[^/]+\/?$/.exec(workspace)?.[1] ?? workspace
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
