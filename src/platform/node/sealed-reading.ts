import type { BigIntStats } from 'node:fs'
import { FileChangedError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import { printable } from '../../safety/index.js'
import type { ContentSeal } from './content-seal.js'
import type { OpenFile } from './open-file.js'

/** What a file held when it was read first. */
export interface FirstReading {
  /** Bytes. */
  readonly size: number
  readonly seal: ContentSeal
}

const MAX_PATH_CHARACTERS = 300

/**
 * The bytes of a file, read anew, if they are still those that were read first. Size, content and
 * identity are checked before the last chunk is given out, so that a file which changed, grew,
 * shrank or was replaced never yields a whole request. Each chunk is overwritten once the next is
 * asked for.
 *
 * @throws {FileChangedError}
 */
export async function* readSealed(
  file: OpenFile,
  first: FirstReading,
): AsyncGenerator<Uint8Array, void, undefined> {
  await checkNamed(file, first)
  const content = first.seal.compare()
  const reading = file.chunks()
  let last: Uint8Array = new Uint8Array(0)
  let sent = 0
  while (sent < first.size) {
    const chunk = await nextOf(reading, file)
    if (chunk === undefined) throw changed(file, text('files.other-size'))
    content.update(chunk)
    sent += chunk.length
    if (sent > first.size) throw changed(file, text('files.other-size'))
    if (sent < first.size) yield chunk
    else last = chunk
  }
  if ((await nextOf(reading, file)) !== undefined) throw changed(file, text('files.grown'))
  if (!content.isSame()) throw changed(file, text('files.other-content'))
  const { mtimeNs } = await checkNamed(file, first)
  // Written to since it was opened, or only touched: its content tells, also of what is out already.
  if (mtimeNs !== file.stats.mtimeNs && !(await hasSameContent(file, first))) {
    throw changed(file, text('files.written'))
  }
  yield last
}

async function nextOf(
  reading: AsyncGenerator<Uint8Array, void>,
  file: OpenFile,
): Promise<Uint8Array | undefined> {
  try {
    return (await reading.next()).value ?? undefined
  } catch (error) {
    throw changed(file, text('files.no-longer-read'), error)
  }
}

async function hasSameContent(file: OpenFile, { seal }: FirstReading): Promise<boolean> {
  const content = seal.compare()
  const reading = file.chunks()
  for (;;) {
    const chunk = await nextOf(reading, file)
    if (chunk === undefined) return content.isSame()
    content.update(chunk)
  }
}

/** The path still names this file, which is of the right size. */
async function checkNamed(file: OpenFile, { size }: FirstReading): Promise<BigIntStats> {
  const named = await file.look().catch((error: unknown) => {
    throw changed(file, text('files.gone'), error)
  })
  if (!named.isFile()) throw changed(file, text('files.not-regular'))
  if (!file.isThis(named)) throw changed(file, text('files.replaced'))
  if (named.size !== BigInt(size)) throw changed(file, text('files.other-size'))
  return named
}

function changed({ path }: OpenFile, how: Text, cause?: unknown): FileChangedError {
  const problem = text('files.changed', { path: printable(path, MAX_PATH_CHARACTERS), how })
  return new FileChangedError(problem, { hint: text('files.changed-hint'), cause })
}
