import { once } from 'node:events'
import { text } from '../messages/index.js'
import { parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { UsageError } from './usage.js'

const OPTIONS = { port: 'string', 'access-id': 'string', 'secret-key': 'string' } as const
const MAX_PORT = 65_535

/** `account-package emulator`: serves on loopback until a signal stops it. */
export async function emulatorCommand({ args, stdout, signal }: CommandContext): Promise<ExitCode> {
  const { operands, values } = parseArguments(args, OPTIONS)
  if (operands.length > 0) throw new UsageError([text('cli.options-only', { command: 'emulator' })])
  const port = parsePort(values.get('port') ?? '0')
  const accessId = values.get('access-id')
  const secretKey = values.get('secret-key')

  const { startEmulator } = await import('../emulator/index.js')
  const emulator = await startEmulator({
    port,
    ...(accessId === undefined ? {} : { accessId }),
    ...(secretKey === undefined ? {} : { secretKey }),
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
  return EXIT.done
}

function parsePort(given: string): number {
  const port = /^\d{1,5}$/.test(given.trim()) ? Number(given) : Number.NaN
  if (port <= MAX_PORT) return port
  throw new UsageError([text('cli.port', { max: MAX_PORT })])
}
