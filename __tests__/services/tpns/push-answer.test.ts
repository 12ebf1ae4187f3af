import { describe, expect, test } from '@jest/globals'
import { ServiceError, UnknownOutcomeError } from '../../../src/errors.js'
import type { Answer } from '../../../src/net/index.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import { readPushId } from '../../../src/services/tpns/push-answer.js'

const CONTEXT = { url: new URL('https://service.example'), scrubber: new Scrubber(), now: 0 }

/** An answer that came before the whole request was out. */
function early(status: number, body: string): Answer {
  return { status, headers: {}, body: Buffer.from(body), fault: null, requestComplete: false }
}

describe('an answer to half a request', () => {
  test('that says success leaves the outcome open', () => {
    const read = () => readPushId(early(200, '{"ret_code":0,"push_id":"1"}'), CONTEXT)
    expect(read).toThrow(UnknownOutcomeError)
    expect(read).toThrow(/reported success before it had the whole request/)
  })

  test.each([
    [200, '{"ret_code":1008003}'],
    [413, 'too much'],
  ])('that refuses, HTTP %d with %s, is a refusal', (status, body) => {
    expect(() => readPushId(early(status, body), CONTEXT)).toThrow(ServiceError)
  })
})
