import type { PackageTarget, PackPorts } from '../ports.js'
import type { Container, Content, Piece } from './container.js'
import { combineCrc32 } from './crc32-combine.js'

/** A package that was written. */
export interface WrittenPackage {
  /** Its base name. */
  readonly file: string
  readonly accounts: number
  /** Bytes. */
  readonly size: number
  /** Lowercase hexadecimal. */
  readonly sha256: string
}

/** Bytes that are read at once for the digest. */
const READ_BYTES = 1 << 20

/** One package while it is written. */
export class PackageFile {
  readonly #target: PackageTarget
  readonly #container: Container
  readonly #entry: string
  readonly #content: Content = { pieceBytes: 0, textBytes: 0, crc32: 0 }
  readonly name: string
  accounts = 0

  private constructor(
    target: PackageTarget,
    container: Container,
    names: { readonly name: string; readonly entry: string },
  ) {
    this.#target = target
    this.#container = container
    this.#entry = names.entry
    this.name = names.name
  }

  /** Begins a package, aside. */
  static async create(
    ports: Pick<PackPorts, 'storage'>,
    container: Container,
    names: { readonly name: string; readonly entry: string },
  ): Promise<PackageFile> {
    const target = await ports.storage.createPackage(names.name)
    const file = new PackageFile(target, container, names)
    await target.append(container.head(names.entry, file.#content))
    return file
  }

  /** Bytes of text so far. */
  get textBytes(): number {
    return this.#content.textBytes
  }

  /** Bytes that it would have if it ended here. */
  get size(): number {
    return this.#container.overhead(this.#entry) + this.#content.pieceBytes
  }

  /** Adds a piece of so many rows. */
  async append({ text, bytes, crc32 }: Piece, rows: number): Promise<void> {
    await this.#target.append(bytes)
    const content = this.#content
    content.crc32 = combineCrc32(content.crc32, crc32, text.length)
    content.pieceBytes += bytes.length
    content.textBytes += text.length
    this.accounts += rows
  }

  /** Ends the package, and tells what it has become. */
  async end({ sha256 }: Pick<PackPorts, 'sha256'>): Promise<WrittenPackage> {
    const { name, accounts, size } = this
    await this.#target.append(this.#container.tail(this.#entry, this.#content))
    // Readers that don't go by the directory want the sizes ahead of the data.
    await this.#target.patch(this.#container.head(this.#entry, this.#content), 0)
    const hash = sha256()
    const bytes = new Uint8Array(READ_BYTES)
    for (let position = 0; ; ) {
      const count = await this.#target.read(bytes, position)
      if (count === 0) break
      hash.update(bytes.subarray(0, count))
      position += count
    }
    await this.#target.close()
    return { file: name, accounts, size, sha256: hash.digest() }
  }
}
