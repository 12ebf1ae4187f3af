import { statSync } from 'node:fs'
import { text } from '../../../messages/index.js'
import { type List, ListError } from '../../../pack/index.js'
import { FileAlteredError, FileError } from '../../../validator/index.js'
import { PackageFile } from '../package-file.js'

/** What tells whether a file is what it was; null when there is none. */
type Trace = { readonly ino: bigint; readonly size: bigint; readonly mtimeNs: bigint } | null

/** A list in a file. Each reading opens it anew, and finds the same, or fails. */
export class FileList implements List {
  readonly name: string
  readonly size: number | null
  readonly #path: string
  readonly #trace: Trace

  /**
   * A file that isn't there is told when it is read.
   *
   * @param name what messages call it
   */
  constructor(path: string, name: string) {
    this.name = name
    this.#path = path
    this.#trace = traceOf(path)
    this.size = this.#trace === null ? null : Number(this.#trace.size)
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const file = await this.#open()
    try {
      yield* file.chunks()
    } catch (error) {
      throw this.#problem(error)
    } finally {
      await file.close()
    }
    if (isSame(traceOf(this.#path), this.#trace)) return
    throw new ListError(text('pack.changed', { name: this.name }), {
      hint: text('pack.changed-hint'),
    })
  }

  async #open(): Promise<PackageFile> {
    try {
      return await PackageFile.open(this.#path)
    } catch (error) {
      throw this.#problem(error)
    }
  }

  #problem(error: unknown): unknown {
    if (!(error instanceof FileError)) return error
    const { rule, missing, message: reason } = error
    const isAltered = error instanceof FileAlteredError
    const problem =
      rule === 'file-missing'
        ? text('finding.file-missing', { missing })
        : text('finding.file-unreadable', { reason, isAltered })
    return new ListError(text('pack.of', { name: this.name, problem }), { cause: error })
  }
}

function traceOf(path: string): Trace {
  try {
    return statSync(path, { bigint: true })
  } catch {
    // Why, is found out when it is opened.
    return null
  }
}

function isSame(one: Trace, other: Trace): boolean {
  return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeNs === other?.mtimeNs
}
