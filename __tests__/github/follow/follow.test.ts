import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/index.js'
import { type ActionResult, type ActionRun, runAction } from '../../support/action.js'
import { jumpingClock } from '../../support/clock.js'
import { testWithSignals } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

const RECORD = '/v3/statistics/get_push_record'

let workspace: Workspace
let emulator: Emulator

async function restart(options: EmulatorOptions): Promise<void> {
  await emulator.close()
  emulator = await startEmulator(options)
}

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
})

afterEach(async () => {
  // Nothing here can push.
  expect(emulator.requests.filter(({ path }) => path === '/v3/push/app')).toEqual([])
  await emulator.close()
  await workspace.remove()
})

function follow(
  inputs: Record<string, string>,
  more: Partial<Pick<ActionRun, 'env' | 'onStart'>> = {},
): Promise<ActionResult> {
  const service = {
    'service-url': emulator.url,
    'access-id': emulator.accessId,
    'secret-key': emulator.secretKey,
  }
  return runAction({
    action: 'follow',
    inputs: { ...service, ...inputs },
    workspace: workspace.path,
    env: jumpingClock(),
    ...more,
  })
}

/** A made-up push that is told these states, one a question; the last stays. */
function add(...states: string[]): string {
  return emulator.tasks.add({ course: { states, each: { questions: 1 } } })
}

const errorOf = (result: ActionResult): string => result.annotations('error')[0]?.message ?? ''
const questions = (): number => emulator.requests.filter(({ path }) => path === RECORD).length

describe('one push', () => {
  test.each([
    ['PUSH_INIT', 0, '⏳ Under way', 'created'],
    ['PUSH_WAIT', 0, '⏳ Under way', 'waiting to be sent'],
    ['PUSH_STARTED', 0, '⏳ Under way', 'under way'],
    ['PUSH_ODD', 0, '⏳ Under way', 'under way'],
    ['PUSH_FINISHED', 0, '✅ Push finished', 'finished'],
    ['PUSH_FAILED', 1, '❌ The push needs a look', 'failed'],
    ['PUSH_CANCELED', 1, '❌ The push needs a look', 'ended by somebody'],
    ['PUSH_DELETED', 1, '❌ The push needs a look', 'ended by somebody'],
    ['PUSH_REVOKED', 1, '❌ The push needs a look', 'ended by somebody'],
    ['PUSH_COLLAPSED', 1, '❌ The push needs a look', 'ended by somebody'],
    ['PUSH_DELETED_PUSH_MSG', 1, '❌ The push needs a look', 'ended by somebody'],
  ])('%s', async (status, exitCode, headline, words) => {
    const pushId = add(status)
    const result = await follow({ 'push-id': pushId })
    expect([result.exitCode, result.stderr]).toEqual([exitCode, ''])
    expect(result.outputs).toMatchObject({ status, statuses: `{"${pushId}":"${status}"}` })
    expect(result.stdout).toContain(`Push ${pushId}: ${status} (${words}, `)
    expect(result.summary).toMatch(new RegExp(`^## ${headline}\n`))
    expect(result.summary).toContain(`</code> ${words} |`)
    expect(result.summary.includes('### What to do')).toBe(exitCode === 1)
    expect(questions()).toBe(1)
  })

  test('that is finished: numbers in outputs, table and chart', async () => {
    const pushId = add('PUSH_FINISHED')
    const statistics = {
      hw: { pushActiveUv: 5000, arrivalUv: 4000, clickUv: 40 },
      honor: { pushActiveUv: 0, arrivalUv: 0 },
      all: { pushActiveUv: 5000, pushOnlineUv: 4500, arrivalUv: 4000, clickUv: 40 },
    }
    emulator.tasks.count(pushId, statistics)
    const { outputs, summary, stdout } = await follow({ 'push-id': pushId })
    expect(outputs).toMatchObject({ arrived: '4000', clicked: '40' })
    expect(JSON.parse(outputs['statistics'] ?? '')).toEqual({ [pushId]: statistics })
    expect(stdout).toContain('Arrived: 4000. Clicked: 40.')
    expect(summary).toContain('| 5,000 | 4,000 | 40 |')
    expect(summary).toContain('  x-axis "Channel" ["Huawei"]\n')
    expect(summary).toContain('  bar [4000]\n')
    expect(summary).toContain('| Huawei | 5,000 | – | 4,000 | 40 |')
  })

  test('without numbers: empty outputs, no chart', async () => {
    const pushId = add('PUSH_FINISHED')
    emulator.tasks.count(pushId, { hw: {}, xm: { arrivalUv: null } })
    const { exitCode, outputs, summary } = await follow({ 'push-id': pushId })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ arrived: '', clicked: '' })
    expect(summary).not.toContain('mermaid')
    expect(summary).toContain('| – | – | – |')
  })

  test('that nobody knows', async () => {
    const result = await follow({ 'push-id': '99' })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(/push 99 with code 1008015.* Check `push-id`, `access-id`/)
    expect(result.outputs).toMatchObject({ status: '', statuses: '{"99":null}' })
    expect(result.summary).toContain('unknown to the service')
  })

  test('whose outcome can not be put out: the outcome comes first', async () => {
    const env = { ...jumpingClock(), GITHUB_OUTPUT: join(workspace.path, 'nowhere') }
    const failed = await follow({ 'push-id': add('PUSH_FAILED') }, { env })
    expect(errorOf(failed)).toMatch(/^Push \d+ failed/)
    const finished = await follow({ 'push-id': add('PUSH_FINISHED') }, { env })
    expect([finished.exitCode, errorOf(finished)]).toEqual([
      1,
      expect.stringMatching(/^The output status could not be set/),
    ])
  })

  test('in Chinese', async () => {
    const pushId = add('PUSH_FAILED')
    const reach = { arrivalUv: 1 }
    const channels = { xg: reach, hw: reach, xm: reach, honor: reach, fcm: reach, new: reach }
    emulator.tasks.count(pushId, channels)
    const result = await follow({ 'push-id': pushId, language: 'zh-CN' })
    const names = ['TPNS 自建通道', '华为', '小米', '荣耀', 'FCM', 'new']
    expect(result.summary).toContain(
      `x-axis "通道" [${names.map((name) => `"${name}"`).join(', ')}]`,
    )
    expect(errorOf(result)).toMatch(/^推送 \d+ 失败（PUSH_FAILED）。请在移动推送控制台查看/)
    expect(result.summary).toMatch(/^## ❌ 推送需要处理\n/)
    expect(`${result.stdout}${result.summary}`).not.toMatch(/\b(push|state|channel) /i)
  })
})

describe('waiting', () => {
  const wait = { wait: '60', interval: '20' }

  test('until three questions have been answered', async () => {
    const pushId = add('PUSH_WAIT', 'PUSH_STARTED', 'PUSH_STARTED', 'PUSH_FINISHED')
    const result = await follow({ ...wait, 'push-id': pushId })
    expect([result.exitCode, questions()]).toEqual([0, 4])
    expect(result.outputs['status']).toBe('PUSH_FINISHED')
    expect(result.stdout.match(/The next questions follow in 20 s/g)).toHaveLength(3)
  })

  test('in vain: the wait is over', async () => {
    const result = await follow({ wait: '5', 'push-id': add('PUSH_STARTED') })
    expect([result.exitCode, questions()]).toEqual([1, 6])
    expect(errorOf(result)).toMatch(
      /^Push \d+ had not ended after 5 minutes \(PUSH_STARTED\)\. The push goes on by itself\./,
    )
    expect(result.outputs).toMatchObject({ status: 'PUSH_STARTED', arrived: '450' })
  })

  test('for ten pushes', async () => {
    const pushIds = Array.from({ length: 10 }, (_, n) =>
      n === 4 ? add('PUSH_WAIT', 'PUSH_FAILED') : add('PUSH_FINISHED'),
    )
    const result = await follow({ ...wait, 'push-id': JSON.stringify(pushIds) })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain(`Push ${pushIds[4]} failed`)
    expect(result.outputs['status']).toBe('PUSH_FAILED')
    expect(Object.keys(JSON.parse(result.outputs['statuses'] ?? ''))).toHaveLength(10)
    expect(result.summary).toMatch(/^## ❌ 1 of 10 pushes need a look\n/)
    expect(result.summary.match(/^\| <code>\d+<\/code> \|/gm)).toHaveLength(10)
    expect(questions()).toBe(11)
  })

  test('through answers 1008028 and 5xx and lost connections in the middle', async () => {
    const pushId = add('PUSH_STARTED', 'PUSH_STARTED', 'PUSH_FINISHED')
    emulator.faults.next(
      { kind: 'alter', path: RECORD },
      { kind: 'answer', path: RECORD, body: '{"retCode":1008028,"errMsg":"slow down"}' },
      { kind: 'answer', path: RECORD, status: 503 },
      { kind: 'reset-after-request', path: RECORD },
    )
    const result = await follow({ ...wait, 'push-id': pushId })
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'PUSH_FINISHED'])
    expect(result.stdout).toMatch(/an application may ask 200 times an hour.* Attempt 2 of 4 follo/)
    expect(result.stdout).toMatch(/HTTP 503.* Attempt 3 of 4 follows/)
    expect(result.stdout).toMatch(/was lost.* Attempt 4 of 4 follows/)
  })

  test('for a service that never comes back: what is known is told', async () => {
    const pushId = add('PUSH_STARTED')
    emulator.faults.next({ kind: 'alter' })
    emulator.faults.always({ kind: 'answer', status: 502 })
    const result = await follow({ ...wait, 'push-id': pushId, retries: '1' })
    expect(errorOf(result)).toMatch(/HTTP 502\. Gave up after 2 attempts\./)
    expect(result.outputs['status']).toBe('PUSH_STARTED')
    expect(result.summary).toMatch(/^## ❌ The following ended early\n/)
  })

  testWithSignals('until SIGTERM', async () => {
    const pushId = add('PUSH_STARTED')
    const result = await follow(
      { wait: '60', 'push-id': pushId },
      {
        env: {},
        onStart(child) {
          child.stdout?.on('data', (chunk) => {
            if (String(chunk).includes('The next questions follow')) child.kill('SIGTERM')
          })
        },
      },
    )
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toBe('Stopped by SIGTERM. The pushes themselves go on.')
    expect(result.outputs['status']).toBe('PUSH_STARTED')
    expect(result.summary).toContain('PUSH&#95;STARTED')
  })
})

describe('cancelling', () => {
  test('a push that is scheduled', async () => {
    const result = await follow({ 'push-id': add('PUSH_WAIT'), cancel: 'true' })
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'PUSH_CANCELED'])
    expect(result.summary).toMatch(/^## ✅ Push cancelled\n/)
    expect(result.summary).toContain('cancelled by this run')
  })

  test('that ends early says which pushes may be cancelled', async () => {
    const [one, other, third] = [add('PUSH_WAIT'), add('PUSH_WAIT'), add('PUSH_WAIT')]
    const path = '/v3/push/cancel_timing_task'
    emulator.faults.next({ kind: 'alter', path }, { kind: 'answer', path, status: 500 })
    const inputs = { 'push-id': `${one} ${other} ${third}`, cancel: 'true', retries: '0' }
    const result = await follow(inputs)
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(
      new RegExp(
        `^The service answered HTTP 500\\. The service accepted to cancel: ${one}\\. It is unknown ` +
          `whether push ${other} was cancelled\\. Not asked to cancel: ${third}\\. .* without \`cancel\``,
      ),
    )
    expect(result.summary).toContain(`It is unknown whether push ${other} was cancelled`)
  })

  testWithSignals('that is stopped does not say that the push goes on', async () => {
    const pushId = add('PUSH_WAIT')
    const pause = emulator.faults.pauseAt(1)
    const result = await follow(
      { 'push-id': pushId, cancel: 'true' },
      {
        env: {},
        onStart(child) {
          pause.reached.then(
            () => child.kill('SIGTERM'),
            () => child.kill('SIGKILL'),
          )
        },
      },
    )
    expect(errorOf(result)).toMatch(
      new RegExp(
        `^Stopped by SIGTERM\\. No cancellation was accepted\\. It is unknown whether push ${pushId} `,
      ),
    )
  })

  test('too late', async () => {
    const result = await follow({ 'push-id': add('PUSH_STARTED'), cancel: 'true' })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(/^It was too late to cancel push \d+: it is PUSH_STARTED\./)
  })
})

describe('a signature', () => {
  test('takes the place of the key', async () => {
    await restart({ clockSkewMs: 60_000 })
    const result = await follow({ 'push-id': add('PUSH_FINISHED'), auth: 'signature' })
    expect(result.exitCode).toBe(0)
    for (const { headers } of emulator.requests) {
      expect(headers.authorization).toBeUndefined()
      expect(JSON.stringify(headers)).not.toContain(emulator.secretKey)
      // The runner masks it as well.
      expect(result.stdout).toContain(`::add-mask::${headers['sign']}`)
    }
  })

  test('of a clock that is wrong is refused, and the clock is named', async () => {
    await restart({ clockSkewMs: 60_000 })
    const inputs = { 'push-id': add('PUSH_FINISHED'), auth: 'signature' }
    const result = await follow(inputs, { env: jumpingClock(3_600_000) })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(
      /1008003.*clock of this machine \(it is 3\d\d\d seconds ahead of that of the service\)/,
    )
  })
})

describe('inputs', () => {
  test('all problems come in one message, and nothing is sent', async () => {
    const result = await follow({
      'push-id': '5 5',
      'access-id': '',
      auth: 'key',
      wait: '361',
      interval: '19',
      cancel: 'perhaps',
      retries: 'x',
    })
    expect([result.exitCode, result.outputs, emulator.connections]).toEqual([1, {}, 0])
    for (const name of ['push-id', 'access-id', 'auth', 'wait', 'interval', 'cancel', 'retries']) {
      expect(errorOf(result)).toContain(`\`${name}\` `)
    }
  })

  test('as the push puts them out: loop pushes are followed, nulls are left out', async () => {
    const [one, other, third] = [add('PUSH_FINISHED'), add('PUSH_FINISHED'), add('PUSH_FINISHED')]
    const pushIds = JSON.stringify([one, null, [other, third]])
    const result = await follow({ 'push-id': pushIds })
    expect(result.exitCode).toBe(0)
    expect(Object.keys(JSON.parse(result.outputs['statuses'] ?? ''))).toEqual([one, other, third])
    expect(result.annotations('warning')[0]?.message).toMatch(/`push-id` holds null at place 2/)
  })

  test.each([
    ['', 'is missing'],
    ['[]', 'names no id'],
    ['[null]', 'names no id: each null stands for a push that was not accepted, or whose answer'],
    [Array.from({ length: 101 }, (_, n) => n + 1).join(), 'names 101 ids; at most 100 are taken'],
    ['x'.repeat(41), 'has no push id at place 1'],
  ])('push-id %.20j', async (pushId, words) => {
    expect(errorOf(await follow({ 'push-id': pushId }))).toContain(words)
  })
})

describe('foreign text', () => {
  test('has no effect, and gives no secret away', async () => {
    const pushId = add('x')
    const status = `a|b <b> ${emulator.secretKey}`
    emulator.tasks.follow(pushId, { states: [status], each: { questions: 1 } })
    emulator.tasks.count(pushId, { [`"|${emulator.secretKey}`]: { arrivalUv: 5 } })
    const result = await follow({ 'push-id': pushId })
    expect(result.summary).not.toContain('<b>')
    expect(result.outputs['status']).toBe('a|b <b> ***')
    expect(JSON.stringify(result.outputs)).not.toContain(emulator.secretKey)
  })
})
