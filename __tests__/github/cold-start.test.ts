import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from '../support/action.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

/** Modules of Node.js that only an upload, an archive, or a thread for files would need. */
const NOT_NEEDED = ['dns', 'fs/promises', 'http', 'https', 'timers/promises', 'tls', 'zlib']

let workspace: Workspace
beforeEach(async () => {
  workspace = await makeWorkspace()
})
afterEach(() => workspace.remove())

test('validating a small text loads nothing that it does not need', async () => {
  await workspace.write('list.txt', 'user1\nuser2\n')
  const seen = workspace.join('modules.json')
  const spy = await workspace.write(
    'spy.cjs',
    `process.on('exit', () => {
      const loaded = JSON.stringify(process.moduleLoadList)
      require('node:fs').writeFileSync(${JSON.stringify(seen)}, loaded)
    })`,
  )
  const result = await runAction({
    inputs: { file: 'list.txt', 'validate-only': 'true' },
    workspace: workspace.path,
    env: { NODE_OPTIONS: `--require ${JSON.stringify(spy)}` },
  })
  expect(result.exitCode).toBe(0)
  const loaded: string[] = JSON.parse(await readFile(seen, 'utf8'))
  expect(loaded).toContain('NativeModule crypto')
  for (const name of NOT_NEEDED) expect(loaded).not.toContain(`NativeModule ${name}`)
})
