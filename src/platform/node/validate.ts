import { basename } from 'node:path'
import {
  type PackagesReport,
  packagesReportOf,
  reportOf,
  type Say,
  sayEnglish,
} from '../../messages/index.js'
import {
  chunksOf,
  type Package,
  type Report,
  type ValidateOptions,
  validate,
} from '../../validator/index.js'
import { sizeOf } from './file-size.js'
import { PackageFile } from './package-file.js'
import { NODE } from './platform.js'

/** How the report's messages are put into words. */
export interface Speech {
  /** English unless given. */
  readonly say?: Say
}

/**
 * Validates the package at a path, or one that its caller opens and closes.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
export async function validatePackage(
  subject: string | Package,
  options: ValidateOptions & Speech = {},
): Promise<Report> {
  return await reportOn(
    typeof subject === 'object' ? subject : packageAt(subject, options),
    options,
  )
}

/**
 * Validates the packages at `paths`, one after the other, and compares the accounts of all of them.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
export async function validatePackages(
  paths: readonly string[],
  options: ValidateOptions & Speech = {},
): Promise<PackagesReport> {
  for (const path of paths) checkText('each path', path)
  const packages: Package[] = []
  for (const path of paths) {
    const size = await sizeOf(path, options.signal)
    packages.push(new PackageFile(path, { size, signal: options.signal }))
  }
  const outcomes = await validate(packages, options, NODE)
  return await packagesReportOf(outcomes, paths, options.say ?? sayEnglish)
}

function packageAt(path: string, { signal }: ValidateOptions): Package {
  checkText('path', path)
  return new PackageFile(path, { signal })
}

/**
 * Validates a package whose bytes come from anywhere; `name` stands for the file name.
 *
 * @throws {TypeError} for options that can't be used and a stream of anything but bytes, the
 * signal's reason, and whatever the stream itself throws
 */
export async function validatePackageStream(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ValidateOptions & Speech & { readonly name: string },
): Promise<Report> {
  checkText('name', options.name)
  const open = () => ({ totalBytes: null, chunks: chunksOf(bytes, options.signal), again: null })
  return await reportOn({ name: basename(options.name), open }, options)
}

async function reportOn(one: Package, options: ValidateOptions & Speech): Promise<Report> {
  const { packages } = await validate([one], options, NODE)
  // One package in, one outcome out.
  return await reportOf(packages[0]!, options.say ?? sayEnglish)
}

function checkText(option: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${option} must be a string`)
}
