import type { Deflated, Deflater } from '../ports.js'
import { TextEncoder } from '../text-encoder.js'
import { csvRows } from './csv-rows.js'
import type { PackageFormat } from './options.js'
import { directory, LAST_BLOCK, localHeader, recordBytes, type ZipEntry } from './zip-records.js'

/** A block of text as it stands in a package; only a zip's has a CRC-32, 0 otherwise. */
export type Piece = Deflated

/** What a package holds. */
export interface Content {
  /** Bytes of all pieces. */
  pieceBytes: number
  /** Bytes of their text. */
  textBytes: number
  /** CRC-32 of their text. */
  crc32: number
}

/** How a format packs text. */
export interface Container {
  /** How many pieces are made at once. */
  readonly width: number
  /** Makes a piece of a block; takes its text over until it hands it back. */
  pack(text: Uint8Array<ArrayBuffer>): Promise<Piece>
  /** Bytes of a package besides its pieces. */
  overhead(entry: string): number
  /** What stands before the pieces. It is as long for any content, and written again in the end. */
  head(entry: string, content: Content): Uint8Array
  /** What stands behind the pieces. */
  tail(entry: string, content: Content): Uint8Array
  close(): Promise<void>
}

const NOTHING = new Uint8Array()
const encoder = new TextEncoder()

/** The container of a format; only a zip deflates. */
export function openContainer(format: PackageFormat, openDeflater: () => Deflater): Container {
  if (format === 'zip') return new ZipContainer(openDeflater())
  return new TextContainer(format === 'csv' ? csvRows : (text) => text)
}

class TextContainer implements Container {
  readonly width = 1
  readonly #rowsOf: (text: Uint8Array<ArrayBuffer>) => Uint8Array

  constructor(rowsOf: (text: Uint8Array<ArrayBuffer>) => Uint8Array) {
    this.#rowsOf = rowsOf
  }

  async pack(text: Uint8Array<ArrayBuffer>): Promise<Piece> {
    return { text, bytes: this.#rowsOf(text), crc32: 0 }
  }

  overhead(): number {
    return 0
  }

  head(): Uint8Array {
    return NOTHING
  }

  tail(): Uint8Array {
    return NOTHING
  }

  async close(): Promise<void> {}
}

class ZipContainer implements Container {
  readonly #deflater: Deflater

  constructor(deflater: Deflater) {
    this.#deflater = deflater
  }

  get width(): number {
    return this.#deflater.width
  }

  pack(text: Uint8Array<ArrayBuffer>): Promise<Piece> {
    return this.#deflater.deflate(text)
  }

  overhead(entry: string): number {
    return recordBytes(encoder.encode(entry)) + LAST_BLOCK.length
  }

  head(entry: string, content: Content): Uint8Array {
    return localHeader(zipEntry(entry, content))
  }

  tail(entry: string, content: Content): Uint8Array {
    const records = directory(zipEntry(entry, content))
    const tail = new Uint8Array(LAST_BLOCK.length + records.length)
    tail.set(LAST_BLOCK)
    tail.set(records, LAST_BLOCK.length)
    return tail
  }

  close(): Promise<void> {
    return this.#deflater.close()
  }
}

function zipEntry(name: string, { crc32, pieceBytes, textBytes }: Content): ZipEntry {
  return {
    name: encoder.encode(name),
    crc32,
    deflatedSize: pieceBytes + LAST_BLOCK.length,
    size: textBytes,
  }
}
