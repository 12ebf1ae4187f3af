import { once } from 'node:events'
import { ActionError, InputError } from '../errors.js'
import { text } from '../messages/cli.js'
import { argumentReader, parseArguments } from './arguments.js'
import type { CommandContext } from './context.js'

const OPTIONS = { port: 'string', 'access-id': 'string', 'secret-key': 'string' } as const
const MAX_PORT = 65_535

/**
 * `account-package emulator`: serves on loopback until a signal stops it.
 *
 * @throws {StoppedError} in the end, so that the exit code tells which signal it was
 */
export async function emulatorCommand({
  args,
  env,
  stdout,
  signal,
}: CommandContext): Promise<never> {
  const parsed = parseArguments(args, OPTIONS)
  const { operands, values } = parsed
  const reader = argumentReader(parsed, env)
  if (operands.length > 0) reader.note(text('cli.options-only', { command: 'emulator' }))
  const port = reader.integer('port', { min: 0, max: MAX_PORT, fallback: 0 })
  const accessId = values.get('access-id')
  const secretKey = values.get('secret-key')
  if (accessId?.includes(':')) reader.note(text('cli.access-id-colon'))
  reader.finish()

  const { startEmulator } = await import('../emulator/index.js')
  const emulator = await startEmulator({
    port,
    ...(accessId === undefined ? {} : { accessId }),
    ...(secretKey === undefined ? {} : { secretKey }),
  }).catch((error: unknown) => {
    // The emulator, which is a library, too, speaks English only.
    if (!(error instanceof ActionError) || error instanceof InputError) throw error
    throw new ActionError(text('cli.port-taken', { port }), {
      hint: text('cli.another-port'),
      cause: error,
    })
  })
  const { appId, appSecret, envs } = emulator.cloudBase
  const credentials = {
    'access-id': emulator.accessId,
    'secret-key': emulator.secretKey,
    'app-id': appId,
    'app-secret': appSecret,
    env: envs.join(' '),
  }
  const lines = Object.entries(credentials).map(([name, value]) => `${name}: ${value}`)
  stdout.write(`${[emulator.url, ...lines].join('\n')}\n`)
  if (!signal.aborted) await once(signal, 'abort')
  await emulator.close()
  throw signal.reason
}
