import { Cleaner } from './clean/cleaner.js'
import { nameOf, RejectedError } from './errors.js'
import { ListReader, type ReadSource } from './list-reader.js'
import type { PackHooks, PackSettings } from './options.js'
import type { PackPorts } from './ports.js'
import type { Cells } from './read/cells.js'
import type { List, ReadPorts } from './read/list.js'
import { checkExcluded, checkLeft, checkRejected } from './refusals.js'
import { type RejectsFile, RejectsWriter } from './rejects.js'
import { type PackReport, reportOf } from './report.js'
import { lookAtFirst, type PackWarning, type TitleDoubts, titleWarning } from './warnings.js'
import { PackageWriter, type Written } from './write/index.js'

/** What is packed. */
export interface PackInput {
  readonly lists: readonly List[]
  /** Lists of accounts to leave out. */
  readonly excludes: readonly List[]
  /** Where rejected rows go; null when nobody asked for them. */
  readonly rejects: RejectsFile | null
}

/** What packing needs of where it runs. */
export type Ports = PackPorts & ReadPorts

/**
 * Makes packages of lists: reads them, mends and judges their rows, leaves out duplicates and what
 * is excluded, and writes the rest. Packages appear only once all are done.
 *
 * @throws {RangeError} for a country that doesn't exist
 * @throws {ListError} when a list can't be read
 * @throws {RejectedError} when too many rows are rejected, or no account is left
 * @throws {ActionError} when packages can't be written, and the reason of the signal
 */
export async function pack(
  input: PackInput,
  settings: PackSettings,
  ports: Ports,
  hooks: PackHooks = {},
): Promise<PackReport> {
  const rejects = input.rejects === null ? null : new RejectsWriter(input.rejects)
  const packing = new Packing(input, settings, ports, hooks)
  try {
    return await packing.run(rejects)
  } catch (error) {
    throw rejects === null ? error : await packing.endRejects(rejects, error)
  }
}

/** Where rows go. */
interface Receivers {
  readonly cleaner: Cleaner
  readonly writer: PackageWriter
  readonly rejects: RejectsWriter | null
}

/** One run. */
class Packing {
  readonly #input: PackInput
  readonly #settings: PackSettings
  readonly #ports: Ports
  readonly #hooks: PackHooks
  readonly #reader: ListReader
  readonly #excludeReader: ListReader
  readonly #sources: ReadSource[] = []
  readonly #excludes: ReadSource[] = []
  readonly #warnings: PackWarning[] = []
  /** Bytes of all lists; null when that isn't known. */
  readonly #totalBytes: number | null
  /** How far lists were read to find the encoding of one; null while none is looked for. */
  #lookedAt: number | null = null
  /** Whether any cells have come. */
  #isBegun = false
  /** How many sources were read to their end, at least, and their rows. */
  #ended = 0
  #endedRows = 0

  constructor(input: PackInput, settings: PackSettings, ports: Ports, hooks: PackHooks) {
    this.#input = input
    this.#settings = settings
    this.#ports = ports
    this.#hooks = hooks
    const sizes = [...input.excludes, ...input.lists].map(({ size }) => size)
    this.#totalBytes = sizes.reduce(
      (sum, size) => (sum === null || size === null ? null : sum + size),
      0,
    )
    const { read, readExcludes = read } = settings
    const { signal } = hooks
    const onLook = (bytes: number | null) => this.#look(bytes)
    this.#excludeReader = new ListReader(readExcludes, ports, { signal, onLook })
    this.#reader = new ListReader(read, ports, { signal, onLook })
  }

  async run(rejects: RejectsWriter | null): Promise<PackReport> {
    const { signal } = this.#hooks
    const { clean, write } = this.#settings
    const cleaner = await Cleaner.load(clean)
    const writer = new PackageWriter({ ...write, ...(signal && { signal }) }, this.#ports)
    try {
      for (const list of this.#input.excludes) await this.#exclude(list, cleaner, writer)
      for (const list of this.#input.lists) await this.#add(list, { cleaner, writer, rejects })
      checkRejected(this.#report(null), this.#sources, {
        ...this.#settings,
        isWritten: rejects !== null,
      })
      // While there are no packages yet that would have to go again if this fails.
      await rejects?.close()
      const written = await writer.finish()
      if (written.earlier.length > 0) {
        this.#warn({ warning: 'earlier-packages', files: written.earlier })
      }
      this.#warnOfLeft(written.leftBehind)
      const report = this.#report(written)
      checkLeft(report)
      return report
    } catch (error) {
      this.#warnOfLeft(await writer.abort())
      throw error
    }
  }

  /**
   * Ends the file for rejected rows after an error: it stays when they are what is wrong.
   *
   * @returns what is to be thrown
   */
  async endRejects(rejects: RejectsWriter, error: unknown): Promise<unknown> {
    let failure = error
    if (error instanceof RejectedError) {
      try {
        await rejects.close()
        return error
      } catch (closing) {
        failure = closing
      }
    }
    this.#warnOfLeft(await rejects.discard())
    return failure
  }

  async #exclude(list: List, cleaner: Cleaner, writer: PackageWriter): Promise<void> {
    const before = this.#excludes.length
    const reading = this.#excludeReader.read(list, { into: this.#excludes, takesOnlyColumn: true })
    for await (const { source, layout, cells } of reading) {
      const { tally } = source
      const { headerLines, saidHeaderLine: doubtfulLine, title } = layout
      const from = {
        ...{ source: 0, doubtfulLine, title, tally, onReject: () => {} },
        // Who opted out is not to be pushed to because the list has no titles, as others have.
        headerLines: headerLines.filter((line) => line !== doubtfulLine),
      }
      lookAtFirst(source, cells, cleaner)
      writer.expect(this.#shareRead(cells))
      await writer.excludeBatch(cleaner.clean(cells, from))
      this.#tell()
    }
    const { read, readExcludes = read } = this.#settings
    const { column } = readExcludes
    this.#warnOfTitles(this.#excludes.slice(before), { column, isExclude: true })
    checkExcluded(this.#excludes)
  }

  async #add(list: List, { cleaner, writer, rejects }: Receivers): Promise<void> {
    const before = this.#sources.length
    const reading = this.#reader.read(list, { into: this.#sources, takesOnlyColumn: false })
    for await (const { source, index, layout, cells } of reading) {
      const { headerLines, title } = layout
      const name = nameOf(source)
      lookAtFirst(source, cells, cleaner)
      const batch = cleaner.clean(cells, {
        ...{ source: index, headerLines, doubtfulLine: null, title, tally: source.tally },
        onReject: (reason, line, bytes) => rejects?.add({ name, line, reason, bytes }),
      })
      await rejects?.flush()
      writer.expect(this.#shareRead(cells))
      await writer.add(batch)
      this.#tell()
    }
    const { column } = this.#settings.read
    this.#warnOfTitles(this.#sources.slice(before), { column, isExclude: false })
  }

  /** Tells of texts that were read whose titles are doubtful. */
  #warnOfTitles(sources: readonly ReadSource[], doubts: TitleDoubts): void {
    for (const source of sources) {
      const warning = titleWarning(source, doubts)
      if (warning !== null) this.#warn(warning)
    }
  }

  #warnOfLeft(paths: readonly string[]): void {
    if (paths.length > 0) this.#warn({ warning: 'left-behind', paths })
  }

  #warn(warning: PackWarning): void {
    this.#warnings.push(warning)
    this.#hooks.onWarning?.(warning)
  }

  /** Tells how far lists were read to find an encoding, by the reader that is at work. */
  #look(bytes: number | null): void {
    if (bytes === null) this.#lookedAt = null
    else {
      const before = this.#sources.length > 0 ? this.#excludeReader.bytes : 0
      this.#lookedAt = before + bytes
      this.#tell()
    }
  }

  #tell(): void {
    this.#hooks.signal?.throwIfAborted()
    this.#hooks.onProgress?.({
      bytes: this.#bytes,
      totalBytes: this.#totalBytes,
      rows: this.#rowsRead(),
      lookedAtBytes: this.#lookedAt,
    })
  }

  /** Bytes of lists that were read so far. */
  get #bytes(): number {
    return this.#excludeReader.bytes + this.#reader.bytes
  }

  /** What share of all lists has come with these cells; 0 where that isn't known. */
  #shareRead({ count, rowStarts, rowEnds }: Cells): number {
    if (this.#totalBytes === null || this.#totalBytes === 0 || count === 0) return 0
    // More was read than what the first cells stand in; later ones don't make much of a difference.
    const bytes = this.#isBegun ? this.#bytes : rowEnds[count - 1]! - rowStarts[0]!
    this.#isBegun = true
    return bytes / this.#totalBytes
  }

  /** Rows that were read so far. An archive can hold thousands of lists, so each is counted once. */
  #rowsRead(): number {
    const last = this.#sources.length - 1
    for (; this.#ended < last; this.#ended++)
      this.#endedRows += this.#sources[this.#ended]!.tally.rows
    return this.#endedRows + (this.#sources[last]?.tally.rows ?? 0)
  }

  #report(written: Written | null): PackReport {
    return reportOf({
      settings: this.#settings,
      sources: this.#sources,
      excludes: this.#excludes,
      leftOut: [...this.#excludeReader.leftOut, ...this.#reader.leftOut],
      counts: written?.sources ?? null,
      packages: written?.packages ?? [],
      warnings: this.#warnings,
    })
  }
}
