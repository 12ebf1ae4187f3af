import { text } from '../../messages/page.js'
import { ACCOUNT_TYPES } from '../../validator/index.js'
import { choice, type Field, line, type Option } from './controls.js'
import type { Words } from './words.js'

/** What the rows are, as files are checked and packed: their kind, and the type of accounts. */
export function rowFields(words: Words): readonly [Field, Field] {
  return [
    choice(words, { name: 'kind', label: text('page.kind') }, [
      { value: 'account', label: text('page.kind-account') },
      { value: 'token', label: text('page.kind-token') },
    ]),
    choice(
      words,
      {
        ...{ name: 'account-type', label: text('page.account-type') },
        hint: text('page.account-type-hint'),
      },
      [
        { value: '', label: text('page.any-type') },
        ...Object.entries(ACCOUNT_TYPES).map(([number, name]) => ({
          ...{ value: name, label: `${name} (${number})` },
        })),
      ],
    ),
  ]
}

/** The country of phone numbers without one; its choices come later. */
export function countryField(words: Words): Field {
  return choice(
    words,
    { name: 'country', label: text('page.country'), hint: text('page.country-hint') },
    [{ value: '', label: text('page.no-country') }],
  )
}

/** What is seldom asked. */
export function otherFields(words: Words): Field[] {
  const auto: Option = { value: '', label: text('page.auto') }
  const yes: Option = { value: 'true', label: text('page.yes') }
  const no: Option = { value: 'false', label: text('page.no') }
  return [
    line(words, { name: 'name', label: text('page.name'), hint: text('page.name-hint') }),
    choice(words, { name: 'format', label: text('page.format') }, plain(['zip', 'txt', 'csv'])),
    choice(words, { name: 'order', label: text('page.order') }, [
      { value: 'input', label: text('page.order-input') },
      { value: 'sorted', label: text('page.order-sorted') },
    ]),
    line(words, {
      ...{ name: 'max-bytes', label: text('page.max-bytes'), hint: text('page.max-bytes-hint') },
    }),
    line(words, { name: 'max-accounts', label: text('page.max-accounts') }),
    line(words, { name: 'shard', label: text('page.shard'), hint: text('page.shard-hint') }),
    line(
      words,
      {
        ...{ name: 'max-rejected', label: text('page.max-rejected') },
        hint: text('page.max-rejected-hint'),
      },
      '0',
    ),
    choice(words, { name: 'delimiter', label: text('page.delimiter') }, [
      auto,
      { value: 'none', label: text('page.no-delimiter') },
      ...(['comma', 'tab', 'semicolon', 'pipe'] as const).map((name) => ({
        ...{ value: name, label: text('page.delimiter-name', { name }) },
      })),
    ]),
    choice(words, { name: 'encoding', label: text('page.encoding') }, [
      auto,
      ...plain(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
    ]),
    choice(words, { name: 'header', label: text('page.header') }, [auto, yes, no]),
    choice(words, { name: 'normalize', label: text('page.normalize') }, [yes, no]),
  ]
}

function plain(values: readonly string[]): Option[] {
  return values.map((value) => ({ value, label: value }))
}
