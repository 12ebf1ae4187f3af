import {
  type PackagesReport,
  packagesReportOf,
  reportOf,
  type Say,
  sayEnglish,
} from '../../messages/index.js'
import {
  type Package,
  type Platform,
  type Report,
  type ValidateOptions,
  validate,
  validateAll,
} from '../../validator/index.js'
import { browserPlatform } from './platform.js'

/** Bytes that are read at once. */
const READ_BYTES = 1 << 20

/** A file that was chosen or dropped: a `File` of the browser, by what is used of it. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** Options, and how the report's messages are put into words: English unless given. */
export type BrowserOptions = ValidateOptions & { readonly say?: Say }

let platform: Promise<Platform> | undefined

/**
 * Validates a chosen file; the report is the one that `validatePackage` of Node.js gives.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what the file throws
 * when it can't be read; never for a bad package
 */
export async function validateFile(
  file: ChosenFile,
  options: BrowserOptions = {},
): Promise<Report> {
  platform ??= browserPlatform()
  const outcome = await validate(packageOf(file), options, await platform)
  return reportOf(outcome, options.say ?? sayEnglish)
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
  platform ??= browserPlatform()
  const outcomes = await validateAll(files.map(packageOf), options, await platform)
  const names = files.map(({ name }) => name)
  return packagesReportOf(outcomes, names, options.say ?? sayEnglish)
}

/** A chosen file as a package. */
export function packageOf(file: ChosenFile): Package {
  const { name, size } = file
  return {
    name,
    size,
    open: () => ({ totalBytes: size, chunks: chunksOf(file), again: () => chunksOf(file) }),
  }
}

/** The bytes of a file; while some are looked at, the next are being read. */
async function* chunksOf(file: ChosenFile): AsyncGenerator<Uint8Array, void> {
  const read = (start: number) => {
    const bytes = file.slice(start, start + READ_BYTES).arrayBuffer()
    // It may fail before anyone waits for it.
    bytes.catch(() => {})
    return bytes
  }
  let next = read(0)
  for (let start = 0; start < file.size; start += READ_BYTES) {
    const bytes = await next
    next = read(start + READ_BYTES)
    yield new Uint8Array(bytes)
  }
}
