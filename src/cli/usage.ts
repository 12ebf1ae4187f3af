import { InputError } from '../errors.js'
import { type Text, text } from '../messages/cli.js'

/** Wrong usage of the command line: exit code 2, and nothing on standard output. */
export class UsageError extends InputError {}

/** Help of each command. */
export const USAGE = {
  validate: text('cli.usage-validate'),
  upload: text('cli.usage-upload'),
  push: text('cli.usage-push'),
  follow: text('cli.usage-follow'),
  pack: text('cli.usage-pack'),
  emulator: text('cli.usage-emulator'),
} as const satisfies Readonly<Record<string, Text>>

/** Name of a command. */
export type CommandName = keyof typeof USAGE

/** Whether `name` is that of a command. */
export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(USAGE, name)
}
