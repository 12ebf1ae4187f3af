import type { MissingFile } from './rules/facts.js'

/** A package that is to be validated. */
export interface Package {
  /** Base name of the file. */
  readonly name: string
  /** Bytes of it, as far as that is known before it is opened; for progress. */
  readonly size?: number
  /**
   * Opens it, for one reading from its start to its end.
   *
   * @throws {FileError} when there is none, or it can't be opened
   */
  open(): Source | Promise<Source>
}

/** The bytes of an open package. */
export interface Source {
  /** How many they are; null when that isn't known. */
  readonly totalBytes: number | null
  /** The bytes, each chunk good until the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** The same once more; null when they can be had only once. */
  readonly again: (() => AsyncIterable<Uint8Array> | Iterable<Uint8Array>) | null
  /** Called once, when no more is read of them. */
  close?(): void | Promise<void>
}

/** The file could not be opened or read; the message is a code, of the system or of this project. */
export class FileError extends Error {
  readonly rule: 'file-missing' | 'file-unreadable'
  /** Where the file was looked for; null when that isn't known, or the file is there. */
  readonly missing: MissingFile | null

  constructor(
    rule: FileError['rule'],
    reason: string,
    {
      cause,
      missing = null,
    }: { readonly cause?: unknown; readonly missing?: MissingFile | null } = {},
  ) {
    super(reason, { cause })
    this.name = 'FileError'
    this.rule = rule
    this.missing = missing
  }
}

/** The file is not what it was when its reading began. */
export class FileAlteredError extends FileError {
  constructor() {
    super('file-unreadable', 'it changed while it was being read')
    this.name = 'FileAlteredError'
  }
}
