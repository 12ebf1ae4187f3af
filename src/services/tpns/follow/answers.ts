import { isLosslessNumber } from 'lossless-json'
import { type Text, text } from '../../../messages/services.js'
import {
  type AnswerFormat,
  type CodeMeaning,
  integerDigits,
  isRetriedOr5xx,
  type JsonFields,
  parseJsonFields,
  readJson,
  type ServiceHints,
} from '../../../net/index.js'
import { TPNS_ADVICE } from '../advice.js'
import { isObject } from '../payload.js'

/** What the service says of a push. */
export interface PushRecord {
  /** Its own word for the state. */
  readonly status: string
  /** When it was, or is to be, pushed, as the service writes it; null when it says nothing. */
  readonly date: string | null
}

/** Numbers by name, each in digits. */
export type Numbers = Readonly<Record<string, string>>

/** Numbers of a push by channel; a number that the service did not give is not there. */
export type Statistics = ReadonlyMap<string, Numbers>

/** What is needed to read an answer. */
export interface Asked {
  readonly pushId: string
  readonly lookUp: (code: number) => CodeMeaning
}

/** Questions ask for nothing that twice would be too much, and so every 5xx is waited out. */
const HINTS: ServiceHints = { ...TPNS_ADVICE, isRetried: isRetriedOr5xx }

/** Nothing that is not seen, and not so long that it would be anything but a name. */
const WORD = /^[^\p{C}\p{Z}][^\p{C}]{0,99}$/u
const DATE = /^[\d :/.+TZ-]{1,40}$/

/**
 * The state of a push (1024/33773); null when the service has no record of it, or none with a
 * state.
 */
export function recordFormat({ pushId, lookUp }: Asked): AnswerFormat<PushRecord | null> {
  return {
    hints: HINTS,
    read: ({ body }) =>
      readJson(body, {
        code: 'retCode',
        text: 'errMsg',
        what: text('tpns.the-question', { pushId }),
        lookUp,
        read: (fields) => listOf(fields, 'pushRecordData', (list) => findRecord(list, pushId)),
      }),
  }
}

/** The numbers of a push by channel (1024/33774). */
export function statisticsFormat({ pushId, lookUp }: Asked): AnswerFormat<Statistics> {
  return {
    hints: HINTS,
    read: ({ body }) =>
      readJson(body, {
        code: 'retCode',
        text: 'errMsg',
        what: text('tpns.the-question', { pushId }),
        lookUp,
        read: (fields) => listOf(fields, 'pushStatDataAll', channelsOf),
      }),
  }
}

/**
 * Whether a push was cancelled. The documents (1024/39003) don't give the form of the answer: a
 * code is taken in either spelling, and 0 is success.
 */
export function cancellationFormat({ pushId, lookUp }: Asked): AnswerFormat<true> {
  return {
    hints: HINTS,
    read: ({ body }) => {
      const isPushSpelling = parseJsonFields(body)?.['ret_code'] !== undefined
      return readJson(body, {
        code: isPushSpelling ? 'ret_code' : 'retCode',
        text: isPushSpelling ? 'err_msg' : 'errMsg',
        what: text('tpns.the-cancellation', { pushId }),
        lookUp,
        read: () => ({ value: true }),
      })
    },
  }
}

/** Reads the list in a field; one that is null is one of nothing. */
function listOf<T>(
  fields: JsonFields,
  field: string,
  read: (list: readonly unknown[]) => T,
): { readonly value: T } | { readonly problem: Text } {
  const list = fields[field] ?? []
  if (Array.isArray(list)) return { value: read(list) }
  return { problem: text('tpns.fault.no-list', { field }) }
}

/** The record of the push that was asked for: the service writes its id as a string or a number. */
function findRecord(list: readonly unknown[], pushId: string): PushRecord | null {
  const records = list.filter(isObject)
  const own = records.find((record) => idText(record['pushId']) === pushId)
  // Where no record names an id, the only one is meant.
  const record =
    own ?? (records.length === 1 && records[0]?.['pushId'] === undefined ? records[0] : undefined)
  const status = record?.['status']
  if (typeof status !== 'string' || !WORD.test(status)) return null
  const date = record?.['date']
  return { status, date: typeof date === 'string' && DATE.test(date) ? date : null }
}

function idText(value: unknown): string | undefined {
  return isLosslessNumber(value) ? integerDigits(value) : String(value)
}

function channelsOf(list: readonly unknown[]): Statistics {
  const channels = list.flatMap((item): [string, Numbers][] => {
    if (!isObject(item)) return []
    const { channel, pushState } = item
    if (typeof channel !== 'string' || !WORD.test(channel) || !isObject(pushState)) return []
    return [[channel, numbersOf(pushState)]]
  })
  return new Map(channels)
}

function numbersOf(fields: JsonFields): Numbers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] => {
      const digits = integerDigits(value)
      const isCount = digits !== undefined && !digits.startsWith('-')
      return isCount && WORD.test(name) ? [[name, digits]] : []
    }),
  )
}
