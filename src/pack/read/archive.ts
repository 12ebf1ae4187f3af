import { text } from '../../messages/index.js'
import { ListError } from '../errors.js'
import type { List, ReadPorts } from './list.js'

/** A file in an archive. */
export interface ArchiveEntry {
  readonly name: string
  chunks(): AsyncIterable<Uint8Array>
}

/** The files in an archive. */
export async function readArchive(list: List, _ports: ReadPorts): Promise<ArchiveEntry[]> {
  throw new ListError(text('pack.entry-damaged', { name: list.name }))
}
