import { resolve } from 'node:path'
import { text } from '../messages/index.js'
import type { NamedFile } from '../platform/node/index.js'
import { quoted, type SettingReader } from '../run/index.js'

/** What stands for standard input among the operands. */
export const STDIN = '-'

/** What makes a pattern of a FILE. Most shells fill patterns in themselves, but those of Windows don't. */
const PATTERN = /[*?[{]/

/**
 * The files that an operand other than `STDIN` names: the one of a path, whether or not it is there, or
 * those of a pattern. That a pattern matches nothing is noted in the reader.
 */
export async function namedFiles(
  operand: string,
  reader: SettingReader,
): Promise<readonly NamedFile[]> {
  if (!PATTERN.test(operand)) return [{ file: operand, path: resolve(operand) }]
  const { findFiles } = await import('../platform/node/patterns.js')
  const folder = resolve()
  const { files } = await findFiles([operand], folder)
  if (files.length === 0) {
    reader.note(text('cli.matches-nothing', { pattern: quoted(operand), folder }))
  }
  return files
}
