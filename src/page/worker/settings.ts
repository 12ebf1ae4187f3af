import type { PackSettings } from '../../pack/index.js'
import { PACK_SETTINGS, readPackSettings } from '../../run/settings/pack.js'
import { SettingReader } from '../../run/settings/reader.js'
import { EXCLUDE_COLUMN } from '../excludes.js'
import type { Values } from '../jobs.js'

const PHONE = 'phone'

/**
 * The settings that controls hold.
 *
 * @param firstFile name of the first list
 * @throws {InputError} with all that is wrong with them
 */
export async function settingsOf(given: Values, firstFile: string): Promise<PackSettings> {
  const values = new Map(Object.entries(given))
  // Other accounts have no country, whatever was chosen before.
  if (values.get(PACK_SETTINGS.accountType) !== PHONE) values.delete(PACK_SETTINGS.country)
  if (values.get(PACK_SETTINGS.kind) === 'token') values.delete(PACK_SETTINGS.accountType)
  const reader = new SettingReader({ value: (name) => values.get(name) })
  const settings = await readPackSettings(reader, firstFile)
  reader.finish()
  const excludeColumn = values.get(EXCLUDE_COLUMN) ?? ''
  if (excludeColumn === '') return settings
  const column = /^\d+$/.test(excludeColumn) ? Number(excludeColumn) : excludeColumn
  return { ...settings, readExcludes: { ...settings.read, column } }
}
