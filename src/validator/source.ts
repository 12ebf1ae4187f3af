/** Bytes to validate. */
export interface Source {
  /** How many they are; null when that isn't known. */
  readonly totalBytes: number | null
  /** The bytes, each chunk good until the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** The same once more, synchronously; null when they can be had only once. */
  readonly again: (() => Iterable<Uint8Array>) | null
}

/** The file could not be opened or read; the message is a few words, or an error code. */
export class FileError extends Error {
  readonly rule: 'file-missing' | 'file-unreadable'

  constructor(rule: FileError['rule'], reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'FileError'
    this.rule = rule
  }
}

/** The file is not what it was when its reading began. */
export class FileAlteredError extends FileError {
  constructor() {
    super('file-unreadable', 'it changed while it was being read')
    this.name = 'FileAlteredError'
  }
}
