import { formatInteger } from '../numbers.js'
import type { Say, Text } from '../text.js'
import * as words from './words.js'

/** Rows without an error, and what they name. */
export interface Accounts {
  readonly accounts: number
  readonly kind: 'account' | 'token'
}

/** Findings of a package by severity. */
export interface Findings {
  readonly errors: number
  readonly warnings: number
}

/** How many packages there are. */
export interface SetFacts {
  readonly packages: number
}

/** The first of a list, and how many more there are. */
export interface Listed<T> {
  readonly shown: readonly T[]
  readonly more: number
}

/** A package at the service. */
export interface UploadedFact {
  readonly file: string
  readonly uploadId: string
}

/** What actions and command line say alike: how a package is judged, what is known of it. */
export const RUN = {
  'run.validating': 'Validating',
  'run.uploading': 'Uploading',
  'run.uploading-file': ({ file }: { readonly file: string }) => `Uploading ${file}`,
  'run.progress': (
    {
      verb,
      bytes,
      totalBytes,
      elapsedMs,
    }: {
      readonly verb: Text
      readonly bytes: number
      readonly totalBytes: number
      readonly elapsedMs: number
    },
    say: Say,
  ) => {
    const percent = Math.floor((bytes / totalBytes) * 100)
    const done = `${words.bytes(bytes)} of ${words.bytes(totalBytes)}`
    return `${say(verb)}: ${percent} % (${done}) after ${words.seconds(elapsedMs)}`
  },
  'run.no-progress': (
    { verb, elapsedMs }: { readonly verb: Text; readonly elapsedMs: number },
    say: Say,
  ) => `${say(verb)}: nothing sent yet after ${words.seconds(elapsedMs)}`,
  'run.nothing-read': (
    { verb, elapsedMs }: { readonly verb: Text; readonly elapsedMs: number },
    say: Say,
  ) => `${say(verb)}: nothing read yet after ${words.seconds(elapsedMs)}`,
  'run.attempt-failed': (
    { attempt, problem }: { readonly attempt: number; readonly problem: Text | string },
    say: Say,
  ) => `Attempt ${attempt} failed: ${say(problem)}`,
  'run.package-may-remain':
    'The service may have taken the package all the same; an unused copy there is harmless.',
  'run.next-attempt': ({
    attempt,
    attempts,
    delayMs,
  }: {
    readonly attempt: number
    readonly attempts: number
    readonly delayMs: number
  }) => `Attempt ${attempt} of ${attempts} follows in ${words.seconds(delayMs)}.`,

  /** The outcome in one sentence: the name of the file, then a clause. */
  'run.verdict': (
    { file, judgement }: { readonly file: string; readonly judgement: Text },
    say: Say,
  ) => `${file} ${say(judgement)}`,
  'run.not-valid': ({ errors, warnings }: Findings) => {
    const found = words.count(errors, 'error')
    const all = warnings > 0 ? `${found} and ${words.count(warnings, 'warning')}` : found
    return `is not valid: ${all}.`
  },
  'run.not-strict': ({ warnings }: Pick<Findings, 'warnings'>) =>
    `has no error, but ${words.count(warnings, 'warning')}, and under \`strict\` warnings fail the run.`,
  'run.valid': ({ warnings, accounts, kind }: Accounts & Pick<Findings, 'warnings'>) => {
    const rows = words.count(accounts, kind)
    return warnings > 0
      ? `is valid, with ${words.count(warnings, 'warning')}: ${rows}.`
      : `is valid: ${rows}.`
  },
  'run.entry': 'Entry',
  'run.file': 'File',
  'run.format': 'Format',
  'run.kind': 'Kind',
  'run.rows': 'Rows',
  'run.valid-rows': 'Valid',
  'run.distinct': 'Distinct',
  'run.duplicates': 'Duplicates',
  'run.size': 'Size',
  'run.text-size': 'Text size',
  'run.sha256': 'SHA-256',
  /** A size; from a KiB on, with the exact number of bytes. */
  'run.exact-size': ({ bytes }: { readonly bytes: number }) =>
    bytes < 1024 ? words.bytes(bytes) : `${words.bytes(bytes)} (${formatInteger(bytes)} bytes)`,
  'run.duplicates-in-part': ({
    duplicates,
    rows,
  }: {
    readonly duplicates: number
    readonly rows: number
  }) => `${formatInteger(duplicates)} (looked for in the first ${words.count(rows, 'row')} only)`,
  /** How often a rule was broken. */
  'run.rule-count': ({
    severity,
    rule,
    count,
  }: {
    readonly severity: 'error' | 'warning'
    readonly rule: string
    readonly count: number
  }) => `${severity} ${rule}: ${words.count(count, 'time')}`,
  'run.finding': ({
    severity,
    rule,
    message,
    file,
  }: {
    readonly severity: 'error' | 'warning'
    readonly rule: string
    readonly message: string
    /** Name of the file, where there are several. */
    readonly file: string | null
  }) => `${file === null ? '' : `${file}: `}${severity} ${rule}: ${message}`,
  'run.and-more': ({ count }: { readonly count: number }) => `and ${formatInteger(count)} more`,

  /** The outcome for several packages in one sentence. */
  'run.set-not-valid': ({
    errors,
    warnings,
    refused,
    packages,
  }: Findings & SetFacts & { readonly refused: number }) => {
    const found = words.count(errors, 'error')
    const all = warnings > 0 ? `${found} and ${words.count(warnings, 'warning')}` : found
    return `${formatInteger(refused)} of ${words.count(packages, 'package')} ${refused === 1 ? 'is' : 'are'} not valid: ${all}.`
  },
  'run.set-not-strict': ({ warnings, packages }: SetFacts & Pick<Findings, 'warnings'>) =>
    `${words.count(packages, 'package')} without an error, but with ${words.count(warnings, 'warning')}, and under \`strict\` warnings fail the run.`,
  'run.set-valid': ({
    packages,
    warnings,
    accounts,
    kind,
  }: SetFacts & Accounts & Pick<Findings, 'warnings'>) => {
    const valid = `${words.count(packages, 'valid package')}`
    const warned = warnings > 0 ? `, with ${words.count(warnings, 'warning')}` : ''
    return `${valid}${warned}: ${words.count(accounts, kind)}.`
  },
  'run.duplicates-across': ({ count, kind }: { readonly count: number } & Pick<Accounts, 'kind'>) =>
    `${words.count(count, kind)} ${count === 1 ? 'repeats one' : 'repeat ones'} of an earlier package, and would be pushed to again.`,
  'run.compared-in-part': ({ rows }: { readonly rows: number }) =>
    `The packages were compared with each other up to row ${formatInteger(rows)} of all: for more, there was no memory.`,
  'run.package-failed': (
    { file, problem }: { readonly file: string; readonly problem: Text | string },
    say: Say,
  ) => `The upload of "${file}" failed: ${say(problem)}`,
  'run.uploaded-of': ({ done, of }: { readonly done: number; readonly of: number }) =>
    `${formatInteger(done)} of ${words.count(of, 'package')} ${done === 1 ? 'was' : 'were'} uploaded.`,
  'run.these-exist': ({ packages: { shown, more } }: { readonly packages: Listed<UploadedFact> }) =>
    `At the service are ${andMore(
      shown.map(({ file, uploadId }) => `"${file}" (uploadId ${uploadId})`),
      more,
    )}.`,
  'run.these-are-missing': ({ files: { shown, more } }: { readonly files: Listed<string> }) =>
    `Missing are ${andMore(
      shown.map((file) => `"${file}"`),
      more,
    )}.`,
  'run.go-on':
    'To go on, upload only the missing packages, and push to the ids of both runs; or upload all of them again and push to the new ids only, since a package that nobody pushes to does no harm.',
}

function andMore(items: readonly string[], more: number): string {
  return more > 0 ? `${items.join(', ')} and ${formatInteger(more)} more` : items.join(', ')
}
