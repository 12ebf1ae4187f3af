import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { threadsIdle } from '../../../src/platform/node/unfinished.js'
import { ROOT } from '../../support/action.js'
import { testOnPosix } from '../../support/platform.js'

/** How often is waited if the process uses so much of the time of each wait, in milliseconds. */
async function waits(usedOf: (wait: number) => number): Promise<number> {
  let [count, used] = [0, 100]
  await threadsIdle({
    usedMs: () => used,
    sleep: async () => {
      used += usedOf(count++)
    },
  })
  return count
}

test('the end waits while other threads of Node work', async () => {
  expect(await waits(() => 0)).toBe(1)
  // The looks themselves take some.
  expect(await waits(() => 1)).toBe(1)
  expect(await waits((wait) => (wait < 7 ? 5 : 0.2))).toBe(8)
  // On several cores it is more than the time itself.
  expect(await waits((wait) => (wait < 3 ? 12 : 1))).toBe(4)
})

test('the end does not wait for ever', async () => {
  expect(await waits(() => 5)).toBe(100)
})

testOnPosix.each(['SIGINT', 'SIGTERM'])(
  '%s while it waits changes the exit code no more',
  (name) => {
    const library = join(ROOT, 'lib', 'platform', 'node', 'unfinished.js')
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { exitProcess } from ${JSON.stringify(pathToFileURL(library).href)}
       // As after a run that took a while, and is stopped at the first look.
       performance.now = () => 1_000
       process.cpuUsage = () => {
         process.kill(process.pid, ${JSON.stringify(name)})
         return { user: 0, system: 0 }
       }
       await exitProcess(3)`,
      ],
      { encoding: 'utf8' },
    )
    expect({ status, signal, stderr }).toEqual({ status: 3, signal: null, stderr: '' })
  },
)
