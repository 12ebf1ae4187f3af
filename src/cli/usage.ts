import { InputError } from '../errors.js'

/** Wrong usage of the command line: exit code 2, and nothing on standard output. */
export class UsageError extends InputError {}

const NAME = 'account-package'

const PACKAGE_OPTIONS = `  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --strict              warnings count as errors`

/** Help of each command. */
export const USAGE = {
  main: `Usage: ${NAME} COMMAND …

Commands:
  validate FILE   check a package
  upload FILE     check a package and upload it to TPNS
  emulator        a local stand-in for the service, for tests

Options:
  --help          this text, or the one of a command
  --version       the version

Exit codes: 0 done; 1 the package has errors, or the upload failed; 2 wrong usage.
`,
  validate: `Usage: ${NAME} validate FILE [OPTION …]

Checks a package (.txt, .csv or .zip) and says what is wrong with it, where, and what to do.

Options:
${PACKAGE_OPTIONS}
  --json                the report as JSON on standard output
`,
  upload: `Usage: ${NAME} upload FILE [OPTION …]

Checks a package, uploads it, and prints its uploadId on standard output; everything else goes to
standard error. The credentials come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY.

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output
`,
  emulator: `Usage: ${NAME} emulator [OPTION …]

Runs a local stand-in for the service on the loopback interface until it is stopped. The first line
that it prints is its URL; the credentials that it takes follow.

Options:
  --port N              port to listen on (default: any free one)
  --access-id ID        AccessID that it takes (default: made up)
  --secret-key KEY      SecretKey that it takes (default: made up)
`,
} as const

/** Name of a command that has its own help. */
export type CommandName = Exclude<keyof typeof USAGE, 'main'>

/** Whether `text` names a command. */
export function isCommand(text: string | undefined): text is CommandName {
  return text !== undefined && text !== 'main' && Object.hasOwn(USAGE, text)
}
