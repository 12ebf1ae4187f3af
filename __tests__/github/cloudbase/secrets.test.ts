import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { errorOf, expectNoSecret, LINK, type Step, startStep, TOKEN } from './step.js'

let step: Step

beforeEach(async () => {
  step = await startStep()
})

afterEach(async () => {
  await step.close()
})

describe('no secret is shown, with debug logging on,', () => {
  test('and each is masked before it is used', async () => {
    const result = await step.run()
    expect(result.exitCode).toBe(0)
    const masks = result.commands.filter(({ name }) => name === 'add-mask')
    const masked = masks.map(({ message }) => message)
    const found = [step.emulator.cloudBase.appSecret, ...step.secrets]
    expect(found).toHaveLength(5)
    for (const secret of found) {
      expect(masked).toContain(secret)
      expect(masked).toContain(encodeURIComponent(secret))
      expect(masked).toContain(Buffer.from(secret).toString('base64'))
    }
    expect(result.commands.filter(({ name }) => name === 'debug')).not.toEqual([])
  })

  test('when WeChat repeats what it was sent', async () => {
    const token = step.emulator.cloudBase.issueToken()
    const errmsg = `bad ${token} ${encodeURIComponent(token)} ${Buffer.from(token).toString('base64')}`
    const url = `${step.emulator.url}${LINK}?access_token=${token}`
    const body = JSON.stringify({ errcode: 40097, errmsg, url })
    step.emulator.faults.next({ kind: 'answer', path: LINK, body })
    expect(errorOf(await step.run())).toContain('it says "bad *** *** ***')
  })

  test('when the storage repeats what it was sent', async () => {
    const token = randomBytes(60).toString('base64')
    const signature = randomBytes(20).toString('hex')
    const authorization = `q-sign-algorithm=sha1&q-ak=AKIDtest&q-signature=${signature}`
    const url = `${step.emulator.url}${step.formPath}`
    const link = {
      errcode: 0,
      url,
      token,
      authorization,
      file_id: 'cloud://env/f',
      cos_file_id: 'c',
    }
    step.emulator.faults.next({ kind: 'answer', path: LINK, body: JSON.stringify(link) })
    const message = [token, encodeURIComponent(token), signature].join(' ')
    const code = Buffer.from(authorization).toString('base64')
    const body = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`
    step.emulator.faults.next({ kind: 'answer', path: step.formPath, status: 403, body })
    const result = await step.run()
    expect(errorOf(result)).toContain(
      'refused the file with code *** (HTTP 403; it says "*** *** ***"',
    )
    await expectNoSecret(result, [token, authorization, signature])
  })

  test('when answers are garbled', async () => {
    const body = '{"errcode":0,"token":"a-token-that-nobody-knows","authorization":"q-sig'
    step.emulator.faults.next({ kind: 'answer', path: LINK, body })
    const result = await step.run()
    expect(errorOf(result)).toContain('is not a JSON object (HTTP 200), not quoted')
    await expectNoSecret(result, ['a-token-that-nobody-knows'])
  })

  test('when connections are lost', async () => {
    step.emulator.faults.next({ kind: 'reset', path: TOKEN, afterBytes: 0 })
    step.emulator.faults.next({ kind: 'reset-after-request', path: LINK })
    step.emulator.faults.next({ kind: 'reset-after-request', path: step.formPath })
    const result = await step.run({ retries: '2' })
    expect(errorOf(result)).toContain('was lost before the answer was complete')
    expect(step.secrets).toHaveLength(4)
  })
})
