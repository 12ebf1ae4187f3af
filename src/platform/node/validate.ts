import { basename } from 'node:path'
import {
  checksFor,
  chunksOf,
  FileError,
  type Report,
  type ValidateOptions,
  Validation,
} from '../../validator/index.js'
import { PackageFile } from './package-file.js'

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
  const validation = new Validation(basename(path), checksFor(options), options)
  options.signal?.throwIfAborted()
  const file = openOrError(path)
  if (file instanceof FileError) return validation.refuse(file)
  try {
    return await validation.run({
      totalBytes: file.size,
      chunks: file.chunks(),
      again: () => file.chunksAgain(),
    })
  } finally {
    file.close()
  }
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
  const validation = new Validation(basename(options.name), checksFor(options), options)
  return validation.run({
    totalBytes: null,
    chunks: chunksOf(bytes, options.signal),
    again: null,
  })
}

function checkText(option: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${option} must be a string`)
}

function openOrError(path: string): PackageFile | FileError {
  try {
    return PackageFile.open(path)
  } catch (error) {
    if (error instanceof FileError) return error
    throw error
  }
}
