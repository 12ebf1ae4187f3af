import { ByteCollector } from './byte-collector.js'
import type { Limits } from './limits.js'
import type { Platform } from './platform.js'
import type { Checks } from './rules/checks.js'
import { formatOf, judgeName } from './rules/file-name.js'
import { MAX_FILE_BYTES_DECIMAL } from './rules/limits.js'
import type { ValidateOptions } from './rules/options.js'
import type { Format, Outcome } from './rules/report.js'
import type { RowSettings } from './rules/row-settings.js'
import { Tally } from './rules/tally.js'
import { duplicatesOf, type RunSearch, type TextSize } from './run-search.js'
import type { Found } from './scan/search.js'
import { FileAlteredError, type FileError, type Source } from './source.js'
import { spanAgain } from './span-again.js'
import { RowReader, type RowTotals } from './text/rows.js'
import type { ArchiveContent, ArchiveProblem, Span, UnpackOptions } from './zip/index.js'

/** What the caller wants to hear of the work, and how it is stopped. */
export type Hooks = Pick<ValidateOptions, 'signal' | 'onProgress' | 'onBytes' | 'onRow'>

/** What a validation goes by. */
export interface ValidationSetup {
  readonly checks: Checks
  readonly hooks: Hooks
  readonly limits: Limits
  readonly platform: Platform
  /** Where accounts are looked for, together with those of the run's other packages. */
  readonly search: RunSearch
}

/** One run of the validator over one package, from its name and bytes to what is found. */
export class Validation {
  readonly #name: string
  readonly #format: Format | null
  readonly #setup: ValidationSetup
  readonly #tally: Tally
  #entry: string | null = null
  #size: number | null = null
  #contentSize: number | null = null
  #sha256: string | null = null
  #settings: RowSettings | null = null
  #text: number | null = null
  #rows: RowReader | null = null
  #totals: RowTotals | null = null

  /** @param name base name of the file */
  constructor(name: string, setup: ValidationSetup) {
    this.#name = name
    this.#format = formatOf(name)
    this.#setup = setup
    this.#tally = new Tally(setup.limits.lines)
  }

  /**
   * Reads the package. Call once.
   *
   * @throws the reason of the signal, and what `source` throws
   */
  async run(source: Source): Promise<void> {
    await this.#read(source)
    // Of an empty archive, that it is empty says it all.
    const isEmptyZip = this.#format === 'zip' && this.#size === 0
    if (!isEmptyZip) judgeName(this.#name, this.#tally)
  }

  /** The number of its text in the search, and how it was read; null when it has none. */
  get text(): { readonly number: number; readonly settings: RowSettings } | null {
    return this.#text === null ? null : { number: this.#text, settings: this.#settings! }
  }

  /** Whether accounts were taken to the search of a text that turned out to be worth nothing. */
  get isVoid(): boolean {
    return this.#rows !== null && this.#totals === null
  }

  /** Ends the text in the search, also a void one, so that the next can begin. Call last. */
  end(): void {
    if (this.isVoid) this.#rows!.end()
  }

  /** Says that the file can't be opened or read, and nothing of what was read of it. */
  refuse(error: FileError): void {
    if (error.rule === 'file-missing') {
      this.#tally.add('file-missing', { missing: error.missing })
    } else {
      judgeName(this.#name, this.#tally)
      const isAltered = error instanceof FileAlteredError
      this.#tally.add('file-unreadable', { reason: error.message, isAltered })
      this.#entry = null
      this.#size = null
      this.#sha256 = null
      this.#totals = null
    }
  }

  async #read({ chunks, totalBytes, again }: Source): Promise<void> {
    const { hooks, limits, platform } = this.#setup
    if (totalBytes !== null && totalBytes > limits.fileBytes) {
      return this.#refuseSize(totalBytes, true)
    }
    const hash = platform.sha256()
    const isText = this.#format === 'txt' || this.#format === 'csv'
    const archive = this.#format === 'zip' ? new ByteCollector(limits.fileBytes) : null
    const textSize = { bytes: totalBytes, spareBytes: 0 }
    const rows = isText ? await this.#begin(this.#format, textSize) : null
    let size = 0
    for await (const chunk of chunks) {
      hooks.signal?.throwIfAborted()
      size += chunk.length
      if (size > limits.fileBytes) return this.#refuseSize(size, false)
      hash.update(chunk)
      hooks.onBytes?.(chunk)
      archive?.push(chunk)
      rows?.push(chunk)
      hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 })
    }
    hooks.signal?.throwIfAborted()
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
    const { limits, platform } = this.#setup
    // Loaded only now: most packages are none.
    const { ArchiveError, openArchive } = await import('./zip/index.js')
    const { entry, problems, content } = openArchive(archive.bytes(), platform, {
      name: this.#name,
      maxExpandedBytes: limits.textBytes,
    })
    this.#entry = entry
    for (const problem of problems) this.#addProblem(problem)
    if (content === null) return
    let data: AsyncIterable<Uint8Array> | null = null
    // The archive's bytes and the duplicates' table are large, and need not be there together.
    const read = (span: Span) => {
      const first = { size: this.#size!, sha256: this.#sha256! }
      data = spanAgain(again!(), span, { first, hash: platform.sha256() })
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
    const { signal, onProgress } = this.#setup.hooks
    const bytes = this.#size ?? 0
    const spareBytes = read === undefined ? 0 : bytes
    const rows = await this.#begin(content.format, { bytes: content.size, spareBytes })
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

  async #begin(format: 'txt' | 'csv', size: TextSize): Promise<RowReader> {
    const { checks, limits, platform, search } = this.#setup
    const settings = { ...checks, format }
    const { text, engine } = await search.begin(settings, size)
    this.#settings = settings
    this.#text = text
    this.#rows = new RowReader(settings, engine, {
      isUtf8: platform.isUtf8,
      isEntry: this.#format === 'zip',
      lines: limits.lines,
      onRow: this.#setup.hooks.onRow,
    })
    return this.#rows
  }

  /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
  #take(totals: RowTotals): void {
    this.#totals = totals
    this.#tally.absorb(totals.findings)
  }

  /** All that was found in the package, once the run's search is finished. */
  outcome(found: Found): Outcome {
    const duplicates = duplicatesOf(found, this.isVoid ? null : this.#text)
    for (const line of duplicates.lines) {
      if (this.#tally.count('duplicate', line)) this.#tally.list('duplicate', line)
    }
    this.#tally.countMore('duplicate', duplicates.count - duplicates.lines.length)
    const { errors, warnings, counts, findings, lines } = this.#tally.summary()
    const isText = this.#format === 'txt' || this.#format === 'csv'
    return {
      file: this.#name,
      format: this.#format,
      entry: this.#entry,
      kind: this.#setup.checks.kind,
      size: this.#size,
      contentSize: isText ? this.#size : this.#contentSize,
      sha256: this.#sha256,
      rows: this.#totals?.rows ?? 0,
      accounts: this.#totals?.accounts ?? 0,
      duplicates: counts.duplicate ?? 0,
      duplicatesCheckedRows: duplicates.checkedRows,
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
