import { resolve } from 'node:path'
import { text } from '../messages/index.js'
import type { NamedFile } from '../platform/node/index.js'
import { quoted, type SettingReader } from '../run/index.js'
import type { Environment } from './inputs.js'

/** Absolute path of the folder that paths in inputs start from. */
export function workspaceOf(env: Environment): string {
  return resolve(env['GITHUB_WORKSPACE'] ?? '')
}

/** The file that a path in an input names, whether or not it is there. */
export function namedFile(file: string, env: Environment): NamedFile {
  return { file, path: resolve(workspaceOf(env), file) }
}

/**
 * The files that an input names, a path or a pattern a line. That one matches nothing is a problem of
 * the input, and so is it when nothing is left.
 *
 * @param input name of the input, which is not empty
 * @throws the signal's reason, also while a disk hangs
 */
export async function readFiles(
  reader: SettingReader,
  input: string,
  { env, signal }: { readonly env: Environment; readonly signal?: AbortSignal | undefined },
): Promise<readonly NamedFile[]> {
  const lines = reader
    .text(input)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const folder = workspaceOf(env)
  // Loaded only now: most runs name one file, and their start is to be short.
  const { findFiles } = await import('../platform/node/patterns.js')
  const { files, unmatched, folders } = await findFiles(lines, folder, signal)
  for (const line of unmatched) {
    const problem = folders.includes(line) ? 'settings.names-folder' : 'settings.matches-nothing'
    reader.problem(input, text(problem, { line: quoted(line), folder }))
  }
  if (files.length === 0 && unmatched.length === 0) {
    reader.problem(input, text('settings.nothing-left', { folder }))
  }
  return files
}
