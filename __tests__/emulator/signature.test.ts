import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Emulator } from '../../src/emulator/index.js'
import { PUSH_PATH, post, UPLOAD_PATH, upload, withEmulator } from './support.js'

/** The sample of the document (1024/34213); its Sign is that of the body in its Java sample. */
const SAMPLE = {
  accessId: '1500001048',
  secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
  timeStamp: '1565314789',
  sign: 'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==',
  body:
    '{"audience_type": "account","platform": "android","message": {"title": "test title",' +
    '"content": "test content","android": { "action": {"action_type": 3,' +
    '"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",' +
    '"account_list": ["5822f0eee44c3625ef0000bb"] }',
}

async function codeOf(
  emulator: Emulator,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const init = { method: 'POST', headers, body }
  const answer = await fetch(`${emulator.url}${PUSH_PATH}`, init)
  return ((await answer.json()) as { ret_code: number }).ret_code
}

function signed(emulator: Emulator, timeStamp: string, body: string): Record<string, string> {
  const { accessId, secretKey } = emulator
  const text = timeStamp + accessId + body
  const hash = createHmac('sha256', secretKey).update(text).digest('hex')
  return { AccessId: accessId, TimeStamp: timeStamp, Sign: Buffer.from(hash).toString('base64') }
}

test('the sample of the document is signed as it should be', async () => {
  const { accessId, secretKey, timeStamp, sign, body } = SAMPLE
  await withEmulator({ accessId, secretKey }, async (emulator) => {
    const headers = { AccessId: accessId, TimeStamp: timeStamp, Sign: sign }
    // It asks for another push than those that the emulator makes; its sender is known, though.
    expect(await codeOf(emulator, body, headers)).toBe(1008002)
    const changed = body.replace('android', 'androit')
    expect(await codeOf(emulator, changed, headers)).toBe(1008003)
    expect(await codeOf(emulator, body, { ...headers, AccessId: '1500001049' })).toBe(1008035)
    for (const wrong of [
      { TimeStamp: '1565314790' },
      { Sign: sign.replace('Y2', 'y2') },
      { Sign: createHmac('sha256', secretKey).update('x').digest('base64') },
    ]) {
      expect(await codeOf(emulator, body, { ...headers, ...wrong })).toBe(1008003)
    }
    for (const name of ['AccessId', 'TimeStamp', 'Sign'] as const) {
      const { [name]: _, ...others } = headers
      expect(await codeOf(emulator, body, others)).toBe(1008003)
    }
  })
})

test('text beyond ASCII is signed as UTF-8', async () => {
  await withEmulator({}, async (emulator) => {
    const body = '{"title":"春季特惠 🎉"}'
    expect(await codeOf(emulator, body, signed(emulator, '1565314789', body))).toBe(1008002)
  })
})

test('a clock may be off as far as a test allows', async () => {
  const now = 1_565_314_789_000
  await withEmulator({ clock: () => now, clockSkewMs: 300_000 }, async (emulator) => {
    const at = (seconds: number) => signed(emulator, String(1_565_314_789 + seconds), '{}')
    for (const skew of [-300, 0, 300]) expect(await codeOf(emulator, '{}', at(skew))).toBe(1008002)
    for (const skew of [-301, 301]) expect(await codeOf(emulator, '{}', at(skew))).toBe(1008003)
    const odd = signed(emulator, '15653147890', '{}')
    expect(await codeOf(emulator, '{}', odd)).toBe(1008003)
  })
})

test('an upload takes Basic credentials only', async () => {
  await withEmulator({}, async (emulator) => {
    const headers = signed(emulator, '1565314789', '')
    const answer = await fetch(`${emulator.url}${UPLOAD_PATH}`, { method: 'POST', headers })
    expect(await answer.json()).toMatchObject({ retCode: 1008003 })
    expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
    expect((await post(emulator, PUSH_PATH, '{}')).status).toBe(200)
  })
})
