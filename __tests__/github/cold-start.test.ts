import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from '../support/action.js'
import { runCommand } from '../support/command-line.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

/**
 * Modules of Node.js that only an upload, an archive, a thread for files, or what comes by standard input
 * would need.
 */
const NOT_NEEDED = [
  ...['dns', 'fs/promises', 'http', 'https', 'internal/fs/streams'],
  ...['timers/promises', 'tls', 'worker_threads', 'zlib'],
]

let workspace: Workspace
beforeEach(async () => {
  workspace = await makeWorkspace()
  await workspace.write('list.txt', 'user1\nuser2\n')
})
afterEach(() => workspace.remove())

/** The modules of Node.js that are loaded at the end of a run in this environment. */
async function loadedBy(
  run: (env: Readonly<Record<string, string>>) => Promise<{ readonly exitCode: number | null }>,
): Promise<readonly string[]> {
  const seen = workspace.join('modules.json')
  const spy = await workspace.write(
    'spy.cjs',
    `process.on('exit', () => {
      const loaded = JSON.stringify(process.moduleLoadList)
      require('node:fs').writeFileSync(${JSON.stringify(seen)}, loaded)
    })`,
  )
  const { exitCode } = await run({ NODE_OPTIONS: `--require ${JSON.stringify(spy)}` })
  expect(exitCode).toBe(0)
  return JSON.parse(await readFile(seen, 'utf8'))
}

test.each([
  [
    'action',
    (env: Readonly<Record<string, string>>) =>
      runAction({
        inputs: { file: 'list.txt', 'validate-only': 'true' },
        workspace: workspace.path,
        env,
      }),
  ],
  [
    'command line',
    (env: Readonly<Record<string, string>>) =>
      runCommand(['validate', 'list.txt', '--json'], { cwd: workspace.path, env }),
  ],
])('validating a small text, the %s loads nothing that it does not need', async (_, run) => {
  const loaded = await loadedBy(run)
  expect(loaded).toContain('NativeModule crypto')
  for (const name of NOT_NEEDED) expect(loaded).not.toContain(`NativeModule ${name}`)
})
