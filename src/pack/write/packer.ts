import { ActionError } from '../../errors.js'
import { text as message } from '../../messages/services.js'
import type { PackPorts } from '../ports.js'
import type { Block } from './blocks.js'
import { type Container, openContainer, type Piece } from './container.js'
import { entryName, packageName } from './names.js'
import type { WriteLimits, WriteOptions } from './options.js'
import { PackageFile, type WrittenPackage } from './package-file.js'
import { endOfRows } from './rows.js'

/** A package is full when it has no more room than this share of what it may have. */
const SLACK = 1 / 64

/** A piece, and how many rows it has. */
interface Portion {
  readonly piece: Piece
  readonly rows: number
}

/** How packages are filled. */
export interface PackerOptions {
  readonly options: WriteOptions
  readonly limits: WriteLimits
  readonly ports: PackPorts
  /** Given the text of each block that stands in a package. */
  readonly onPlaced: (text: Uint8Array<ArrayBuffer>) => void
}

/**
 * Fills packages with blocks. What goes into which follows from the blocks alone: several are
 * deflated at once, but looked at one after the other.
 */
export class Packer {
  readonly #options: WriteOptions
  readonly #limits: WriteLimits
  /** Bytes of a package, at most; the records of a zip hold no larger numbers than of its text. */
  readonly #maxBytes: number
  readonly #ports: PackPorts
  readonly #onPlaced: PackerOptions['onPlaced']
  readonly #done: WrittenPackage[] = []
  #container: Container | null = null
  #package: PackageFile | null = null
  /** Blocks that are being packed, in their order. */
  readonly #waiting: { readonly rows: number; readonly piece: Promise<Piece> }[] = []

  constructor({ options, limits, ports, onPlaced }: PackerOptions) {
    this.#options = options
    this.#limits = limits
    this.#maxBytes = Math.min(options.maxBytes, limits.textBytes)
    this.#ports = ports
    this.#onPlaced = onPlaced
  }

  /** Takes a block over; waits while too many have not had their turn. */
  async add({ text, rows }: Block): Promise<void> {
    this.#options.signal?.throwIfAborted()
    const container = this.#openContainer()
    const piece = container.pack(text)
    // When an earlier one fails, nobody waits for this one.
    piece.catch(() => {})
    this.#waiting.push({ rows, piece })
    while (this.#waiting.length > 4 * container.width) await this.#placeNext()
  }

  /** Ends the last package; tells them all. */
  async end(): Promise<WrittenPackage[]> {
    while (this.#waiting.length > 0) await this.#placeNext()
    await this.#endPackage()
    await this.close()
    return this.#done
  }

  /** Ends what works in the background. */
  async close(): Promise<void> {
    await this.#container?.close()
    this.#container = null
  }

  #openContainer(): Container {
    this.#container ??= openContainer(this.#options.format, () => this.#ports.openDeflater())
    return this.#container
  }

  async #placeNext(): Promise<void> {
    const { rows, piece: packing } = this.#waiting.shift()!
    const piece = await packing
    await this.#place({ rows, piece })
    this.#onPlaced(piece.text)
  }

  async #place(portion: Portion): Promise<void> {
    let rest: Portion | null = portion
    while (rest !== null) {
      const file = await this.#openPackage()
      const part: Portion | null = await this.#fitting(file, rest)
      if (part !== null) await file.append(part.piece, part.rows)
      else if (file.accounts === 0) throw this.#tooSmall()
      if (part === rest) return
      await this.#endPackage()
      if (part !== null) rest = await this.#without(rest, part.rows)
    }
  }

  /** As much of a portion as goes into a package; null when nothing does that is worth it. */
  async #fitting(file: PackageFile, whole: Portion): Promise<Portion | null> {
    const { maxAccounts } = this.#options
    const mostRows = Math.min(whole.rows, (maxAccounts ?? Number.POSITIVE_INFINITY) - file.accounts)
    if (mostRows === whole.rows && this.#fits(file, whole)) return whole
    if (mostRows === 0 || (file.accounts > 0 && this.#isFull(file))) return null

    const rowBytes = whole.piece.bytes.length / whole.rows
    const room = this.#maxBytes - file.size
    let best: Portion | null = null
    let tooMany = Math.min(mostRows + 1, whole.rows)
    let next = Math.min(mostRows, Math.floor(room / rowBytes))
    for (let step = 1; tooMany - (best?.rows ?? 0) > 1; step++) {
      const least = best?.rows ?? 0
      const rows = Math.max(least + 1, Math.min(next, tooMany - 1))
      const piece = await this.#pack(whole, 0, rows)
      if (this.#fits(file, { piece, rows })) {
        best = { piece, rows }
        if (this.#isFull(file, best)) break
      } else {
        tooMany = rows
      }
      // Sizes grow with rows, if not evenly: mostly the first estimate is good.
      const estimate = rows + Math.floor((room - piece.bytes.length) / rowBytes)
      next = step % 2 === 1 ? estimate : Math.floor(((best?.rows ?? 0) + tooMany) / 2)
    }
    return best
  }

  #fits(file: PackageFile, { piece }: Portion): boolean {
    return (
      file.size + piece.bytes.length <= this.#maxBytes &&
      file.textBytes + piece.text.length <= this.#limits.textBytes
    )
  }

  /** Whether a package, perhaps with one more portion, has hardly any room left. */
  #isFull(file: PackageFile, portion?: Portion): boolean {
    const maxBytes = this.#maxBytes
    const { textBytes } = this.#limits
    const size = file.size + (portion?.piece.bytes.length ?? 0)
    const text = file.textBytes + (portion?.piece.text.length ?? 0)
    return maxBytes - size <= maxBytes * SLACK || textBytes - text <= textBytes * SLACK
  }

  /** What is left of a portion without its first rows. */
  async #without(whole: Portion, rows: number): Promise<Portion | null> {
    const rest = whole.rows - rows
    return rest === 0 ? null : { rows: rest, piece: await this.#pack(whole, rows, whole.rows) }
  }

  /** Packs the rows of a portion from one to before another. */
  #pack({ piece }: Portion, from: number, to: number): Promise<Piece> {
    const start = endOfRows(piece.text, from)
    const end = start + endOfRows(piece.text.subarray(start), to - from)
    return this.#openContainer().pack(piece.text.slice(start, end))
  }

  async #openPackage(): Promise<PackageFile> {
    const number = this.#done.length + 1
    this.#package ??= await PackageFile.create(this.#ports, this.#openContainer(), {
      name: packageName(this.#options, number),
      entry: entryName(this.#options, number),
    })
    return this.#package
  }

  async #endPackage(): Promise<void> {
    if (this.#package === null) return
    this.#done.push(await this.#package.end(this.#ports))
    this.#package = null
  }

  #tooSmall(): ActionError {
    const { maxBytes } = this.#options
    return new ActionError(message('pack-write.max-bytes', { maxBytes }), {
      hint: message('pack-write.max-bytes-hint'),
    })
  }
}
