import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { runAction } from '../support/action.js'
import { runCommand } from '../support/command-line.js'
import { hangingDisk, hangingFolder } from '../support/hanging-disk.js'
import { testOnPosix } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

/** Far more than a stop takes, and less than a read that hangs. */
const SOON_MS = 15_000

let workspace: Workspace
let emulator: Emulator

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
  await workspace.write('list.txt', Buffer.alloc(3_000_000, '+8613800000000\n'))
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

/** Ends a process by a signal as soon as it says that the disk hangs. */
function stopWhenHanging(child: ChildProcess): void {
  child.stderr?.on('data', (chunk: Buffer) => {
    if (chunk.includes('hanging')) child.kill('SIGTERM')
  })
}

describe('a disk that hangs', () => {
  testOnPosix('while the package is validated lets a stop through at once', async () => {
    const began = performance.now()
    const result = await runAction({
      inputs: inputs(),
      workspace: workspace.path,
      env: await hangingDisk(workspace, 1),
      onStart: stopWhenHanging,
    })
    expect(performance.now() - began).toBeLessThan(SOON_MS)
    expect(result.exitCode).not.toBe(0)
    expect(result.annotations('error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Stopped by SIGTERM\..*Nothing was sent\./),
    ])
    expect(emulator.requests).toEqual([])
  })

  testOnPosix(
    'while the package is sent lets a stop through, and nothing more goes out',
    async () => {
      const began = performance.now()
      const result = await runAction({
        inputs: inputs(),
        workspace: workspace.path,
        // Four reads validate it; the second of those that send it hangs.
        env: await hangingDisk(workspace, 5),
        onStart: stopWhenHanging,
      })
      expect(performance.now() - began).toBeLessThan(SOON_MS)
      expect(result.exitCode).not.toBe(0)
      expect(result.annotations('error').map(({ message }) => message)).toEqual([
        'Stopped by SIGTERM. No package is left at the service.',
      ])
      expect(emulator.packages.size).toBe(0)
    },
  )

  testOnPosix('while the package is sent lets the timeout through', async () => {
    const began = performance.now()
    const result = await runAction({
      inputs: inputs({ timeout: '1', retries: '1' }),
      workspace: workspace.path,
      env: await hangingDisk(workspace, 4),
    })
    expect(performance.now() - began).toBeLessThan(SOON_MS)
    expect(result.exitCode).not.toBe(0)
    expect(result.annotations('error').map(({ message }) => message)).toEqual([
      'No progress for 1 second while reading the file. Gave up after 2 attempts. Check the disk that the file is on; copy the file to a local one first if it is a network disk.',
    ])
    expect(emulator.packages.size).toBe(0)
  })

  testOnPosix.each([
    ['the inputs are read', { file: '', files: 'list.txt' }, 'Stopped by SIGTERM.'],
    ['the package is opened', {}, 'Stopped by SIGTERM. Nothing was sent.'],
  ])('while %s lets a stop through', async (_, more, message) => {
    const result = await runAction({
      inputs: inputs(more),
      workspace: workspace.path,
      env: await hangingFolder(workspace, workspace.join('list.txt')),
      onStart: stopWhenHanging,
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.annotations('error').map(({ message }) => message)).toEqual([message])
    expect(emulator.requests).toEqual([])
  })

  testOnPosix('lets a stop of the command line through, with several packages', async () => {
    await workspace.write('other.txt', '+8613800000001\n')
    const paths = ['list.txt', 'other.txt'].map((name) => workspace.join(name))
    const { exitCode, stdout, stderr } = await runCommand(['validate', ...paths], {
      env: await hangingFolder(workspace, workspace.join('other.txt')),
      onStart: stopWhenHanging,
    })
    expect(exitCode).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('Stopped by SIGTERM.')
  })

  testOnPosix('lets a stop of the command line through', async () => {
    const began = performance.now()
    const { stdout, stderr } = await runCommand(['validate', workspace.join('list.txt')], {
      env: await hangingDisk(workspace, 1),
      onStart: stopWhenHanging,
    })
    expect(performance.now() - began).toBeLessThan(SOON_MS)
    expect(stderr).toContain('Stopped by SIGTERM.')
    expect(stdout).toBe('')
  })
})
