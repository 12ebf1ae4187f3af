import { isLosslessNumber, parse } from 'lossless-json'

/** What is wrong with a list of ids; places count from 1. */
export type IdProblem =
  | { readonly kind: 'json' | 'none' }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'null' | 'form'; readonly position: number }
  | { readonly kind: 'twice'; readonly ids: readonly string[] }

/** The ids of a list, or all that is wrong with it. */
export interface ParsedIds {
  readonly ids: readonly string[]
  /** Places of the list that hold null, where that is allowed. */
  readonly nulls: readonly number[]
  readonly problems: readonly IdProblem[]
}

/** What a list of ids may hold. */
export interface IdRules {
  readonly isId: (text: string) => boolean
  readonly most: number
  /** Whether an item of a JSON array may be null, and is left out then. */
  readonly areNullsAllowed: boolean
  /** Whether an item of a JSON array may be an array of ids. */
  readonly areListsAllowed: boolean
}

/** Most problems that are told of one list. */
const MOST_PROBLEMS = 5

/** Reads ids: a JSON array of strings or numbers, or a text of ids parted by white space or commas. */
export function parseIds(given: string, rules: IdRules): ParsedIds {
  const items = itemsOf(given)
  if (items === null) return { ids: [], nulls: [], problems: [{ kind: 'json' }] }
  const ids: string[] = []
  const nulls: number[] = []
  const problems: IdProblem[] = []
  for (const [index, item] of items.entries()) {
    const position = index + 1
    if (item === null) {
      nulls.push(position)
      if (!rules.areNullsAllowed) problems.push({ kind: 'null', position })
      continue
    }
    const list = Array.isArray(item) && rules.areListsAllowed ? item.map(idText) : [idText(item)]
    if (list.length > 0 && list.every((id) => rules.isId(id))) ids.push(...list)
    else problems.push({ kind: 'form', position })
  }
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  if (twice.length > 0) problems.push({ kind: 'twice', ids: twice })
  if (ids.length === 0 && problems.length === 0) problems.push({ kind: 'none' })
  if (items.length > rules.most || ids.length > rules.most) {
    const count = Math.max(items.length, ids.length)
    return { ids, nulls, problems: [{ kind: 'many', count }] }
  }
  return { ids, nulls, problems: problems.slice(0, MOST_PROBLEMS) }
}

/** Items of a list; null for what begins like a JSON array and is none. */
function itemsOf(given: string): readonly unknown[] | null {
  if (!/^\s*\[/.test(given)) return given.split(/[\s,]+/).filter((item) => item !== '')
  try {
    const value: unknown = parse(given)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** The text of an id; all digits of a number are kept. */
function idText(item: unknown): string {
  if (isLosslessNumber(item)) return item.value
  return typeof item === 'string' ? item.trim() : ''
}
