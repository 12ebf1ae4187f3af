import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { ROOT, runAction } from '../support/action.js'
import { testOnLinux, testOnPosix } from '../support/platform.js'
import { startProxy } from '../support/proxy.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace
let emulator: Emulator

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
  await workspace.write('list.txt', '+8613800000000\n')
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

function inputs(more: Record<string, string> = {}) {
  const { accessId, secretKey } = emulator
  const credentials = { 'access-id': accessId, 'secret-key': secretKey }
  return { file: 'list.txt', 'service-url': emulator.url, ...credentials, ...more }
}

describe('a secret', () => {
  test('in the path of the service URL is in nothing that is given out', async () => {
    const gateway = `${emulator.url}/${emulator.secretKey}`
    // The harness looks through log, summary, outputs and report.
    const result = await runAction({
      inputs: inputs({ 'service-url': gateway, retries: '0' }),
      workspace: workspace.path,
    })
    expect(result.summary).not.toBe('')
  })

  test('in the name of the file is in nothing that is given out', async () => {
    const file = `${emulator.secretKey}.txt`
    await workspace.write(file, 'a\n')
    const result = await runAction({ inputs: inputs({ file }), workspace: workspace.path })
    expect(result.outputs).toMatchObject({ valid: 'false' })
  })

  test('is registered with the runner in all its forms, the credential made of it too', async () => {
    const proxy = await startProxy(1, 407)
    const env = { https_proxy: `http://user:pass%40word@${proxy.host}` }
    const { stdout } = await runAction({
      inputs: inputs({ 'service-url': 'https://service.example', retries: '0' }),
      workspace: workspace.path,
      env,
    })
    await proxy.close()
    const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)]
    const masked = masks.map(([, mask = '']) => mask.replaceAll('%25', '%'))
    const { accessId, secretKey } = emulator
    for (const secret of [secretKey, `${accessId}:${secretKey}`, 'pass@word', 'user:pass@word']) {
      expect(masked).toContain(Buffer.from(secret).toString('base64'))
    }
    expect(masked).toEqual(expect.arrayContaining([secretKey, 'pass@word', 'pass%40word']))
  })
})

describe('a link that leads out of the workspace', () => {
  testOnPosix.each([['validated'], ['uploaded']])(
    'is read only with a warning: %s',
    async (way) => {
      const outside = await makeWorkspace()
      try {
        const target = await outside.write('list.txt', '+8613800000000\n')
        await symlink(target, workspace.join('link.txt'))
        const result = await runAction({
          inputs: inputs({ file: 'link.txt', 'validate-only': String(way === 'validated') }),
          workspace: workspace.path,
        })
        expect(result.exitCode).toBe(0)
        expect(result.annotations('warning').map(({ message }) => message)).toEqual([
          expect.stringMatching(
            /^link\.txt leads out of the workspace by a symbolic link, to .*list\.txt\. That file is what is read\./,
          ),
        ])
      } finally {
        await outside.remove()
      }
    },
  )

  testOnPosix('is none when it stays inside, also through a folder', async () => {
    const target = await workspace.write('lists/2026/list.txt', '+8613800000000\n')
    await mkdir(workspace.join('links'))
    await symlink(dirname(target), workspace.join('links/current'))
    const result = await runAction({
      inputs: inputs({ file: 'links/current/list.txt', 'validate-only': 'true' }),
      workspace: workspace.path,
    })
    expect([result.exitCode, result.annotations('warning')]).toEqual([0, []])
  })
})

testOnLinux.each([
  ['an action', join(ROOT, 'dist', 'index.js'), []],
  ['the command line', join(ROOT, 'dist', 'cli', 'index.js'), ['validate', 'list.txt', '--json']],
])('a standard output that breaks fails the run of %s', async (_, main, args) => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [main, ...args], {
    cwd: workspace.path,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_WORKSPACE: workspace.path,
      GITHUB_OUTPUT: await workspace.write('.output', ''),
      RUNNER_TEMP: workspace.path,
      INPUT_FILE: 'list.txt',
      'INPUT_VALIDATE-ONLY': 'true',
    },
    stdio: ['ignore', full, 'ignore'],
  })
  await once(child, 'close')
  closeSync(full)
  expect(child.exitCode).toBe(1)
})
