import { type PackagesReport, packagesReportOf, type Say } from '../messages/index.js'
import { type NamedFile, NODE, PackageFile, sizeOf } from '../platform/node/index.js'
import type { ValidatedPackage } from '../services/tpns/index.js'
import { type Finding, type Report, type ValidationProgress, validate } from '../validator/index.js'
import type { ValidationSettings } from './settings/validation.js'
import { passes, toldPlaces } from './words/report-text.js'

/** A package after validation, and the file that it is. */
export interface CheckedPackage extends NamedFile {
  readonly report: Report
  /** Findings of the report that people are told: what is said of all rows is not said again of each. */
  readonly told: readonly Finding[]
  /**
   * What may be uploaded: exactly the bytes that were validated, of the file that is still open; whoever
   * takes it closes it. Null unless the report is valid, and the package was checked for an upload.
   */
  readonly upload: ValidatedPackage | null
}

/** Packages of one run after validation, and what they have in common. */
export interface CheckedSet extends Omit<PackagesReport, 'packages'> {
  /** In the order of the files. */
  readonly packages: readonly CheckedPackage[]
  /**
   * By package, the lines of all accounts that an earlier package has, too; none unless every line is
   * asked for.
   */
  readonly linesAcross: readonly (readonly number[])[]
}

/** Counts over all packages of a set. */
export interface Totals {
  readonly rows: number
  readonly accounts: number
  readonly duplicates: number
  readonly errors: number
  /** Those across packages, too. */
  readonly warnings: number
}

/** How to check packages. */
export interface CheckOptions {
  readonly signal: AbortSignal
  /** Whether the packages may be uploaded next. Otherwise nothing is spent on that. */
  readonly forUpload: boolean
  /** Puts the reports' messages into words. */
  readonly say: Say
  /** Whether the reports name every line, and not only the first ones of each rule. */
  readonly allLines?: boolean
  readonly onProgress?: (progress: ValidationProgress) => void
}

/** As many lines as a validation can note of a rule. */
const MOST_LINES = 2 ** 32 - 1

/** Validates packages, one after the other, and looks for accounts that stand in several. */
export async function checkPackages(
  files: readonly NamedFile[],
  { kind, accountType }: Omit<ValidationSettings, 'strict'>,
  { signal, forUpload, say, allLines = false, onProgress }: CheckOptions,
): Promise<CheckedSet> {
  const taken: PackageFile[] = []
  for (const { path, name } of files) {
    // Of one alone, it is known as soon as that is open.
    const isAsked = onProgress !== undefined && files.length > 1
    const size = isAsked ? await sizeOf(path, signal) : undefined
    taken.push(new PackageFile(path, { name, signal, isSealed: forUpload, size }))
  }
  const options = {
    kind,
    ...(accountType === undefined ? {} : { accountType }),
    signal,
    ...(allLines ? { limits: { lines: MOST_LINES, everyLineAcross: true } } : {}),
    ...(onProgress === undefined ? {} : { onProgress }),
  }
  try {
    const outcomes = await validate(taken, options, NODE)
    const names = files.map(({ file }) => file)
    const { packages: reports, ...across } = await packagesReportOf(outcomes, names, say)
    const packages: CheckedPackage[] = []
    for (const [index, named] of files.entries()) {
      // A report for each package, in their order.
      const [one, report] = [taken[index], reports[index]]
      if (one === undefined || report === undefined) continue
      const told = toldPlaces(outcomes.packages[index]!.findings).map((at) => report.findings[at]!)
      packages.push({ ...named, report, told, upload: await uploadOf(one, report) })
    }
    return { packages, ...across, linesAcross: outcomes.linesAcross }
  } catch (error) {
    for (const one of taken) await one.close()
    throw error
  }
}

/** What may be uploaded of a package that was validated; null, and its file closed, if nothing may. */
async function uploadOf(
  file: PackageFile,
  { valid, file: name, format, sha256 }: Report,
): Promise<ValidatedPackage | null> {
  const sealed = file.sealed()
  if (valid && format !== null && sha256 !== null && sealed !== null) {
    return { ...sealed, name, format, sha256 }
  }
  await file.close()
  return null
}

/** A package that may be uploaded, by the name of its file. */
export interface Uploadable {
  readonly file: string
  readonly upload: ValidatedPackage
}

/** The packages of a set, to be sent; null when not all of them may be. */
export function uploadablesOf({ packages }: CheckedSet): readonly Uploadable[] | null {
  const all = packages.flatMap(({ file, upload }) => (upload === null ? [] : [{ file, upload }]))
  return all.length === packages.length ? all : null
}

/** Closes the files of packages that are not to be uploaded after all. */
export async function closePackages({ packages }: Pick<CheckedSet, 'packages'>): Promise<void> {
  for (const { upload } of packages) await upload?.close()
}

/** The counts of all packages, added up. */
export function totalsOf({ packages, duplicatesAcross }: CheckedSet): Totals {
  const sum = (field: keyof Totals) =>
    packages.reduce((total, { report }) => total + report[field], 0)
  return {
    rows: sum('rows'),
    accounts: sum('accounts'),
    duplicates: sum('duplicates'),
    errors: sum('errors'),
    warnings: sum('warnings') + duplicatesAcross,
  }
}

/** Whether all packages pass: no errors, and under `strict` no warnings, those across them included. */
export function setPasses({ packages, duplicatesAcross }: CheckedSet, strict: boolean): boolean {
  return packages.every(({ report }) => passes(report, strict)) && !(strict && duplicatesAcross > 0)
}
