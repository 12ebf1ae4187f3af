import { resolve } from 'node:path'
import { text } from '../messages/index.js'
import type { NamedFile } from '../platform/node/index.js'
import { quoted, type SettingReader } from '../run/index.js'

/** What stands for standard input among the operands. */
export const STDIN = '-'

/** What begins an operand that takes files away. */
export const AWAY = '!'

/** What makes more of a FILE than a path. Most shells fill patterns in; those of Windows don't. */
const PATTERN = /^!|[*?[{]/

/**
 * The files that operands name, each once; `STDIN` is none of them. One that is not there is for who
 * reads it to report; that a pattern matches nothing, or that nothing is left, is noted in the reader.
 */
export async function namedFiles(
  operands: readonly string[],
  reader: SettingReader,
  signal: AbortSignal,
): Promise<readonly NamedFile[]> {
  const [first] = operands
  if (first === undefined) return []
  // Without a look at the disk, and without what finds files: the start is to be short.
  if (operands.length === 1 && !PATTERN.test(first)) return [{ file: first, path: resolve(first) }]
  const { findFiles } = await import('../platform/node/patterns.js')
  const folder = resolve()
  const { files, unmatched } = await findFiles(operands, folder, signal)
  const patterns = unmatched.filter((operand) => PATTERN.test(operand))
  for (const pattern of patterns) {
    reader.note(text('cli.matches-nothing', { pattern: quoted(pattern), folder }))
  }
  const missing = unmatched
    .filter((operand) => !PATTERN.test(operand))
    .map((operand) => ({ file: operand, path: resolve(operand) }))
  const named = [...files, ...missing]
  if (named.length === 0 && patterns.length === 0) {
    reader.problem('files', text('settings.nothing-left', { folder }))
  }
  return named
}
