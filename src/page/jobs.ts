import type { Text } from '../messages/index.js'
import type { PackReport, PackSettings, Preview } from '../pack/index.js'
import type { ReadyPackage } from '../platform/browser/index.js'
import type { Outcomes, ValidateOptions } from '../validator/index.js'

/** What a worker is asked to do, and what it gives in the end. */
export interface Jobs {
  /** Validates files as packages. */
  readonly check: {
    readonly asked: {
      readonly files: readonly File[]
      readonly options: Pick<ValidateOptions, 'kind' | 'accountType'>
    }
    readonly done: Outcomes
  }
  /** Shows what becomes of the first rows of a list. */
  readonly preview: {
    readonly asked: {
      readonly file: File
      readonly settings: PackSettings
      /** Whether accounts are to be read by whoever looks; otherwise they are masked. */
      readonly isClear: boolean
    }
    readonly done: Preview | null
  }
  /** Makes packages of lists. */
  readonly pack: {
    readonly asked: {
      readonly files: readonly File[]
      readonly excludes: readonly File[]
      readonly settings: PackSettings
    }
    readonly done: { readonly report: PackReport; readonly packages: readonly ReadyPackage[] }
  }
}

/** What can be asked for. */
export type JobName = keyof Jobs

/** A question to a worker. */
export type Question = {
  readonly [N in JobName]: { readonly job: N } & Jobs[N]['asked']
}[JobName]

/** How far the work has come. */
export interface Progress {
  readonly bytes: number
  readonly totalBytes: number | null
  readonly rows: number
}

/** Why the work failed, for people. */
export interface Failure {
  readonly problem: Text | string
  readonly advice: Text | string
  /** What is known of the rows, where packing was refused. */
  readonly report: PackReport | null
}

/** What a worker says. */
export type Answer =
  | { readonly progress: Progress }
  | { readonly done: unknown }
  | { readonly failed: Failure }
