import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCommand } from '../../support/command-line.js'
import { IS_WINDOWS } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'
import { phones, written } from './written.js'

/** Lets a process see one processor. */
const ONE_PROCESSOR = `--import data:text/javascript,${encodeURIComponent(
  "import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';" +
    'os.availableParallelism = () => 1; syncBuiltinESMExports()',
)}`

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(() => workspace.remove())

// So many that threads are started, which have the source of their code from the bundle.
test('the command line writes what the library writes, wherever and whenever it runs', async () => {
  const accounts = [...phones(90_000), ...phones(5_000)]
  const options = { maxBytes: 300_000 }
  const { files } = await written({ batches: [accounts], options })
  expect(files.size).toBeGreaterThan(1)

  await workspace.write('list.txt', `${accounts.join('\n')}\n`)
  for (const [out, env, mask] of [
    ['here', { TZ: 'UTC' }, 0],
    ['some/where else', { TZ: 'Asia/Shanghai', NODE_OPTIONS: ONE_PROCESSOR }, 0o077],
  ] as const) {
    await mkdir(workspace.join(out), { recursive: true })
    const args = ['pack', 'list.txt', '--out', out, '--max-bytes', `${options.maxBytes}`]
    const umask = process.umask(mask)
    const running = runCommand(args, { cwd: workspace.path, env })
    process.umask(umask)
    const { exitCode, stderr } = await running
    expect([exitCode, stderr]).toEqual([0, ''])
    expect((await readdir(workspace.join(out))).sort()).toEqual([...files.keys()])
    for (const [name, bytes] of files) {
      const path = workspace.join(`${out}/${name}`)
      expect((await readFile(path)).equals(bytes)).toBe(true)
      if (!IS_WINDOWS) expect((await stat(path)).mode & 0o777).toBe(0o600)
    }
  }
})
