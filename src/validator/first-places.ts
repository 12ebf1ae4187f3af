import { ByteCollector } from './byte-collector.js'
import type { Limits } from './limits.js'
import type { Platform } from './platform.js'
import { formatOf } from './rules/file-name.js'
import type { RowSettings } from './rules/row-settings.js'
import type { RunSearch } from './run-search.js'
import type { Found } from './scan/search.js'
import type { StopSignal } from './signal.js'
import { FileError, type Package, type Source } from './source.js'
import { RowReader } from './text/rows.js'

/** A text that was read in a search. */
export interface ReadText {
  /** The package that it is of. */
  readonly subject: Package
  /** Its number in the search, and how it was read. */
  readonly number: number
  readonly settings: RowSettings
}

/** What is known of the search, and what reading takes. */
export interface LookingAgain {
  readonly found: Found
  readonly search: RunSearch
  readonly limits: Limits
  readonly platform: Platform
  readonly hooks: { readonly signal?: StopSignal }
}

/**
 * Finds where accounts across texts stand first, and puts that into what was found. Texts are read
 * once more for it, in their order, until all are known: a search keeps too little of an account to
 * tell its line later. Places in a file that was altered, or is gone, in the meantime stay unknown.
 *
 * @throws the signal's reason, and what a package throws, unless that is a `FileError`
 */
export async function findFirstPlaces(
  texts: readonly ReadText[],
  looking: LookingAgain,
): Promise<void> {
  const { found } = looking
  const isKnown = () => found.across.repeats.every(({ first }) => first !== null)
  for (const text of texts) {
    if (isKnown()) return
    try {
      await readAgain(text, looking, isKnown)
    } catch (error) {
      if (!(error instanceof FileError)) throw error
    }
  }
}

async function readAgain(
  { subject, number, settings }: ReadText,
  looking: LookingAgain,
  isKnown: () => boolean,
): Promise<void> {
  const { search, platform, hooks } = looking
  const rows = new RowReader(settings, search.beginAgain(settings, number), platform)
  const source = await subject.open()
  try {
    for await (const chunk of textOf(source, subject.name, looking)) {
      hooks.signal?.throwIfAborted()
      rows.push(chunk)
      if (isKnown()) return
    }
    rows.end()
  } finally {
    await source.close?.()
  }
}

/** The text of a package that was found to be sound. */
async function* textOf(
  { chunks }: Source,
  name: string,
  { limits, platform, hooks }: LookingAgain,
): AsyncGenerator<Uint8Array, void> {
  if (formatOf(name) !== 'zip') {
    yield* chunks
    return
  }
  const archive = new ByteCollector(limits.fileBytes)
  for await (const chunk of chunks) archive.push(chunk)
  const { openArchive } = await import('./zip/index.js')
  const { content } = openArchive(archive.bytes(), platform, { maxExpandedBytes: limits.textBytes })
  if (content !== null) yield* content.chunks({ signal: hooks.signal })
}
