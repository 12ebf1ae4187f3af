import type { ArchiveSource } from '../../validator/index.js'
import type { ArchivePorts } from './archive.js'

/** A list as somebody has it: a file, or what comes from standard input. */
export interface List {
  /** Name in messages and in the report; its end tells what it is. */
  readonly name: string
  /** Bytes; null when that isn't known. */
  readonly size: number | null
  /**
   * The bytes from the start, each chunk good until the next is asked for. May be called again, also
   * while an earlier call is not at its end: a list is read twice where its encoding asks for that.
   *
   * @throws {ListError} when it can't be read, or is not what it was before
   */
  chunks(): AsyncIterable<Uint8Array>
  /**
   * Opens the list to be read at any place, as archives are.
   *
   * @throws {ListError} as `chunks`
   */
  openRanges(): Promise<ListRanges>
}

/** A list that is open to be read at any place; its methods throw {@link ListError}s. */
export interface ListRanges extends ArchiveSource {
  /** Checks that the list is still what it was before. */
  check(): Promise<void>
  /** Ends all reading. */
  close(): Promise<void>
}

/** What reading needs of where it runs. */
export interface ReadPorts extends ArchivePorts {
  /**
   * Unpacks gzip data (RFC 1952) of any number of members, in chunks of at most `chunkBytes`, each
   * good until the next is asked for. What `data` throws ends it.
   *
   * @throws {InflateError} when the data is damaged
   */
  gunzip(data: AsyncIterable<Uint8Array>, chunkBytes: number): AsyncIterable<Uint8Array>
}

/** A text with rows: a list, or one of the texts in an archive. */
export interface ListText {
  /** Name of the list. */
  readonly list: string
  /** Name in the archive; null when the list is none. */
  readonly entry: string | null
  /** As those of a list. */
  chunks(): AsyncIterable<Uint8Array>
}
