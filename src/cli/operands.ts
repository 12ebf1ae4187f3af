import { resolve } from 'node:path'
import { text } from '../messages/cli.js'
import { comparable, type NamedFile } from '../platform/node/index.js'
import { quoted, type SettingReader } from '../run/index.js'

/** What stands for standard input among the operands. */
export const STDIN = '-'

/** What takes away what the other operands name. */
const AWAY = /^!/

/** What makes a pattern of a FILE. Most shells fill patterns in themselves, but those of Windows don't. */
const PATTERN = /[*?[{]/

/** What operands are read with. */
export interface OperandReading {
  readonly reader: SettingReader
  /** Stops the look-up at once, also where the disk hangs. */
  readonly signal: AbortSignal
}

/**
 * The file name of standard input, null when no operand is that. What is wrong with it, or with how
 * many FILEs there are, is noted in the reader.
 *
 * @param fallback its name unless one is given
 */
export function stdinNameOf(
  operands: readonly string[],
  { reader, fallback }: Pick<OperandReading, 'reader'> & { readonly fallback: string },
): string | null {
  if (operands.length === 0 || operands.includes('')) reader.note(text('cli.no-file'))
  const stdins = operands.filter((operand) => operand === STDIN).length
  if (stdins > 1) reader.note(text('cli.stdin-twice'))
  const given = reader.text('stdin-name')
  if (given !== '' && stdins === 0) reader.note(text('cli.stdin-name-alone'))
  const name = given === '' ? fallback : given
  if (/[\\/\0]/.test(name) || name === '.' || name === '..') {
    reader.note(text('cli.stdin-name-path'))
  }
  return stdins > 0 ? name : null
}

/**
 * The files that operands name, in the order of the operands, those of a pattern sorted, each once:
 * paths, whether or not there is a file, patterns, and what begins with `!`, which takes away wherever
 * it stands. `STDIN` is one whose path is `STDIN`. That a pattern matches nothing, and that nothing is
 * left, is noted in the reader.
 */
export async function namedFiles(
  operands: readonly string[],
  { reader, signal }: OperandReading,
): Promise<readonly NamedFile[]> {
  const wanted = operands.filter((operand) => !AWAY.test(operand))
  // Without a look at the disk, and without what finds files: the start is to be short.
  if (wanted.length === operands.length && !operands.some((operand) => PATTERN.test(operand))) {
    return unique(operands.map(asPath))
  }
  const { findFiles } = await import('../platform/node/patterns.js')
  const folder = resolve()
  const unwanted = operands.filter((operand) => AWAY.test(operand))
  const files: NamedFile[] = []
  let isUnmatched = false
  for (const operand of wanted) {
    if (operand === STDIN) {
      files.push(asPath(operand))
      continue
    }
    const found = await findFiles([operand, ...unwanted], folder, signal)
    const isMissing = found.unmatched.length > 0
    if (isMissing && !PATTERN.test(operand)) files.push(asPath(operand))
    else if (isMissing) {
      isUnmatched = true
      reader.note(text('cli.matches-nothing', { pattern: quoted(operand), folder }))
    } else files.push(...found.files)
  }
  if (operands.length > 0 && files.length === 0 && !isUnmatched)
    reader.note(text('cli.nothing-left', { folder }))
  return unique(files)
}

function asPath(operand: string): NamedFile {
  return { file: operand, path: operand === STDIN ? STDIN : resolve(operand) }
}

function unique(files: readonly NamedFile[]): readonly NamedFile[] {
  const byPath = new Map<string, NamedFile>()
  for (const file of files) {
    const key = comparable(file.path)
    if (!byPath.has(key)) byPath.set(key, file)
  }
  return [...byPath.values()]
}
