import type { Platform } from './platform.js'
import type { Checks } from './rules/checks.js'
import { formatOf, judgeName } from './rules/file-name.js'
import { MAX_FILE_BYTES, MAX_FILE_BYTES_DECIMAL } from './rules/limits.js'
import type { ValidateOptions } from './rules/options.js'
import type { Format, Outcome } from './rules/report.js'
import { Tally } from './rules/tally.js'
import { chooseEngine } from './scan/choose-engine.js'
import { FileAlteredError, type FileError, type Source } from './source.js'
import { spanAgain } from './span-again.js'
import { RowReader, type RowTotals } from './text/rows.js'
import type { ArchiveContent, ArchiveProblem, Span, UnpackOptions } from './zip/index.js'

/** What the caller wants to hear of the work, and how it is stopped. */
export type Hooks = Pick<ValidateOptions, 'signal' | 'onProgress' | 'onBytes'>

/** What a validation goes by. */
export interface ValidationSetup {
  readonly checks: Checks
  readonly hooks: Hooks
  readonly platform: Platform
}

/** One run of the validator over one package, from its name and bytes to the report. */
export class Validation {
  readonly #name: string
  readonly #format: Format | null
  readonly #checks: Checks
  readonly #hooks: Hooks
  readonly #platform: Platform
  readonly #tally = new Tally()
  #entry: string | null = null
  #size: number | null = null
  #contentSize: number | null = null
  #sha256: string | null = null
  #totals: RowTotals | null = null

  /** @param name base name of the file */
  constructor(name: string, { checks, hooks, platform }: ValidationSetup) {
    this.#name = name
    this.#format = formatOf(name)
    this.#checks = checks
    this.#hooks = hooks
    this.#platform = platform
  }

  /**
   * Reads the package and reports on it. Call once.
   *
   * @throws the reason of the signal, and what `source` throws
   */
  async run(source: Source): Promise<Outcome> {
    await this.#read(source)
    // Of an empty archive, that it is empty says it all.
    const isEmptyZip = this.#format === 'zip' && this.#size === 0
    if (!isEmptyZip) judgeName(this.#name, this.#tally)
    return this.#report()
  }

  /** Reports on a file that can't be opened or read, and on nothing that was read of it. */
  refuse(error: FileError): Outcome {
    if (error.rule === 'file-missing') {
      this.#tally.add('file-missing')
    } else {
      judgeName(this.#name, this.#tally)
      const isAltered = error instanceof FileAlteredError
      this.#tally.add('file-unreadable', { reason: error.message, isAltered })
      this.#entry = null
      this.#size = null
      this.#sha256 = null
    }
    return this.#report()
  }

  async #read({ chunks, totalBytes, again }: Source): Promise<void> {
    if (totalBytes !== null && totalBytes > MAX_FILE_BYTES) {
      return this.#refuseSize(totalBytes, true)
    }
    const hash = this.#platform.sha256()
    const archive = this.#format === 'zip' ? new ByteCollector() : null
    const rows =
      this.#format === null || this.#format === 'zip'
        ? null
        : await this.#rowReader(this.#format, totalBytes)
    let size = 0
    for await (const chunk of chunks) {
      this.#hooks.signal?.throwIfAborted()
      size += chunk.length
      if (size > MAX_FILE_BYTES) return this.#refuseSize(size, false)
      hash.update(chunk)
      this.#hooks.onBytes?.(chunk)
      archive?.push(chunk)
      rows?.push(chunk)
      this.#hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 })
    }
    this.#hooks.signal?.throwIfAborted()
    this.#size = size
    this.#sha256 = hash.digest()
    if (rows !== null) this.#take(rows.end())
    else if (size === 0) this.#tally.add('file-empty')
    else if (archive !== null) await this.#readArchive(archive, again)
    if (size > MAX_FILE_BYTES_DECIMAL) {
      this.#tally.add('file-size-decimal', { bytes: size })
    }
  }

  #refuseSize(size: number, isAll: boolean): void {
    this.#size = size
    this.#tally.add('file-size', { bytes: size, isAll })
  }

  async #readArchive(archive: ByteCollector, again: Source['again']): Promise<void> {
    // Loaded only now: most packages are none.
    const { ArchiveError, openArchive } = await import('./zip/index.js')
    const { entry, problems, content } = openArchive(archive.bytes(), this.#platform, {
      name: this.#name,
    })
    this.#entry = entry
    for (const problem of problems) this.#addProblem(problem)
    if (content === null) return
    let data: AsyncIterable<Uint8Array> | null = null
    // The archive's bytes and the duplicates' table are large, and need not be there together.
    const read = (span: Span) => {
      const first = { size: this.#size!, sha256: this.#sha256! }
      data = spanAgain(again!(), span, { first, hash: this.#platform.sha256() })
      archive.free()
      return data
    }
    try {
      await this.#readContent(content, again === null ? undefined : read)
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      // The rest tells whether this is about the archive that was there at first.
      if (data !== null) for await (const _ of data as AsyncIterable<Uint8Array>);
      this.#addProblem(error.problem)
    }
  }

  #addProblem({ rule, facts }: ArchiveProblem): void {
    // The facts are those of the rule, which no type tells of a pair that may be any.
    this.#tally.add(rule, facts as never)
  }

  async #readContent(content: ArchiveContent, read: UnpackOptions['read']): Promise<void> {
    const { signal, onProgress } = this.#hooks
    const rows = await this.#rowReader(content.format, content.size)
    const bytes = this.#size ?? 0
    let contentSize = 0
    for await (const chunk of content.chunks({ signal, read })) {
      signal?.throwIfAborted()
      contentSize += chunk.length
      rows.push(chunk)
      onProgress?.({ bytes, totalBytes: bytes, rows: rows.rows })
    }
    signal?.throwIfAborted()
    this.#contentSize = contentSize
    this.#take(rows.end())
  }

  /** @param bytes of the text; null when that isn't known */
  async #rowReader(format: 'txt' | 'csv', bytes: number | null): Promise<RowReader> {
    const settings = { ...this.#checks, format }
    return new RowReader(settings, await chooseEngine(settings, bytes, this.#platform), {
      isUtf8: this.#platform.isUtf8,
      isEntry: this.#format === 'zip',
    })
  }

  /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
  #take(totals: RowTotals): void {
    this.#totals = totals
    this.#tally.absorb(totals.findings)
  }

  #report(): Outcome {
    const { errors, warnings, counts, findings, lines } = this.#tally.summary()
    const isText = this.#format === 'txt' || this.#format === 'csv'
    return {
      file: this.#name,
      format: this.#format,
      entry: this.#entry,
      kind: this.#checks.kind,
      size: this.#size,
      contentSize: isText ? this.#size : this.#contentSize,
      sha256: this.#sha256,
      rows: this.#totals?.rows ?? 0,
      accounts: this.#totals?.accounts ?? 0,
      duplicates: counts.duplicate ?? 0,
      duplicatesCheckedRows: this.#totals?.duplicatesCheckedRows ?? 0,
      valid: errors === 0,
      errors,
      warnings,
      counts,
      findings,
      lengths: this.#totals?.lengths ?? [],
      lines,
    }
  }
}

/** Joins chunks. */
class ByteCollector {
  /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
  readonly #buffer = new ArrayBuffer(0, { maxByteLength: MAX_FILE_BYTES })

  push(chunk: Uint8Array): void {
    const length = this.#buffer.byteLength
    this.#buffer.resize(length + chunk.length)
    new Uint8Array(this.#buffer, length).set(chunk)
  }

  /** All the bytes there were; none of them is left after `free`. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#buffer, 0, this.#buffer.byteLength)
  }

  /** Gives the memory back at once, which dropping the buffer would not. */
  free(): void {
    this.#buffer.resize(0)
  }
}
