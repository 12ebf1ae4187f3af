import { basename } from 'node:path'
import { reportOf, type Say, sayEnglish } from '../../messages/index.js'
import {
  checksFor,
  chunksOf,
  FileError,
  type Report,
  type ValidateOptions,
  Validation,
} from '../../validator/index.js'
import { PackageFile } from './package-file.js'

/** How the report's messages are put into words. */
export interface Speech {
  /** English unless given. */
  readonly say?: Say
}

/**
 * Validates the package at `path`.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
export async function validatePackage(
  path: string,
  options: ValidateOptions & Speech = {},
): Promise<Report> {
  checkText('path', path)
  const validation = new Validation(basename(path), checksFor(options), options)
  options.signal?.throwIfAborted()
  const file = openOrError(path)
  const say = options.say ?? sayEnglish
  if (file instanceof FileError) return reportOf(validation.refuse(file), say)
  try {
    const outcome = await validation.run({
      totalBytes: file.size,
      chunks: file.chunks(),
      again: () => file.chunksAgain(),
    })
    return reportOf(outcome, say)
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
  options: ValidateOptions & Speech & { readonly name: string },
): Promise<Report> {
  checkText('name', options.name)
  const validation = new Validation(basename(options.name), checksFor(options), options)
  const outcome = await validation.run({
    totalBytes: null,
    chunks: chunksOf(bytes, options.signal),
    again: null,
  })
  return reportOf(outcome, options.say ?? sayEnglish)
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
