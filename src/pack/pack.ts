import { type Text, text } from '../messages/index.js'
import { chunksOf } from '../validator/index.js'
import { Cleaner } from './clean/cleaner.js'
import { ListError, nameOf, RejectedError } from './errors.js'
import { isOverLimit, type PackHooks, type PackSettings, rejectLimitText } from './options.js'
import type { PackPorts } from './ports.js'
import type { List, ListText, ReadPorts } from './read/list.js'
import { readRows } from './read/list-rows.js'
import { type LeftOut, textsOf } from './read/texts.js'
import { type RejectsFile, RejectsWriter } from './rejects.js'
import { type PackReport, type ReadSource, reportOf } from './report.js'
import { type RejectReason, Tally } from './tally.js'
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
  try {
    const report = await new Packing(input, settings, ports, hooks).run(rejects)
    await rejects?.close()
    return report
  } catch (error) {
    if (error instanceof RejectedError) await rejects?.close()
    else await rejects?.discard()
    throw error
  }
}

/** One run. */
class Packing {
  readonly #input: PackInput
  readonly #settings: PackSettings
  readonly #ports: Ports
  readonly #hooks: PackHooks
  readonly #sources: ReadSource[] = []
  readonly #excludes: ReadSource[] = []
  readonly #leftOut: LeftOut[] = []
  #bytes = 0

  constructor(input: PackInput, settings: PackSettings, ports: Ports, hooks: PackHooks) {
    this.#input = input
    this.#settings = settings
    this.#ports = ports
    this.#hooks = hooks
  }

  async run(rejects: RejectsWriter | null): Promise<PackReport> {
    const { signal } = this.#hooks
    const { clean, write } = this.#settings
    const cleaner = await Cleaner.load(clean)
    const writer = new PackageWriter({ ...write, ...(signal && { signal }) }, this.#ports)
    try {
      for (const list of this.#input.excludes) await this.#exclude(list, cleaner, writer)
      for (const list of this.#input.lists) await this.#add(list, { cleaner, writer, rejects })
      this.#checkRejected()
      return this.#check(await writer.finish())
    } catch (error) {
      await writer.abort()
      throw error
    }
  }

  async #exclude(list: List, cleaner: Cleaner, writer: PackageWriter): Promise<void> {
    for (const source of await this.#open(list, this.#excludes)) {
      const { rows, tally } = source
      for await (const cells of rows.cells) {
        const { headerLines, title } = rows.layout!
        const from = { source: 0, headerLines, title, tally, onReject: () => {} }
        await writer.excludeBatch(cleaner.clean(cells, from))
        this.#tell()
      }
      this.#checkExcluded(source)
    }
  }

  async #add(list: List, { cleaner, writer, rejects }: Receivers): Promise<void> {
    for (const { text: source, rows, tally } of await this.#open(list, this.#sources)) {
      const index = this.#sources.findIndex((other) => other.text === source)
      const name = nameOf(source)
      for await (const cells of rows.cells) {
        const { headerLines, title } = rows.layout!
        const batch = cleaner.clean(cells, {
          ...{ source: index, headerLines, title, tally },
          onReject: (reason, line, bytes) => rejects?.add({ name, line, reason, bytes }),
        })
        await rejects?.flush()
        await writer.add(batch)
        this.#tell()
      }
    }
  }

  /** The texts of a list, ready to be read. */
  async #open(list: List, into: ReadSource[]): Promise<ReadSource[]> {
    const { signal } = this.#hooks
    const before = this.#bytes
    const onBytes = (bytes: number) => {
      // A list may be read twice; what counts is how far that came.
      this.#bytes = Math.max(this.#bytes, before + bytes)
    }
    const followed: List = {
      ...{ name: list.name, size: list.size },
      chunks: () => chunksOf(counted(list.chunks(), onBytes), signal),
    }
    const { texts, leftOut } = await textsOf(followed, this.#ports)
    this.#leftOut.push(...leftOut)
    const opened = texts.map((source: ListText) => ({
      text: source,
      rows: readRows(source, this.#settings.read),
      tally: new Tally(),
    }))
    into.push(...opened)
    return opened
  }

  #tell(): void {
    this.#hooks.signal?.throwIfAborted()
    const { lists, excludes } = this.#input
    let totalBytes: number | null = 0
    for (const { size } of [...excludes, ...lists]) {
      totalBytes = size === null || totalBytes === null ? null : totalBytes + size
    }
    const rows = this.#sources.reduce((sum, { tally }) => sum + tally.rows, 0)
    this.#hooks.onProgress?.({ bytes: this.#bytes, totalBytes, rows })
  }

  #checkExcluded({ text: source, tally }: ReadSource): void {
    if (tally.rejected === 0) return
    const [[reason, lines]] = [...tally.lines] as [[string, readonly number[]]]
    const facts = { name: nameOf(source), rejected: tally.rejected, reason, line: lines[0]! }
    throw new ListError(text('pack.exclude', facts), { hint: text('pack.exclude-hint') })
  }

  #checkRejected(): void {
    const limit = this.#settings.maxRejected
    const { rejected, rows, reasons } = this.#report(null)
    if (!isOverLimit(limit, rejected, rows)) return
    const first = this.#firstRejected()
    const problem = text('pack.rejected', {
      ...{ rejected, rows, reasons, limit: rejectLimitText(limit) },
      ...{ name: first.name, line: first.line, reason: first.reason },
    })
    this.#refuse(problem, text('pack.rejected-hint', { causes: this.#causes() }))
  }

  /** What is written, if it is anything. */
  #check(written: Written): PackReport {
    const report = this.#report(written)
    if (written.packages.length > 0) return report
    const { rows, excluded, otherShards } = report
    const facts = { rows, excluded: excluded ?? 0, otherShards: otherShards ?? 0 }
    return this.#refuse(text('pack.empty', facts), text('pack.empty-hint'))
  }

  #refuse(problem: Text, hint: Text): never {
    throw new RejectedError(problem, { hint, report: this.#report(null) })
  }

  /** The first row that was rejected. */
  #firstRejected(): {
    readonly name: string
    readonly line: number
    readonly reason: RejectReason
  } {
    const source = this.#sources.find(({ tally }) => tally.rejected > 0)!
    const firsts = [...source.tally.lines].map(([reason, lines]) => ({ reason, line: lines[0]! }))
    const first = firsts.reduce((one, other) => (other.line < one.line ? other : one))
    return { name: nameOf(source.text), ...first }
  }

  /** What probably made rows be rejected, where that can be told. */
  #causes(): ('country' | 'spreadsheet' | 'column')[] {
    const { accountType, country, normalize } = this.#settings.clean
    const { reasons } = this.#report(null)
    const lacksCountry = accountType === 1002 && normalize && country === null
    return [
      ...(lacksCountry && reasons['account-type'] !== undefined ? (['country'] as const) : []),
      ...(reasons.spreadsheet === undefined ? [] : (['spreadsheet'] as const)),
      ...(reasons['missing-column'] === undefined ? [] : (['column'] as const)),
    ]
  }

  #report(written: Written | null): PackReport {
    return reportOf({
      settings: this.#settings,
      sources: this.#sources,
      excludes: this.#excludes,
      leftOut: this.#leftOut,
      counts: written?.sources ?? null,
      packages: written?.packages ?? [],
    })
  }
}

/** Where rows go. */
interface Receivers {
  readonly cleaner: Cleaner
  readonly writer: PackageWriter
  readonly rejects: RejectsWriter | null
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    onBytes(bytes)
    yield chunk
  }
}
