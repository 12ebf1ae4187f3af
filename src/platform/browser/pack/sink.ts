/** A package that is ready to be saved. */
export interface ReadyPackage {
  readonly name: string
  readonly content: Blob
}

/** Where packages go, one after the other, each once it is whole. */
export interface PackageSink {
  /**
   * Told of a package that is begun.
   *
   * @throws {ActionError} when there is a file of that name
   */
  create(name: string): Promise<void>
  /**
   * Takes over what a package holds, and keeps it aside until `publish`.
   *
   * @throws {ActionError} when it can't
   */
  write(name: string, pages: readonly Uint8Array<ArrayBuffer>[]): Promise<void>
  /** Names of all that is where they go; none where that can't be known. */
  names(): Promise<readonly string[]>
  /** Makes all packages appear, or none when it throws. */
  publish(): Promise<void>
  /** Removes all that was not published; may be called twice, and in place of any other call. */
  discard(): Promise<void>
}

/**
 * Gives packages to the browser as Blobs, so that they need not stay in this thread's memory: it may
 * keep them on a disk.
 */
export class BlobSink implements PackageSink {
  #aside: ReadyPackage[] = []
  #published: readonly ReadyPackage[] = []

  /** The packages, once they are all done. */
  get packages(): readonly ReadyPackage[] {
    return this.#published
  }

  async create(): Promise<void> {}

  async write(name: string, pages: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
    this.#aside.push({ name, content: new Blob([...pages]) })
  }

  async names(): Promise<readonly string[]> {
    return []
  }

  async publish(): Promise<void> {
    this.#published = this.#aside
    this.#aside = []
  }

  async discard(): Promise<void> {
    this.#aside = []
  }
}
