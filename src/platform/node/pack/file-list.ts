import { stat } from 'node:fs/promises'
import { text } from '../../../messages/services.js'
import { type List, ListError, type ListRanges } from '../../../pack/index.js'
import {
  FileAlteredError,
  FileError,
  type Span,
  type StopSignal,
  unlessStopped,
} from '../../../validator/index.js'
import { fileError, OpenFile } from '../open-file.js'
import { inBackground } from '../unfinished.js'

/** What tells whether a file is what it was; null when there is none. */
type Trace = { readonly ino: bigint; readonly size: bigint; readonly mtimeNs: bigint } | null

/** Which file a list is in. */
export interface FileListOptions {
  readonly path: string
  /** What messages call it. */
  readonly name: string
  /** Stops whatever is asked of the file at once, also where the disk hangs. */
  readonly signal?: StopSignal | undefined
}

/** A list in a file. Each reading finds the same, or fails. */
export class FileList implements List {
  readonly name: string
  readonly size: number | null
  readonly #path: string
  readonly #signal: StopSignal | undefined
  /** Of the first look that told something. */
  #trace: Trace

  private constructor({ path, name, signal }: FileListOptions, trace: Trace) {
    this.name = name
    this.#path = path
    this.#signal = signal
    this.#trace = trace
    this.size = trace === null ? null : Number(trace.size)
  }

  /** Looks at the file; one that isn't there is told when it is read. @throws the signal's reason */
  static async find(options: FileListOptions): Promise<FileList> {
    const { path, signal } = options
    // Why there is none, is found out when it is opened.
    const looking = inBackground(stat(path, { bigint: true })).catch(() => null)
    return new FileList(options, await unlessStopped(looking, signal))
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const file = await this.#open()
    try {
      this.#trace ??= await this.#look()
      yield* file.chunks(this.#signal)
    } catch (error) {
      throw this.#problem(error)
    } finally {
      await file.close()
    }
    await this.#check()
  }

  async openRanges(): Promise<ListRanges> {
    const file = await this.#open()
    try {
      this.#trace ??= await this.#look()
      // Which may not be so, and only reading it tells.
      if (file.size === 0) for await (const _ of file.chunks(this.#signal));
    } catch (error) {
      await file.close()
      throw this.#problem(error)
    }
    return {
      size: file.size,
      load: (span) => this.#load(file, span),
      chunks: (span) => this.#range(file, span),
      check: () => this.#check(),
      close: () => file.close(),
    }
  }

  async *#range(file: OpenFile, span: Span): AsyncGenerator<Uint8Array, void> {
    try {
      yield* file.range(span, this.#signal)
    } catch (error) {
      throw this.#problem(error)
    }
  }

  async #load(file: OpenFile, span: Span): Promise<Uint8Array> {
    try {
      return await file.load(span, this.#signal)
    } catch (error) {
      throw this.#problem(error)
    }
  }

  /** @throws {ListError} when the file is not what it was at first */
  async #check(): Promise<void> {
    if (!isSame(await this.#look(), this.#trace)) throw this.#changed()
  }

  #changed(cause?: unknown): ListError {
    return new ListError(text('pack.changed', { name: this.name }), {
      hint: text('pack.changed-hint'),
      cause,
    })
  }

  async #open(): Promise<OpenFile> {
    try {
      return await OpenFile.open(this.#path, this.#signal)
    } catch (error) {
      throw this.#problem(error)
    }
  }

  /** What the file is now; null when it is gone. */
  async #look(): Promise<Trace> {
    const looking = inBackground(stat(this.#path, { bigint: true })).catch(
      async (error: unknown) => {
        const fault = await fileError(this.#path, error)
        if (fault.rule === 'file-missing') return null
        throw this.#problem(fault)
      },
    )
    return await unlessStopped(looking, this.#signal)
  }

  #problem(error: unknown): unknown {
    if (!(error instanceof FileError)) return error
    if (error instanceof FileAlteredError) return this.#changed(error)
    const { rule, missing, message: reason } = error
    const problem =
      rule === 'file-missing'
        ? text('finding.file-missing', { missing })
        : text('finding.file-unreadable', { reason, isAltered: false })
    return new ListError(text('pack.of', { name: this.name, problem }), { cause: error })
  }
}

function isSame(one: Trace, other: Trace): boolean {
  return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeNs === other?.mtimeNs
}
