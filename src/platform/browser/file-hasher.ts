import { createSHA256 } from 'hash-wasm'

import { webAssemblyHere } from '../../pack/index.js'
import { webAssembly } from '../../validator/index.js'

/** Takes the SHA-256 (FIPS 180-4) of files, one after the other. */
export interface FileHasher {
  /** Begins with a file of so many bytes; one that was not ended is forgotten. */
  begin(size: number): void
  /** Takes over the next bytes, in their order; more may come once it resolves. */
  take(bytes: ArrayBuffer): Promise<void>
  /** The digest of all bytes that were taken, in lowercase hexadecimal. */
  end(): Promise<string>
}

/**
 * What takes digests in this thread: the browser itself where there is no WebAssembly. Otherwise a
 * library does, since a browser wants all bytes of a file at once, and copies them while all else waits.
 *
 * @throws {ActionError} where there is neither
 */
export async function openFileHasher(): Promise<FileHasher> {
  // Only where the page comes from a disk, from this machine or by https.
  const subtle: Subtle | undefined = globalThis.crypto.subtle
  if (webAssembly === null && subtle !== undefined) return new WholeHasher(subtle)
  // It tells in words for people when there is none.
  webAssemblyHere()
  const hasher = await createSHA256()
  return {
    begin: () => void hasher.init(),
    take: async (bytes) => void hasher.update(new Uint8Array(bytes)),
    end: async () => hasher.digest(),
  }
}

/** What takes digests of whole files (Web Cryptography). */
type Subtle = typeof globalThis.crypto.subtle

/** Has the browser take digests: it needs each file whole, of the size that a package may have. */
class WholeHasher implements FileHasher {
  readonly #subtle: Subtle
  #all = new Uint8Array(0)
  #at = 0

  constructor(subtle: Subtle) {
    this.#subtle = subtle
  }

  begin(size: number): void {
    this.#all = new Uint8Array(size)
    this.#at = 0
  }

  async take(bytes: ArrayBuffer): Promise<void> {
    this.#all.set(new Uint8Array(bytes), this.#at)
    this.#at += bytes.byteLength
  }

  async end(): Promise<string> {
    const all = this.#all
    this.#all = new Uint8Array(0)
    const digest = new Uint8Array(await this.#subtle.digest('SHA-256', all))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
