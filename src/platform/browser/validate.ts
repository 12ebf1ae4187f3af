import {
  type PackagesReport,
  packagesReportOf,
  reportOf,
  type Say,
  sayEnglish,
} from '../../messages/index.js'
import type { Report, ValidateOptions } from '../../validator/index.js'
import type { ChosenFile } from './chosen-file.js'
import { outcomesOf } from './outcomes.js'

/** Options, and how the report's messages are put into words: English unless given. */
export type BrowserOptions = ValidateOptions & { readonly say?: Say }

/**
 * Validates a chosen file; the report is the one that `validatePackage` of Node.js gives.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
export async function validateFile(
  file: ChosenFile,
  options: BrowserOptions = {},
): Promise<Report> {
  const { packages } = await outcomesOf([file], options)
  return await reportOf(packages[0]!, options.say ?? sayEnglish)
}

/**
 * Validates chosen files, and compares the accounts of all of them; see `validatePackages` of
 * Node.js. Files go by their names.
 *
 * @throws as `validateFile`
 */
export async function validateFiles(
  files: readonly ChosenFile[],
  options: BrowserOptions = {},
): Promise<PackagesReport> {
  const outcomes = await outcomesOf(files, options)
  const names = files.map(({ name }) => name)
  return await packagesReportOf(outcomes, names, options.say ?? sayEnglish)
}
