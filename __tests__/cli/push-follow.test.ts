import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { jumpingClock } from '../support/clock.js'
import { type CommandResult, type CommandRun, runCommand } from '../support/command-line.js'
import { account } from '../support/leaks.js'
import { testWithSignals } from '../support/platform.js'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator({ firstUploadId: 1n })
})

afterEach(() => emulator.close())

async function run(args: readonly string[], more: CommandRun = {}): Promise<CommandResult> {
  const env = { TPNS_ACCESS_ID: emulator.accessId, TPNS_SECRET_KEY: emulator.secretKey }
  return await runCommand([...args, '--service-url', emulator.url], {
    ...more,
    env: { ...env, ...more.env },
  })
}

async function upload(): Promise<void> {
  const credential = Buffer.from(`${emulator.accessId}:${emulator.secretKey}`).toString('base64')
  const headers = { authorization: `Basic ${credential}` }
  const body = new FormData()
  body.append('file', new Blob([`${account(1)}\n`]), 'list.txt')
  await fetch(`${emulator.url}/v3/push/package/upload`, { method: 'POST', headers, body })
}

const TEXTS = ['--title', 'Spring sale', '--content', 'Today only']

describe('account-package push', () => {
  test('prints the push id alone; the rest goes to standard error', async () => {
    await upload()
    const { exitCode, stdout, stderr } = await run(['push', '--upload-id', '1', ...TEXTS])
    expect([exitCode, stdout]).toEqual([0, '3895624686\n'])
    expect(stderr).toContain('Pushing to account package 1, by http://127.0.0.1')
    expect(emulator.pushes).toHaveLength(1)
  })

  test('prints JSON, and several ids as JSON anyway', async () => {
    await upload()
    const one = await run(['push', '--upload-id', '1', '--json', ...TEXTS])
    expect(one.stdout).toBe('{"pushId":"3895624686"}\n')
    const args = ['push', '--upload-ids', '1 9', '--auth', 'signature', ...TEXTS]
    const several = await run(args)
    expect([several.exitCode, several.stdout]).toEqual([3, '["3895624687",null]\n'])
    expect(several.stderr).toContain('Pushed to: 1. Refused: 9.')
  })

  test.each([
    ['a refusal', { kind: 'answer', body: '{"ret_code":1008030}' }, 3, 'Nothing was pushed.'],
    ['a doubt', { kind: 'alter', status: 503, body: '' }, 4, 'It is unknown whether the push'],
  ] as const)('%s has its exit code', async (_, fault, code, words) => {
    await upload()
    emulator.faults.next(fault)
    const { exitCode, stdout, stderr } = await run(['push', '--upload-id', '1', ...TEXTS])
    expect([exitCode, stdout]).toEqual([code, ''])
    expect(stderr).toContain(words)
  })

  test('wrong usage names options and variables, and prints nothing on standard output', async () => {
    const { exitCode, stdout, stderr } = await run(
      ['push', '--upload-ids', '5 5', '--account-push-type', 'lates', '--dry-run'],
      { env: { TPNS_SECRET_KEY: '' } },
    )
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/--upload-ids.* names an id twice: 5\./)
    expect(stderr).toMatch(/--account-push-type.*"lates".*Did you mean `latest`\?/)
    expect(stderr).toMatch(/--title.* is missing/)
    expect(emulator.connections).toBe(0)
  })

  test('a dry run prints the request, and needs no credentials', async () => {
    const env = { TPNS_SECRET_KEY: '', TPNS_ACCESS_ID: '' }
    const { exitCode, stdout } = await run(['push', '--upload-id', '7', '--dry-run', ...TEXTS], {
      env,
    })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ upload_id: 7, message: { title: 'Spring sale' } })
    expect(emulator.connections).toBe(0)
  })
})

describe('account-package follow', () => {
  const add = (...states: string[]): string =>
    emulator.tasks.add({ course: { states, each: { questions: 1 } } })

  test('prints a line for each push', async () => {
    const [one, other] = [add('PUSH_FINISHED'), add('PUSH_WAIT')]
    const { exitCode, stdout } = await run(['follow', '--push-id', `${one},${other}`])
    expect([exitCode, stdout]).toEqual([
      0,
      `${one}\tPUSH_FINISHED\t900\t100\n${other}\tPUSH_WAIT\t\t\n`,
    ])
  })

  test('waits, and prints JSON with all numbers', async () => {
    const pushId = add('PUSH_STARTED', 'PUSH_FINISHED')
    const args = ['follow', '--push-id', pushId, '--wait', '10', '--json']
    const { exitCode, stdout, stderr } = await run(args, { env: jumpingClock() })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'PUSH_FINISHED',
      statuses: { [pushId]: 'PUSH_FINISHED' },
      statistics: { [pushId]: { all: { arrivalUv: 900 } } },
      arrived: 900,
      clicked: 100,
    })
    expect(stderr).toContain('The next questions follow in 60 s.')
  })

  test.each([
    ['PUSH_FAILED', [], 1],
    ['PUSH_REVOKED', [], 1],
    ['PUSH_STARTED', ['--wait', '1'], 1],
    ['PUSH_STARTED', ['--cancel'], 1],
    ['PUSH_WAIT', ['--cancel'], 0],
  ])('%s %j ends with %d', async (status, options, code) => {
    const args = ['follow', '--push-id', add(status), ...options]
    const { exitCode } = await run(args, { env: jumpingClock() })
    expect(exitCode).toBe(code)
  })

  test('a push that nobody knows, in Chinese', async () => {
    const args = ['follow', '--push-id', '99', '--language', 'zh-CN']
    const { exitCode, stdout, stderr } = await run(args)
    expect([exitCode, stdout]).toEqual([3, '99\t\t\t\n'])
    expect(stderr).toContain('推送 ID 不存在')
    expect(stderr).toContain('--push-id')
  })

  testWithSignals('stops at once on SIGINT, and prints what is known', async () => {
    const pushId = add('PUSH_STARTED')
    const { exitCode, stdout } = await run(['follow', '--push-id', pushId, '--wait', '60'], {
      onStart(child) {
        child.stderr?.on('data', (chunk) => {
          if (String(chunk).includes('The next questions follow')) child.kill('SIGINT')
        })
      },
    })
    expect([exitCode, stdout]).toEqual([130, `${pushId}\tPUSH_STARTED\t\t\n`])
  })

  test.each(['push', 'follow'])('help %s', async (command) => {
    for (const language of ['en', 'zh-CN']) {
      const { exitCode, stdout } = await runCommand(['help', command, '--language', language])
      expect(exitCode).toBe(0)
      expect(stdout).toContain(`account-package ${command} `)
      expect(stdout).toContain('--auth AUTH')
      expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([])
    }
  })
})
