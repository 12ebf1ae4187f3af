import type { InvalidCause, ZipFacts, ZipRule } from './facts.js'

/** A rule that an archive breaks, and what is to be said of it. */
export type ArchiveProblem =
  | { readonly [R in ZipRule]: { readonly rule: R; readonly facts: ZipFacts[R] } }[ZipRule]
  | typeof WORKBOOK

/** That the archive itself is a workbook; nothing else is said of it then. */
export const WORKBOOK = {
  rule: 'file-content',
  facts: { content: 'xlsx', isEntry: false },
} as const

/** The text of an archive can't be read, or not to its end. */
export class ArchiveError extends Error {
  /** `zip-invalid`, or `zip-expanded-size` when the text grew beyond the limit. */
  readonly problem: ArchiveProblem

  constructor(problem: ArchiveProblem, options?: ErrorOptions) {
    super(`the archive breaks the rule ${problem.rule}`, options)
    this.name = 'ArchiveError'
    this.problem = problem
  }
}

/** The structure of an archive is not sound. Thrown and caught where archives are opened. */
export class StructureError extends Error {
  readonly why: InvalidCause

  constructor(why: InvalidCause) {
    super(why.code)
    this.name = 'StructureError'
    this.why = why
  }
}
