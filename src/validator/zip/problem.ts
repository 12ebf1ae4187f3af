import type { ZipRule } from './facts.js'

/** A rule that an archive breaks. */
export interface ArchiveProblem {
  readonly rule: ZipRule
  /** What is wrong, where, and what to do; printable, on one line. */
  readonly message: string
}

/** An archive that can't be read, or not to its end. */
export class ArchiveError extends Error implements ArchiveProblem {
  /** `zip-invalid`, or `zip-expanded-size` when the text grew beyond the limit. */
  readonly rule: ZipRule

  constructor(rule: ZipRule, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ArchiveError'
    this.rule = rule
  }
}

/** How to make an archive that passes. */
export const MAKE_AGAIN =
  'Make the archive again, for example with `zip -X audience.zip audience.txt`.'

/**
 * The error for an archive that is damaged, contradicts itself or can be read in two ways.
 *
 * @param what one clause without a full stop that completes "The archive is invalid: …"
 */
export function invalid(what: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError('zip-invalid', `The archive is invalid: ${what}. ${MAKE_AGAIN}`, options)
}

/** A number for a message, with thousands separators, and with what it counts if that is given. */
export function count(value: number | bigint, what?: string): string {
  const number = value.toLocaleString('en-US')
  if (what === undefined) return number
  return value === 1 ? `${number} ${what}` : `${number} ${what}s`
}
