import { basename } from 'node:path'
import { chunksOf, type Report, type ValidateOptions, validate } from '../../validator/index.js'
import { PackageFile } from './package-file.js'
import { NODE } from './platform.js'

/**
 * Validates the package at `path`.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
export async function validatePackage(
  path: string,
  options: ValidateOptions = {},
): Promise<Report> {
  checkText('path', path)
  const open = () => {
    const file = PackageFile.open(path)
    return {
      totalBytes: file.size,
      chunks: file.chunks(),
      again: () => file.chunksAgain(),
      close: () => file.close(),
    }
  }
  return await validate({ name: basename(path), open }, options, NODE)
}

/**
 * Validates a package whose bytes come from anywhere; `name` stands for the file name.
 *
 * @throws {TypeError} for options that can't be used and a stream of anything but bytes, the
 * signal's reason, and whatever the stream itself throws
 */
export async function validatePackageStream(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ValidateOptions & { readonly name: string },
): Promise<Report> {
  checkText('name', options.name)
  const open = () => ({ totalBytes: null, chunks: chunksOf(bytes, options.signal), again: null })
  return await validate({ name: basename(options.name), open }, options, NODE)
}

function checkText(option: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${option} must be a string`)
}
