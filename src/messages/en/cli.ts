import { formatInteger } from '../numbers.js'
import type { Say, Text } from '../text.js'
import { bytes as bytesText, listOf } from './words.js'

/** Name of an option, as it was given. */
export interface OptionName {
  readonly option: string
}

const PACKAGE_OPTIONS = `  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --strict              warnings count as errors
  --stdin-name NAME     file name of what comes by standard input (default: stdin.txt)`

const LANGUAGE_OPTION =
  '  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)'

const FILES = `Each FILE is a .txt, .csv or .zip file, or - for standard input. With several, accounts that stand
in more than one of them are found, too.`

/** What only the command line says: its help, and what is wrong with its arguments. */
export const CLI = {
  'cli.usage': `Usage: account-package COMMAND …

Commands:
  validate FILE…  check packages
  upload FILE…    check packages and upload them to TPNS
  push            push to uploaded packages
  follow          ask what became of pushes, or cancel them
  pack FILE…      make packages of lists as people have them
  emulator        a local stand-in for the service, for tests
  help COMMAND    the help of a command

Options:
  --help, -h      this text, or the one of a command
  --version, -v   the version
  --language      en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)

Exit codes: 0 done; 1 a package has errors (or warnings under --strict), or too many rows were
rejected; 2 wrong usage; 3 the service or the network failed; 4 it is unknown whether a push was
accepted; 130 and 143 stopped by SIGINT and SIGTERM.
`,
  'cli.usage-validate': `Usage: account-package validate FILE… [OPTION …]

Checks packages and says what is wrong with them, where, and what to do.

${FILES}

Options:
${PACKAGE_OPTIONS}
  --all                 every finding, a line each: file, line, rule and severity, tab-separated
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,
  'cli.usage-upload': `Usage: account-package upload FILE… [OPTION …]

Checks packages, uploads them one after the other if all pass, and prints the uploadId of each on
standard output; everything else goes to standard error. The credentials come from the environment:
TPNS_ACCESS_ID and TPNS_SECRET_KEY.

${FILES}

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output; with several packages
                        {"uploadIds", "report"}
${LANGUAGE_OPTION}
`,
  'cli.usage-push': `Usage: account-package push --upload-id ID [OPTION …]

Pushes to an uploaded package, at most once, and prints the push id on standard output; everything
else goes to standard error. The credentials come from the environment: TPNS_ACCESS_ID and
TPNS_SECRET_KEY.

Options:
  --upload-id ID              of the package
  --upload-ids IDS            several instead: a JSON array, or parted by spaces or commas; pushed
                              to in this order, one a second, until one is refused or in doubt
  --kind KIND                 account (default) or token
  --title TEXT                of the message
  --content TEXT              of the message
  --message-type TYPE         notify (default) or message
  --environment ENVIRONMENT   product or dev; required for iOS applications
  --account-type TYPE         number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --account-push-type WHICH   latest (device of each account) or all
  --send-time TIME            yyyy-MM-DD HH:MM:SS, within 90 days
  --expire-time SECONDS       0 to 259200
  --push-speed N              at most this many a second, 1000 to 50000
  --plan-id ID                of a push plan
  --payload JSON              an object for everything else, merged deep over the request
  --dry-run                   print the request on standard output, and send nothing
  --region REGION             guangzhou (default), shanghai, hongkong or singapore
  --service-url URL           instead of --region: a private gateway or the emulator
  --auth AUTH                 basic (default) or signature: the SecretKey then stays here
  --retries N                 further attempts where nothing was accepted, 0 to 10 (default 3)
  --timeout SECONDS           without any progress before an attempt is given up, 1 to 3600
                              (default 120)
  --json                      {"pushId"} or {"pushIds"} as JSON on standard output
  --language LANGUAGE         en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)
`,
  'cli.usage-follow': `Usage: account-package follow --push-id IDS [OPTION …]

Asks what became of pushes, and prints a line for each on standard output: push id, state, devices
that it arrived at, clicks, parted by tabs. Everything else goes to standard error. The credentials
come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY. Exit code 1 tells that a push failed,
was ended by somebody, could not be cancelled, or had not ended when the wait was over.

Options:
  --push-id IDS         one or several: a JSON array, or parted by spaces or commas; at most 100
  --wait MINUTES        until all have ended, 0 to 360 (default 0: ask once)
  --interval SECONDS    between questions, 20 to 3600 (default 60); an application may ask 200 times
                        an hour, so that it is longer for many ids
  --cancel              cancel the scheduled pushes first
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
  --auth AUTH           basic (default) or signature: the SecretKey then stays here
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"status", "statuses", "statistics", "arrived", "clicked"} as JSON
  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)
`,
  'cli.usage-pack': `Usage: account-package pack FILE… --out FOLDER [OPTION …]

Makes packages of lists: .txt, .csv and .tsv, these with .gz, .zip archives of them, and - for
standard input. Columns, encoding and header are found out, rows mended, duplicates left out. Prints
what became of the rows, and the packages.

Options:
  --out FOLDER          where packages go; made when it isn't there
  --name NAME           what packages are called (default: as the first list)
  --column COLUMN       number or title of the column with the accounts
  --country COUNTRY     of phone numbers that have none, such as CN
  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --exclude PATTERN     lists of accounts to leave out
  --max-rejected LIMIT  rows that may be rejected, a number or such as 0.5% (default 0)
  --rejects FILE        write rejected rows there; it holds personal data then
  --format FORMAT       zip (default), txt or csv
  --order ORDER         input (default), or sorted, which makes zips smaller
  --max-bytes N         of a package (default 100000000)
  --max-accounts N      of a package
  --shard I/N           only the accounts that fall to part I of N
  --delimiter SIGN      comma, tab, semicolon, pipe, none or auto (default)
  --encoding NAME       utf-8, utf-16le, utf-16be, gb18030 or auto (default)
  --header WHETHER      true, false or auto (default)
  --normalize WHETHER   false takes rows as they are (default true)
  --overwrite           replace packages of the same name
  --stdin-name NAME     file name of standard input (default stdin.csv)
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,
  'cli.give-out': 'give the folder that packages go to.',
  'cli.usage-emulator': `Usage: account-package emulator [OPTION …]

Runs a local stand-in for the service on the loopback interface until it is stopped. The first line
that it prints is its URL; the credentials that it takes follow.

Options:
  --port N              port to listen on (default: any free one)
  --access-id ID        AccessID that it takes (default: made up)
  --secret-key KEY      SecretKey that it takes (default: made up)
${LANGUAGE_OPTION}
`,
  'cli.see-help': ({ help }: { readonly help: string }) => `See ${help}.`,
  'cli.no-command': 'A command is missing.',
  'cli.one-topic': 'help takes one COMMAND.',
  'cli.unknown-command': ({
    given,
    commands,
  }: {
    readonly given: string
    readonly commands: readonly string[]
  }) => `There is no command "${given}", only ${listOf(commands)}.`,
  'cli.unknown-option': ({ option }: OptionName) => `There is no option ${option}.`,
  'cli.given-twice': ({ option }: OptionName) => `${option} is given twice.`,
  'cli.takes-no-value': ({ option }: OptionName) => `${option} takes no value.`,
  'cli.no-value': ({ option }: OptionName) => `${option} needs a value.`,
  'cli.empty-value': ({ option }: OptionName) => `${option} has an empty value.`,
  'cli.no-file': 'FILE is missing.',
  'cli.matches-nothing': ({
    pattern,
    folder,
  }: {
    readonly pattern: string
    readonly folder: string
  }) => `No file matches "${pattern}". Looked in ${folder}.`,
  'cli.nothing-left': ({ folder }: { readonly folder: string }) =>
    `No file is left: what begins with \`!\` takes all away. Looked in ${folder}.`,
  'cli.stdin-twice': 'Standard input (-) is given twice.',
  'cli.stdin-name-alone': '--stdin-name needs a FILE that is -, for standard input.',
  'cli.stdin-name-path': '--stdin-name takes the name of a file, without a path.',
  'cli.not-both': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `Give either ${one} or ${other}, not both.`,
  'cli.duplicates-in-part': ({ file, rows }: { readonly file: string; readonly rows: number }) =>
    `Duplicates were looked for up to row ${formatInteger(rows)} of ${file}: for more, there was no memory.`,
  'cli.options-only': ({ command }: { readonly command: string }) =>
    `${command} takes options only.`,
  'cli.access-id-colon': '--access-id must not hold a colon.',
  'cli.port-taken': ({ port }: { readonly port: number }) =>
    `The emulator can't listen on port ${port} of 127.0.0.1.`,
  'cli.another-port': 'Choose another port, or 0 for any that is free.',
  'cli.output-unwritable': ({ reason }: { readonly reason: string }) =>
    `Standard output can't be written: ${reason}.`,
  'cli.uploading-to': ({ service }: { readonly service: string }) => `Uploading to ${service}.`,
  'cli.uploaded': 'Uploaded. Each uploadId is on standard output.',
  /** A bar of progress: of `bytes` in all, or as many so far where nobody knows of how many. */
  'cli.bar': (
    {
      verb,
      bar,
      bytes,
      percent,
    }: {
      readonly verb: Text
      readonly bar: string | null
      readonly bytes: number
      readonly percent?: number
    },
    say: Say,
  ) =>
    bar === null
      ? `${say(verb)} ${bytesText(bytes)}`
      : `${say(verb)} ${bar} ${String(percent).padStart(3)} % of ${bytesText(bytes)}`,
}
