import type { FileFormat } from './content-type.js'

/** A file that is to be sent, open, and known as it was when it was read first. */
export interface SendableFile {
  /** Base name, as the form is to give it. */
  readonly name: string
  readonly format: FileFormat
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, lowercase hexadecimal. */
  readonly sha256: string
  /**
   * The bytes, anew for each attempt; each chunk is overwritten once the next is asked for.
   *
   * @throws {FileChangedError} before the last chunk, unless they are what they were
   */
  chunks(): AsyncIterable<Uint8Array>
  /** Called once, when nothing more is sent. */
  close(): Promise<void>
}
