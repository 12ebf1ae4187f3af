import { formatInteger } from '../numbers.js'
import * as words from './words.js'

/** What the rows of a package name. */
export interface KindFact {
  readonly kind: 'account' | 'token'
}

/** How many packages there are. */
export interface PackagesFact {
  readonly packages: number
}

/** What only an action says: its log, its annotations, what the runner lacks. */
export const GITHUB = {
  'github.drained':
    'The run ended before its work was done. This is a bug of the action: report it.',
  'github.problems': ({ count }: { readonly count: number }) => `${count} problems with the inputs`,
  'github.unusable-inputs': "The inputs can't be used.",
  'github.inputs': 'Inputs',
  'github.output-unset': ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `The output ${name} could not be set: ${reason}.`,
  'github.check-output': 'Check that GITHUB_OUTPUT names a file that the step may write to.',
  'github.summary-unwritten': ({ reason }: { readonly reason: string }) =>
    `The job summary could not be written: ${reason}`,
  'github.cause': ({ name, message }: { readonly name: string; readonly message: string }) =>
    `Cause: ${name}: ${message}`,

  'github.validating': ({ file, kind }: KindFact & { readonly file: string }) =>
    `Validating ${file} (kind: ${kind}).`,
  'github.rule-line': ({
    severity,
    rule,
    count,
  }: {
    readonly severity: 'error' | 'warning'
    readonly rule: string
    readonly count: number
  }) => `  ${severity} ${rule}: ${words.count(count, 'time')}`,
  'github.validating-all': ({ count, kind }: KindFact & { readonly count: number }) =>
    `Validating ${words.count(count, 'package')} (kind: ${kind}).`,
  'github.more-findings': ({ count }: { readonly count: number }) =>
    `${words.count(count, 'more finding')}, of the first 20 of each rule`,
  'github.see-findings':
    'The annotations and the job summary say what to correct; the report, whose path is the output `report`, has every rule.',
  'github.report-unwritten': ({ reason }: { readonly reason: string }) =>
    `The report could not be written: ${reason}.`,
  'github.check-temp': 'Check that RUNNER_TEMP names a folder that the step may write to.',
  'github.uploading': ({
    file,
    bytes,
    service,
  }: {
    readonly file: string
    readonly bytes: number
    readonly service: string
  }) => `Uploading ${file} (${words.bytes(bytes)}) to ${service}.`,
  'github.uploaded': ({ uploadId }: { readonly uploadId: string }) =>
    `Uploaded. uploadId: ${uploadId}`,

  'github.package-refused': 'Package refused',
  'github.upload-failed': 'Upload failed',
  'github.package-uploaded': ({ warned }: { readonly warned: boolean }) =>
    `Package uploaded${warned ? ', with warnings' : ''}`,
  'github.package-valid': ({ warned }: { readonly warned: boolean }) =>
    `Package valid${warned ? ', with warnings' : ''}`,
  'github.its-upload-id': ({ uploadId }: { readonly uploadId: string }) =>
    `Its uploadId is \`${uploadId}\`.`,
  'github.severity-count': ({
    severity,
    count,
  }: {
    readonly severity: 'error' | 'warning'
    readonly count: number
  }) => words.count(count, severity),
  /** How often a rule was broken, and in which lines first; none when it is about the whole file. */
  'github.rule-places': ({
    count,
    lines,
    isEveryRow,
  }: {
    readonly count: number
    readonly lines: readonly number[]
    readonly isEveryRow: boolean
  }) => {
    const times = words.count(count, 'time')
    if (lines.length === 0) return `${times}, about the whole file`
    if (isEveryRow) return `${times}, in every row`
    const listed = lines.map(formatInteger).join(', ')
    return `${times}, ${count === 1 ? 'line' : 'lines'} ${listed}${count > lines.length ? ', …' : ''}`
  },
  'github.push-to-it': 'Push to it',
  'github.how-to-push': ({ uploadId }: { readonly uploadId: string }) =>
    `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${uploadId}'\`.`,
  'github.one-length': ({ kind, characters }: KindFact & { readonly characters: number }) =>
    `Every valid ${kind} is ${words.count(characters, 'character')} long.`,
  'github.lengths': ({ kind }: KindFact) => `Length of the ${kind}s`,
  'github.length-range': ({
    kind,
    shortest,
    longest,
    most,
    accounts,
  }: KindFact & {
    readonly shortest: number
    readonly longest: number
    readonly most: number
    readonly accounts: number
  }) =>
    `From ${formatInteger(shortest)} to ${words.count(longest, 'character')}. The most frequent length is ${formatInteger(most)} (${words.count(accounts, kind)}).`,
  'github.characters': 'Characters',
  'github.valid-rows': ({ kind }: KindFact) => `Valid ${kind}s`,
  'github.packages-refused': 'Packages refused',
  'github.packages-valid': ({ packages, warned }: PackagesFact & { readonly warned: boolean }) =>
    `${words.count(packages, 'valid package')}${warned ? ', with warnings' : ''}`,
  'github.packages-uploaded': ({ packages, warned }: PackagesFact & { readonly warned: boolean }) =>
    `${words.count(packages, 'package')} uploaded${warned ? ', with warnings' : ''}`,
  'github.packages-unfinished': ({ done, packages }: PackagesFact & { readonly done: number }) =>
    `${formatInteger(done)} of ${words.count(packages, 'package')} uploaded`,
  'github.result': 'Result',
  'github.errors': 'Errors',
  'github.warnings': 'Warnings',
  'github.more-packages': ({ count }: { readonly count: number }) =>
    `${words.count(count, 'more package')}: see the output packages and the report.`,
  'github.more-findings-in': ({ count }: { readonly count: number }) =>
    `Findings in ${words.count(count, 'more package')}: see the report.`,
  'github.push-to-them': 'Push to them',
  'github.how-to-push-all':
    'With the push action, in a job that comes after this one: one package after the other, in this order.',
  /** Values in a snippet of YAML: no character in them may mean something there. */
  'github.snippet-title': 'Title of the notification',
  'github.snippet-content': 'Text of the notification',
  'github.snippet-step': ({ step }: { readonly step: string }) =>
    `"${step}" is the id of the upload step`,
}
