import { basename } from 'node:path'
import { reportOf, type Say, sayEnglish } from '../../messages/index.js'
import {
  chunksOf,
  type Outcome,
  type Report,
  type ValidateOptions,
  validate,
} from '../../validator/index.js'
import { PackageFile } from './package-file.js'
import { NODE } from './platform.js'

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
  const open = () => {
    const file = PackageFile.open(path)
    return {
      totalBytes: file.size,
      chunks: file.chunks(),
      again: () => file.chunksAgain(),
      close: () => file.close(),
    }
  }
  return say(await validate({ name: basename(path), open }, options, NODE), options)
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
  return say(await validate({ name: basename(options.name), open }, options, NODE), options)
}

function say(outcome: Outcome, { say = sayEnglish }: Speech): Report {
  return reportOf(outcome, say)
}

function checkText(option: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${option} must be a string`)
}
