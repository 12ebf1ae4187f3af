import { text } from '../messages/index.js'
import { ENCODINGS, type PackSettings, phoneCountries } from '../pack/index.js'
import { PACK_SETTINGS, readPackSettings } from '../run/settings/pack.js'
import { SettingReader } from '../run/settings/reader.js'
import { ACCOUNT_TYPES } from '../validator/index.js'
import { choice, type Field, line, type Option } from './fields.js'
import type { Words } from './words.js'

const S = PACK_SETTINGS
const PHONE = 'phone'

/** What the rows are, as files are checked and packed. */
export function rowFields(words: Words): Field[] {
  return [
    choice(words, { name: S.kind, label: text('page.kind') }, [
      { value: 'account', label: text('page.kind-account') },
      { value: 'token', label: text('page.kind-token') },
    ]),
    choice(
      words,
      {
        ...{ name: S.accountType, label: text('page.account-type') },
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

/** What is asked first before lists are packed. */
export function firstFields(words: Words): Field[] {
  return [
    line(words, {
      ...{ name: S.column, label: text('page.column') },
      hint: text('page.column-hint'),
    }),
    choice(
      words,
      { name: S.country, label: text('page.country'), hint: text('page.country-hint') },
      [{ value: '', label: text('page.no-country') }],
    ),
  ]
}

/** What is seldom asked. */
export function otherFields(words: Words): Field[] {
  const auto: Option = { value: '', label: text('page.auto') }
  const yes: Option = { value: 'true', label: text('page.yes') }
  const no: Option = { value: 'false', label: text('page.no') }
  return [
    line(words, { name: S.name, label: text('page.name'), hint: text('page.name-hint') }),
    choice(words, { name: S.format, label: text('page.format') }, plain(['zip', 'txt', 'csv'])),
    choice(words, { name: S.order, label: text('page.order') }, [
      { value: 'input', label: text('page.order-input') },
      { value: 'sorted', label: text('page.order-sorted') },
    ]),
    line(
      words,
      {
        ...{ name: S.maxRejected, label: text('page.max-rejected') },
        hint: text('page.max-rejected-hint'),
      },
      '0',
    ),
    line(words, { name: S.maxAccounts, label: text('page.max-accounts') }),
    choice(words, { name: S.delimiter, label: text('page.delimiter') }, [
      ...[auto, { value: 'none', label: '–' }],
      ...plain(['comma', 'tab', 'semicolon', 'pipe']),
    ]),
    choice(words, { name: S.encoding, label: text('page.encoding') }, [auto, ...plain(ENCODINGS)]),
    choice(words, { name: S.header, label: text('page.header') }, [auto, yes, no]),
    choice(words, { name: S.normalize, label: text('page.normalize') }, [yes, no]),
  ]
}

function plain(values: readonly string[]): Option[] {
  return values.map((value) => ({ value, label: value }))
}

/** Fills the choice of countries: they come with what reads their numbers. */
export async function addCountries(words: Words, { control }: Field): Promise<void> {
  const codes = [...(await phoneCountries())].sort()
  const names = new Map<string, Intl.DisplayNames>()
  const nameOf = (code: string, language: string) => {
    const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
    names.set(language, known)
    return known.of(code) ?? code
  }
  for (const code of codes) {
    control.append(
      words.in('option', (_, language) => `${code} – ${nameOf(code, language)}`, {
        value: code,
      }),
    )
  }
}

/**
 * The settings that controls hold.
 *
 * @throws {InputError} with all that is wrong with them
 */
export async function settingsOf(
  fields: readonly Field[],
  firstFile: string,
): Promise<PackSettings> {
  const values = new Map(fields.map(({ name, control }) => [name, control.value]))
  // Other accounts have no country, whatever was chosen before.
  if (values.get(S.accountType) !== PHONE) values.delete(S.country)
  if (values.get(S.kind) === 'token') values.delete(S.accountType)
  const reader = new SettingReader({ value: (name) => values.get(name) })
  const settings = await readPackSettings(reader, firstFile)
  reader.finish()
  return settings
}
