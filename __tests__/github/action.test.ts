import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { EOL } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { scanForLeaks } from '../support/leaks.js'
import { IS_WINDOWS } from '../support/platform.js'

const lib = (path: string): string => pathToFileURL(join(ROOT, 'lib', path)).href

/** How a process sends itself a signal; Windows knows no such thing, so Node.js has to be told. */
const send = (signal: string): string =>
  IS_WINDOWS ? `process.emit('${signal}', '${signal}')` : `process.kill(process.pid, '${signal}')`

/** Starts an action whose work is the given source text; returns how the process ended. */
async function startRun(work: string): Promise<{ exitCode: number | null; stdout: string }> {
  const source = `
    import { start } from ${JSON.stringify(lib('github/action.js'))}
    import * as errors from ${JSON.stringify(lib('errors.js'))}
    await start(async (context) => {
      await (${work})(context)
      return { summary: '', outputs: [] }
    })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  scanForLeaks(`${stdout}\n${stderr}`, [SECRET])
  return { exitCode: child.exitCode, stdout: stdout.replaceAll(EOL, '\n') }
}

/** Registered by the runs that use it. */
const SECRET = 'made-up/secret key'

describe('start', () => {
  test('a run that comes to its end leaves exit code 0', async () => {
    expect(await startRun('async ({log}) => log.info("done")')).toEqual({
      exitCode: 0,
      stdout: 'done\n',
    })
  })

  test('a run that ends before it has settled fails', async () => {
    const { exitCode, stdout } = await startRun('() => new Promise(() => {})')
    expect(exitCode).not.toBe(0)
    expect(stdout).toMatch(/^::error::The run ended before its work was done/)
  })

  test('an error for users is one annotation: message, then hint', async () => {
    expect(
      await startRun('async () => { throw new errors.ActionError("Wrong.", {hint: "Mend it."}) }'),
    ).toEqual({ exitCode: 1, stdout: '::error::Wrong. Mend it.\n' })
  })

  test('what caused it is there for those who debug, one after the other', async () => {
    const { stdout } = await startRun(`async () => {
      const cause = new TypeError('outer', { cause: new Error('inner') })
      throw new errors.ActionError('Wrong.', { cause })
    }`)
    const [, ...causes] = stdout.split('\n')
    expect(causes).toEqual([
      expect.stringMatching(/^::debug::.*TypeError.*outer/),
      expect.stringMatching(/^::debug::.*Error.*inner/),
      '',
    ])
  })

  test('several problems are a list and one annotation', async () => {
    const { stdout } = await startRun('async () => { throw new errors.InputError(["A.", "B."]) }')
    expect(stdout).toMatch(
      /::group::2 problems[^\n]*\nA\.\nB\.\n::endgroup::\n::error [^\n]*A\. B\./,
    )
  })

  test.each(['"a text"', 'undefined', 'new TypeError("x")'])(
    'a bug says so: %s',
    async (thrown) => {
      const { exitCode, stdout } = await startRun(`async () => { throw ${thrown} }`)
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(/^::error::.*This is a bug: please report it/)
    },
  )

  test.each(['SIGINT', 'SIGTERM'])('%s aborts the run and is named', async (signal) => {
    const { exitCode, stdout } = await startRun(`async ({signal}) => {
      setTimeout(() => ${send(signal)})
      await new Promise((_, reject) => {
        const alive = setInterval(() => {}, 1000)
        signal.addEventListener('abort', () => { clearInterval(alive); reject(signal.reason) })
      })
    }`)
    expect(exitCode).toBe(1)
    expect(stdout).toBe(`::error::Stopped by ${signal}.\n`)
  })

  test('nothing of others issues a command, and secrets are masked everywhere', async () => {
    const { stdout } = await startRun(`async ({log}) => {
      log.scrubber.add('${SECRET}')
      log.info('::error::x')
      log.info('  ::set-output name=a::b')
      log.info('a ##[error]b')
      log.info('a\\n::warning::b\\r::notice::c')
      log.info('key: made-up/secret key, made-up%2Fsecret%20key, ' + btoa('${SECRET}'))
      log.group('::endgroup::', ['::error::y'])
    }`)
    const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([
      expect.stringMatching(/^::group::/),
      '::endgroup::',
    ])
    expect(lines).toContain('key: ***, ***, ***')
  })
})
