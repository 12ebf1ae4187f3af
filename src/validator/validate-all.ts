import { findFirstPlaces } from './first-places.js'
import type { Platform } from './platform.js'
import type { ValidateOptions, ValidationProgress } from './rules/options.js'
import type { Outcome } from './rules/report.js'
import type { Found } from './scan/search.js'
import type { Package } from './source.js'
import { setUp, validateOne } from './validate.js'
import type { Validation } from './validation.js'

/** An account that stands in two packages: facts of the rule `duplicate-across`. */
export interface AcrossFinding {
  /** Which of the packages it is, from 0, and the line there. */
  readonly index: number
  readonly line: number
  /** The package in which it stands first, and the line there. */
  readonly otherIndex: number
  readonly otherLine: number
}

/** What was found in several packages. */
export interface Outcomes {
  /** By package. */
  readonly packages: readonly Outcome[]
  /** In how many packages after their first accounts stand, all together. */
  readonly duplicatesAcross: number
  /** Rows of all packages, in their order, that were compared with those of others. */
  readonly acrossCheckedRows: number
  /** The first, by package and line: as many as `limits.placesAcross`. */
  readonly findingsAcross: readonly AcrossFinding[]
  /** By package, the lines of all of these, ascending; none unless `limits.everyLineAcross`. */
  readonly linesAcross: readonly (readonly number[])[]
}

/**
 * Validates packages one after the other, and compares the accounts of all of them in one search.
 * The accounts of a package whose text turns out to be worth nothing are compared with no others.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what a package throws,
 * unless that is a `FileError`; never for a bad package
 */
export async function validateAll(
  packages: readonly Package[],
  options: ValidateOptions,
  platform: Platform,
): Promise<Outcomes> {
  let sound: readonly Numbered[] = packages.map((one, index) => ({ one, index }))
  const voids = new Map<number, Outcome>()
  for (;;) {
    const reading = await readAll(sound, options, platform)
    const { validations, found } = reading
    if (validations.every(({ isVoid }) => !isVoid)) return outcomesOf(reading, voids)
    // What void texts had is in the search, and can't be taken out of it.
    for (const [at, validation] of validations.entries()) {
      if (validation.isVoid) voids.set(sound[at]!.index, validation.outcome(found))
    }
    sound = sound.filter(({ index }) => !voids.has(index))
  }
}

/** A package, and which of all it is. */
interface Numbered {
  readonly one: Package
  readonly index: number
}

/** What came of reading packages in one search. */
interface Reading {
  readonly packages: readonly Numbered[]
  readonly validations: readonly Validation[]
  readonly found: Found
}

async function readAll(
  packages: readonly Numbered[],
  options: ValidateOptions,
  platform: Platform,
): Promise<Reading> {
  const setup = setUp(options, platform, packages.length > 1)
  const validations: Validation[] = []
  const progress = new Progress(packages, options)
  for (const { one } of packages) {
    options.signal?.throwIfAborted()
    progress.next()
    const hooks = { ...options, onProgress: progress.report }
    validations.push(await validateOne(one, { ...setup, hooks }))
  }
  const found = setup.search.finish()
  if (validations.every(({ isVoid }) => !isVoid)) {
    const texts = validations.flatMap(({ text }, at) =>
      text === null ? [] : [{ subject: packages[at]!.one, ...text }],
    )
    await findFirstPlaces(texts, { found, ...setup })
  }
  return { packages, validations, found }
}

/** How far the reading of all packages has come. */
class Progress {
  /** Bytes of all; null when that isn't known. */
  readonly #total: number | null
  readonly #onProgress: ValidateOptions['onProgress']
  /** Bytes and rows of the packages before, and of the one that is read. */
  #before = { bytes: 0, rows: 0 }
  #now = { bytes: 0, rows: 0 }

  constructor(packages: readonly Numbered[], { onProgress }: ValidateOptions) {
    this.#total = packages.reduce<number | null>(
      (sum, { one: { size } }) => (sum === null || size === undefined ? null : sum + size),
      0,
    )
    this.#onProgress = onProgress
  }

  /** Goes on to the next package. */
  next(): void {
    this.#before = {
      bytes: this.#before.bytes + this.#now.bytes,
      rows: this.#before.rows + this.#now.rows,
    }
    this.#now = { bytes: 0, rows: 0 }
  }

  /** Tells what has been read of all packages. */
  readonly report = ({ bytes, rows }: ValidationProgress): void => {
    this.#now = { bytes, rows }
    this.#onProgress?.({
      bytes: this.#before.bytes + bytes,
      totalBytes: this.#total,
      rows: this.#before.rows + rows,
    })
  }
}

function outcomesOf(
  { packages, validations, found }: Reading,
  voids: ReadonlyMap<number, Outcome>,
): Outcomes {
  const outcomes = new Map(voids)
  /** Index of the package that each text is of. */
  const indexes: number[] = []
  for (const [at, validation] of validations.entries()) {
    const { index } = packages[at]!
    outcomes.set(index, validation.outcome(found))
    if (validation.text !== null) indexes.push(index)
  }
  const { count, checkedRows, repeats, lines } = found.across
  const numbers = new Map(indexes.map((index, text) => [index, text]))
  return {
    packages: [...outcomes].sort(([one], [other]) => one - other).map(([, outcome]) => outcome),
    duplicatesAcross: count,
    acrossCheckedRows: checkedRows,
    linesAcross: [...outcomes.keys()]
      .sort((one, other) => one - other)
      .map((index) => lines[numbers.get(index) ?? -1] ?? []),
    findingsAcross: repeats.flatMap(({ text, line, first }) =>
      // Without a first place, a file was altered since it was read.
      first === null
        ? []
        : [
            {
              index: indexes[text]!,
              line,
              otherIndex: indexes[first.text]!,
              otherLine: first.line,
            },
          ],
    ),
  }
}
