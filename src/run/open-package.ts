import { basename } from 'node:path'
import { PackageFile } from '../platform/node/index.js'
import type { ValidatedPackage } from '../services/tpns/index.js'
import type { Package, Report, Source } from '../validator/index.js'

/** How to open a package. */
export interface OpenOptions {
  /** What it is called; the base name of the path unless given. */
  readonly name?: string | undefined
  readonly signal: AbortSignal
  /** Whether the package may be uploaded next. Otherwise nothing is spent on that. */
  readonly forUpload: boolean
  /** Bytes of the file, where they are known. */
  readonly size?: number | undefined
}

/** A package on disk, opened once: for the validator, however often it asks, and for the upload. */
export class OpenPackage implements Package {
  readonly name: string
  /** Bytes of the file, to estimate by; undefined where that isn't known. */
  readonly size?: number
  readonly #path: string
  readonly #options: OpenOptions
  #file: PackageFile | undefined

  constructor(path: string, options: OpenOptions) {
    this.name = options.name ?? basename(path)
    this.#path = path
    this.#options = options
    if (options.size !== undefined) this.size = options.size
  }

  /**
   * The bytes, from the start; stays open afterwards.
   *
   * @throws {FileError} when they can't be read; the signal's reason
   */
  async open(): Promise<Source> {
    const { forUpload, signal } = this.#options
    this.#file ??= await PackageFile.open(this.#path, { isSealed: forUpload, signal })
    return this.#file.source()
  }

  /**
   * What may be uploaded: exactly the bytes that were validated, of the file that is still open;
   * whoever takes it closes it. Null, and the file closed, unless the report is valid and the package
   * was opened for an upload.
   */
  async upload({ valid, file: name, format, sha256 }: Report): Promise<ValidatedPackage | null> {
    const sealed = this.#file?.sealed() ?? null
    if (valid && format !== null && sha256 !== null && sealed !== null) {
      return { ...sealed, name, format, sha256, close: () => this.close() }
    }
    await this.close()
    return null
  }

  /** Closes the file, if it is open. */
  async close(): Promise<void> {
    await this.#file?.close()
  }
}
