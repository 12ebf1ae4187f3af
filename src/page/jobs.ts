import type { Text } from '../messages/page.js'
import type { PackReport, Preview } from '../pack/index.js'
import type { ReadyPackage } from '../platform/browser/index.js'
import type { Outcomes, ValidateOptions } from '../validator/index.js'

/** What controls hold, by the names of their settings. */
export type Values = Readonly<Record<string, string>>

/** A column that can be chosen. */
export interface ColumnChoice {
  /** What the setting is for it: its title where that tells it from others, or its number. */
  readonly value: string
  readonly number: number
  /** Null when the list has no titles, or none for this column. */
  readonly title: string | null
  /** What stands in its first row, masked; null when that is the title. */
  readonly sample: string | null
  /** Whether it is the only one whose title is one that accounts have. */
  readonly isLikely: boolean
}

/** What is seen of lists before they are packed. */
export interface Look {
  /** Columns of the first list that has several; none when all have one. */
  readonly columns: readonly ColumnChoice[]
  /** Null when the first list has none in it, or can't be shown. */
  readonly preview: Preview | null
  /** Why it can't be shown. */
  readonly failure: Failure | null
}

/** What packing gives. */
export interface Packed {
  readonly report: PackReport
  /** None when they were saved as they were made. */
  readonly packages: readonly ReadyPackage[]
  /** Rows that were rejected; null unless they are asked for. */
  readonly rejects: Blob | null
}

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
  /** Shows what becomes of the first rows of lists. */
  readonly look: {
    readonly asked: {
      readonly files: readonly File[]
      readonly values: Values
      /** Whether accounts are to be read by whoever looks; otherwise they are masked. */
      readonly isClear: boolean
    }
    readonly done: Look
  }
  /** Tells the columns of lists. */
  readonly columns: {
    readonly asked: { readonly files: readonly File[]; readonly values: Values }
    readonly done: readonly ColumnChoice[]
  }
  /** Tells the countries whose phone numbers can be read. */
  readonly countries: { readonly asked: object; readonly done: readonly string[] }
  /** Makes packages of lists. */
  readonly pack: {
    readonly asked: {
      readonly files: readonly File[]
      readonly excludes: readonly File[]
      readonly values: Values
      readonly keepsRejects: boolean
      /** Whether packages are handed over as soon as they are made. */
      readonly isSavedAtOnce: boolean
    }
    readonly done: Packed
  }
}

/** What can be asked for. */
export type JobName = keyof Jobs

/** A question to a worker. */
export type Question = {
  readonly [N in JobName]: { readonly job: N } & Jobs[N]['asked']
}[JobName]

/** What goes with a question, whatever is asked. */
export interface Help {
  /** Leads to another worker, which takes digests for this one; null when it has none. */
  readonly hashes: MessagePort | null
}

/** What a worker is told that takes digests for another: the port by which it is asked for them. */
export interface HashDuty {
  readonly serves: MessagePort
}

/** How far the work has come. */
export interface Progress {
  readonly bytes: number
  readonly totalBytes: number | null
  readonly rows: number
  /** As of `PackProgress`; not there where no lists are packed. */
  readonly lookedAtBytes?: number | null
}

/** What is wrong, and what to do, for people. */
export interface Trouble {
  readonly problem: Text | string
  readonly advice: Text | string
}

/** Why the work failed. */
export interface Failure extends Trouble {
  /** What is known of the rows, where packing was refused. */
  readonly report: PackReport | null
  /** Rows that were rejected; null unless they are asked for. */
  readonly rejects: Blob | null
}

/** What a worker wants done with packages; each is answered before the next. */
export type SavingStep =
  | { readonly step: 'create'; readonly name: string }
  | {
      readonly step: 'write'
      readonly name: string
      readonly pages: readonly Uint8Array<ArrayBuffer>[]
    }
  | { readonly step: 'names' }
  | { readonly step: 'publish' }
  | { readonly step: 'discard' }

/** What a worker says. */
export type Answer =
  | { readonly progress: Progress }
  | { readonly saving: SavingStep }
  | { readonly done: unknown }
  | { readonly failed: Failure }

/** How a step ended, in answer to it. */
export interface StepEnd {
  /** Null when all is well. */
  readonly trouble: Trouble | null
  /** Names of what is in the folder, when they were asked for. */
  readonly names: readonly string[]
}
