import { findFirstPlaces } from './first-places.js'
import { LIMITS } from './limits.js'
import type { Platform } from './platform.js'
import { Progress } from './progress.js'
import { checksFor } from './rules/checks.js'
import type { ValidateOptions } from './rules/options.js'
import type { Outcome } from './rules/report.js'
import { RunSearch } from './run-search.js'
import type { Found } from './scan/search.js'
import { FileError, type Package } from './source.js'
import { Validation, type ValidationSetup } from './validation.js'

/** An account that stands in two packages: facts of the rule `duplicate-across`. */
export interface AcrossFinding {
  /** Which of the packages it is, from 0, and the line there. */
  readonly index: number
  readonly line: number
  /** The package in which it stands first, and the line there. */
  readonly otherIndex: number
  readonly otherLine: number
}

/** What was found in packages. */
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
export async function validate(
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
  const isSeveral = packages.length > 1
  const subjects = packages.map(({ one }) => one)
  const progress = isSeveral ? new Progress(subjects, options.onProgress) : null
  // One alone tells by itself how far it has come, and it knows its size as soon as it is open.
  const hooks = progress === null ? options : { ...options, onProgress: progress.report }
  const setup = { ...setUp(options, platform, isSeveral), hooks }
  const validations: Validation[] = []
  for (const subject of subjects) {
    options.signal?.throwIfAborted()
    progress?.next()
    validations.push(await validateOne(subject, setup))
  }
  const found = setup.search.finish()
  if (validations.every(({ isVoid }) => !isVoid)) {
    const texts = validations.flatMap(({ text }, at) =>
      text === null ? [] : [{ subject: subjects[at]!, ...text }],
    )
    await findFirstPlaces(texts, { found, ...setup })
  }
  return { packages, validations, found }
}

/**
 * What a reading goes by.
 *
 * @throws {TypeError} for options that can't be used
 */
function setUp(
  options: ValidateOptions,
  platform: Platform,
  isSeveral: boolean,
): Omit<ValidationSetup, 'hooks'> {
  const checks = checksFor(options)
  const limits = { ...LIMITS, ...options.limits }
  const duplicates = options.duplicates ?? true
  const search = new RunSearch({ duplicates, limits, isSeveral, platform })
  return { checks, limits, platform, search }
}

/** Reads a package, and closes it; what can't be read is a finding. */
async function validateOne(subject: Package, setup: ValidationSetup): Promise<Validation> {
  const validation = new Validation(subject.name, setup)
  try {
    const source = await subject.open()
    try {
      await validation.run(source)
    } finally {
      await source.close?.()
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    validation.refuse(error)
  }
  validation.end()
  return validation
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
