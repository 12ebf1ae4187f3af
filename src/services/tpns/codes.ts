import { type Text, text } from '../../messages/services.js'

/** What a code of an answer means, and what to do about it. */
export interface Code {
  /** In one clause, without a full stop. */
  readonly meaning: Text
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** Shortest wait before it, in milliseconds. */
  readonly minDelayMs: number
  /** One sentence. */
  readonly hint: Text
}

/** Codes that more than the table has to know. */
export const CODES = { credentials: 1008003, noPush: 1008015, tooFast: 1008028 } as const

const PARAMETERS = text('tpns.hint.parameters')

/** `retCode` of the Package Upload API and `ret_code` of the Push API (Server-Side Error Codes, 1024/33763). */
const TABLE: ReadonlyMap<number, Code> = new Map([
  [1008001, refusal(text('tpns.unparsable'), PARAMETERS)],
  [1008002, refusal(text('tpns.missing'), PARAMETERS)],
  [CODES.credentials, refusal(text('tpns.credentials'), text('tpns.credentials.hint'))],
  [1008004, passing(text('tpns.internal'))],
  [1008007, refusal(text('tpns.invalid'), PARAMETERS)],
  [1008011, passing(text('tpns.no-upload'))],
  [1008012, refusal(text('tpns.empty'), text('tpns.empty.hint'))],
  [CODES.noPush, refusal(text('tpns.no-push'), text('tpns.no-push.hint'))],
  [1008016, refusal(text('tpns.date'), text('tpns.date.hint'))],
  [1008019, refusal(text('tpns.content'), text('tpns.content.hint'))],
  [1008023, refusal(text('tpns.certificate'), text('tpns.certificate.hint'))],
  [
    CODES.tooFast,
    {
      ...passing(text('tpns.too-fast')),
      minDelayMs: 1000,
      hint: text('tpns.too-fast.hint'),
    },
  ],
  [1008030, refusal(text('tpns.unpaid'), text('tpns.hint.state'))],
  [1008031, refusal(text('tpns.destroyed'), text('tpns.hint.state'))],
  [1008035, refusal(text('tpns.region'), text('tpns.region.hint'))],
  [10010005, refusal(text('tpns.target'), text('tpns.target.hint'))],
  [10010012, refusal(text('tpns.time'), text('tpns.time.hint'))],
  [10010018, refusal(text('tpns.repeated'), text('tpns.repeated.hint'))],
])

/** What is known of `code`; a code that is not documented is a refusal. */
export function lookUpCode(code: number): Code {
  return TABLE.get(code) ?? refusal(text('tpns.unknown'), text('tpns.unknown.hint'))
}

function refusal(meaning: Text, hint: Text): Code {
  return { meaning, retryable: false, minDelayMs: 0, hint }
}

function passing(meaning: Text): Code {
  return { meaning, retryable: true, minDelayMs: 0, hint: text('tpns.hint.later') }
}
