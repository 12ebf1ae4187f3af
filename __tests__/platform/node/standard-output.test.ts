import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ROOT } from '../../support/action.js'

const MODULE = pathToFileURL(join(ROOT, 'lib/platform/node/standard-output.js')).href
/** Tells on standard error, which nothing changes, what went on. */
const TELL = `
import { writeSync } from 'node:fs'
import { hastenOutput } from ${JSON.stringify(MODULE)}
hastenOutput()
const { stdout } = process
const tell = (...words) => void writeSync(2, words.join(' ') + '\\n')
`

/** Runs a script whose standard output is a socket, as Node.js makes them for its children. */
function run(script: string): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', TELL + script])
}

/** Runs a script whose standard output is a pipe of a shell. */
function runInPipe(script: string): ChildProcess {
  const env = { SCRIPT: TELL + script }
  return spawn('sh', ['-c', `"$0" --input-type=module -e "$SCRIPT" | cat`, process.execPath], {
    env,
  })
}

async function outcome(child: ChildProcess): Promise<{ out: string; told: string }> {
  const [out, told] = await Promise.all([text(child.stdout!), text(child.stderr!)])
  if (child.exitCode === null) await once(child, 'exit')
  return { out, told }
}

const describeUnix = process.platform === 'win32' ? describe.skip : describe

describeUnix('standard output that is a pipe', () => {
  test.each([
    ['a socket', run],
    ['a pipe', runInPipe],
  ])('has all that was written, in its order: %s', async (_, runIn) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('a', '用户', '😀\n'), fc.integer({ min: 0, max: 3_000 })),
          {
            maxLength: 12,
          },
        ),
        async (parts) => {
          const script = `
            let called = 0
            for (const [text, times] of ${JSON.stringify(parts)}) {
              stdout.write(text.repeat(times), () => void called++)
            }
            stdout.write('', () => tell('called', called))
          `
          const { out, told } = await outcome(runIn(script))
          const expected = parts.map(([part, times]) => part.repeat(times)).join('')
          expect(digest(out)).toBe(digest(expected))
          expect(told).toBe(`called ${parts.length}\n`)
        },
      ),
      { numRuns: 10 },
    )
  })

  test('stays as what was loaded before the program has made it', async () => {
    const preload = `const { write } = process.stdout
      process.stdout.write = function (text) { return write.call(this, text.toUpperCase()) }`
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(preload)}`
    const args = ['--input-type=module', '-e', `${TELL}stdout.write('a\\n')`]
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS } })
    expect(await text(child.stdout)).toBe('A\n')
  })

  test('keeps timers going while nobody reads', async () => {
    const script = `
      for (let line = 0; line < 20_000; line++) stdout.write('x'.repeat(99) + '\\n')
      setTimeout(() => { tell('a timer'); process.kill(process.pid, 'SIGKILL') }, 1)
    `
    const child = run(script)
    expect(await text(child.stderr!)).toBe('a timer\n')
  })

  test.each([
    ['at once', 'x', 1],
    ['through a stream', 'x'.repeat(5_000), 1],
    ['more than once', 'x', 3],
  ])('tells once that nobody reads any more: %s', async (_, content, times) => {
    const script = `
      stdout.on('error', ({ code }) => tell(code, stdout.destroyed))
      const writing = () => {
        for (let time = 0; time < ${times}; time++) {
          stdout.write(${JSON.stringify(content)}, () => tell('called'))
        }
      }
      process.stdin.resume().on('end', writing)
    `
    const child = run(script)
    child.stdout!.destroy()
    await once(child.stdout!, 'close')
    child.stdin!.end()
    const told = (await text(child.stderr!)).split('\n')
    expect(told.filter((words) => words === 'called')).toHaveLength(times)
    expect(told.filter((words) => words.startsWith('EPIPE'))).toEqual(['EPIPE true'])
  })
})

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
