import { expect, test } from '@jest/globals'
import { sayEnglish } from '../../src/messages/index.js'
import { validatePackageStream } from '../../src/platform/node/validate.js'

const MARK = { key: 'finding.bom', facts: {} }
const NO_ID = { key: 'push.no-id', facts: {} }

/** What is found in a text, in words. */
async function messagesOf(text: string): Promise<string[]> {
  const { findings } = await validatePackageStream([Buffer.from(text)], { name: 'list.txt' })
  return findings.map(({ message }) => message)
}

test('a good package loads no texts of findings, and the first finding loads them', async () => {
  expect(await messagesOf('user1\nuser2\n')).toEqual([])
  expect(sayEnglish(MARK)).toBe(MARK.key)
  const [message] = await messagesOf('\ufeffuser1\nuser2\n')
  expect(message).toMatch(/byte order mark/)
  expect(sayEnglish(MARK)).toBe(message)
})

test('texts are loaded with what makes them, and stay', async () => {
  expect(sayEnglish(NO_ID)).toBe(NO_ID.key)
  const { text } = await import('../../src/messages/services.js')
  const said = sayEnglish(text('push.no-id'))
  expect(said).toMatch(/^[A-Z].*\.$/)
  await import('../../src/messages/cli.js')
  expect(sayEnglish(NO_ID)).toBe(said)
})
