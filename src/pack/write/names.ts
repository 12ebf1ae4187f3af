import { TextEncoder } from '../text-encoder.js'
import type { WriteOptions } from './options.js'

/** Characters of a file name, at most (Account Package Upload API, 1024/33765). */
const MOST_CHARACTERS = 100
/** Bytes of a file name, at most: that is what most systems take, and the validator for an entry. */
const MOST_BYTES = 255
/** Characters that no system or no service takes in a file name, and control characters. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}/\\:*?"<>|]/u

/** Windows takes a name for a device whatever follows the first point. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *\./i

/** What decides the names of packages. */
export type Naming = Pick<WriteOptions, 'name' | 'format' | 'shard'>

/** Base name of the package of this number, counted from 1: `name-0001.zip`, `name-2of8-0001.zip`. */
export function packageName(naming: Naming, number: number): string {
  return `${stem(naming, number)}.${naming.format}`
}

/** Name of the one entry of a zip. */
export function entryName(naming: Naming, number: number): string {
  return `${stem(naming, number)}.txt`
}

function stem({ name, shard }: Naming, number: number): string {
  const part = shard === null ? '' : `-${shard.index}of${shard.of}`
  return `${name}${part}-${String(number).padStart(4, '0')}`
}

/** What stands behind the name of a package: perhaps a shard, the number, and the format. */
const REST = /^(?:-(\d+)of(\d+))?-\d{4,}\.(?:zip|txt|csv)$/

/**
 * Whether a file is called like a package of the same list that another run wrote: one of another
 * format, of other shards, or with another number. Those of the other shards belong to this run.
 */
function isOfOtherRun({ name, shard }: Pick<Naming, 'name' | 'shard'>, file: string): boolean {
  const found = file.startsWith(name) ? REST.exec(file.slice(name.length)) : null
  if (found === null) return false
  const [, index, of] = found
  return shard === null || Number(of) !== shard.of || Number(index) === shard.index
}

/** Those of the names in a folder that `isOfOtherRun` tells, besides what was written now, sorted. */
export function namesOfOtherRuns(
  naming: Pick<Naming, 'name' | 'shard'>,
  { names, written }: { readonly names: readonly string[]; readonly written: readonly string[] },
): readonly string[] {
  const own = new Set(written)
  return names.filter((name) => !own.has(name) && isOfOtherRun(naming, name)).sort()
}

/** What is wrong with a name: `characters` that can't be in it, or the `length` of what is made of it. */
export type NameFault = 'characters' | 'length'

/** Whether packages can have names that begin like this; null when they can. */
export function nameFault(naming: Naming): NameFault | null {
  const { name } = naming
  if (name === '' || name !== name.trim() || UNFIT.test(name) || DEVICE.test(name)) {
    return 'characters'
  }
  // Room for the number of a list that is cut very small.
  const longest = packageName(naming, 99_999)
  const bytes = new TextEncoder().encode(longest).length
  return [...longest].length > MOST_CHARACTERS || bytes > MOST_BYTES ? 'length' : null
}
