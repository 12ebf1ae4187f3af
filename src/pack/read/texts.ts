import { text } from '../../messages/services.js'
import { InflateError } from '../../validator/index.js'
import { ListError } from '../errors.js'
import { openArchive } from './archive.js'
import type { List, ListText, ReadPorts } from './list.js'

/** Endings of the names of lists. */
const LIST = /\.(?:txt|csv|tsv)$/i
const GZIP = /\.gz$/i
const ARCHIVE = /\.zip$/i

/** Bytes of text that are unpacked at once. */
const CHUNK_BYTES = 1 << 19

/** A file in an archive that is not read, since it is no list that somebody made. */
export interface LeftOut {
  readonly list: string
  readonly entry: string
}

/** What lists hold. */
export interface Texts {
  readonly texts: readonly ListText[]
  readonly leftOut: readonly LeftOut[]
  /**
   * Checks, once the texts are read, that they are of what was opened.
   *
   * @throws {ListError} when the list was changed
   */
  check(): Promise<void>
  /** Ends all reading; whoever asked for the texts calls it. */
  close(): Promise<void>
}

/** Whether a name has the ending of a list, packed or not. */
export function isListName(name: string): boolean {
  return LIST.test(name.replace(GZIP, '')) || ARCHIVE.test(name)
}

/**
 * The texts of a list: itself, what is packed in it, or the lists in an archive, in their order.
 *
 * @throws {ListError} when it can't be read, is no list by its name, or holds what is none
 */
export async function textsOf(list: List, ports: ReadPorts): Promise<Texts> {
  if (ARCHIVE.test(list.name)) return await archivedTexts(list, ports)
  if (!isListName(list.name)) {
    // What can't be read, such as a folder or a name that is mistyped, is told as that.
    for await (const _ of list.chunks()) break
    throw new ListError(text('pack.no-list', { name: list.name }), {
      hint: text('pack.no-list-hint'),
    })
  }
  const chunks = GZIP.test(list.name)
    ? () => unpacked(list.name, () => list.chunks(), ports)
    : () => list.chunks()
  const texts = [{ list: list.name, entry: null, chunks }]
  // Such a list is checked at the end of each reading.
  return { texts, leftOut: [], check: async () => {}, close: async () => {} }
}

async function archivedTexts(list: List, ports: ReadPorts): Promise<Texts> {
  const { entries, check, close } = await openArchive(list, ports)
  const isMade = (name: string) => !/^__MACOSX\/|(?:^|[/\\])\.(?!\.?[/\\])/.test(name)
  const made = entries.filter(({ name }) => isMade(name))
  const other = made.find(({ name }) => !LIST.test(name.replace(GZIP, '')))
  if (other !== undefined) {
    await close()
    const name = `${list.name}: ${other.name}`
    throw ARCHIVE.test(other.name)
      ? new ListError(text('pack.nested', { name }), { hint: text('pack.nested-hint') })
      : new ListError(text('pack.no-list', { name }), { hint: text('pack.no-list-hint') })
  }
  return {
    texts: made.map(({ name, chunks }) => ({
      ...{ list: list.name, entry: name },
      chunks: GZIP.test(name) ? () => unpacked(`${list.name}: ${name}`, chunks, ports) : chunks,
    })),
    leftOut: entries
      .filter(({ name }) => !isMade(name))
      .map(({ name }) => ({ list: list.name, entry: name })),
    ...{ check, close },
  }
}

async function* unpacked(
  name: string,
  chunks: () => AsyncIterable<Uint8Array>,
  ports: ReadPorts,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* ports.gunzip(chunks(), CHUNK_BYTES)
  } catch (error) {
    if (!(error instanceof InflateError)) throw error
    throw new ListError(text('pack.gzip-damaged', { name }), {
      hint: text('pack.gzip-damaged-hint'),
      cause: error,
    })
  }
}
