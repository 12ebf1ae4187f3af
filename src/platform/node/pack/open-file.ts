import type { FileHandle } from 'node:fs/promises'
import type { PackageTarget } from '../../../pack/index.js'

/** What happens besides reading and writing. */
export interface FileHooks {
  /** Makes of an error what is thrown. */
  readonly failed: (error: unknown) => unknown
  /** Called once the file is closed. */
  readonly closed: () => Promise<void>
}

/** A file that is open for writing and reading. */
export class OpenFile implements PackageTarget {
  readonly #handle: FileHandle
  readonly #hooks: FileHooks
  #size = 0
  #isClosed = false

  constructor(handle: FileHandle, hooks: FileHooks) {
    this.#handle = handle
    this.#hooks = hooks
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.patch(bytes, this.#size)
    this.#size += bytes.length
  }

  async patch(bytes: Uint8Array, position: number): Promise<void> {
    try {
      // A write may take less than it was given.
      for (let done = 0; done < bytes.length; ) {
        const rest = bytes.length - done
        done += (await this.#handle.write(bytes, done, rest, position + done)).bytesWritten
      }
    } catch (error) {
      throw this.#hooks.failed(error)
    }
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    try {
      let done = 0
      while (done < into.length) {
        const rest = into.length - done
        const { bytesRead } = await this.#handle.read(into, done, rest, position + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return done
    } catch (error) {
      throw this.#hooks.failed(error)
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    try {
      await this.#handle.close()
    } catch (error) {
      throw this.#hooks.failed(error)
    } finally {
      await this.#hooks.closed()
    }
  }
}
