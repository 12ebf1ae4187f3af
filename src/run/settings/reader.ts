import { InputError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import { printable } from '../../safety/index.js'
import { nearest } from './nearest.js'

/** Where settings come from: inputs of an action, or options of the command line. */
export interface SettingSource {
  /** The value as it was given; undefined when it was not. */
  value(name: string): string | undefined
  /** What to do when credentials are empty; absent where the problem itself says it. */
  readonly emptySecretHint?: Text
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** Most characters of a value that a message quotes. */
const MAX_QUOTED_CHARACTERS = 100

/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
export class SettingReader {
  readonly #source: SettingSource
  readonly #problems: (Text | string)[] = []
  #hint: Text | undefined

  constructor(source: SettingSource) {
    this.#source = source
  }

  /** The trimmed value of a setting; empty when it is not given. */
  text(name: string): string {
    return this.untrimmed(name).trim()
  }

  /** The value of a setting with the white space around it; empty when it is not given. */
  untrimmed(name: string): string {
    return this.#source.value(name) ?? ''
  }

  /** The trimmed value of a setting that must not be empty; `what` says what it should hold. */
  required(name: string, what: Text | string): string {
    const value = this.text(name)
    if (value === '') this.problem(name, text('settings.missing', { what }))
    return value
  }

  /** As `required`, for what is kept in a secret, which may be empty for reasons of its own. */
  requiredSecret(name: string, what: Text | string): string {
    const value = this.required(name, what)
    if (value === '') this.#hint ??= this.#source.emptySecretHint
    return value
  }

  /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
  boolean(name: string, fallback: boolean): boolean {
    const value = this.text(name)
    if (value === '') return fallback
    const parsed = BOOLEANS.get(value)
    if (parsed === undefined) {
      const problem = text('settings.boolean', { given: quoted(value) })
      this.problemOf(name, ['true', 'false'], problem)
    }
    return parsed ?? fallback
  }

  /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
  integer<F extends number | undefined>(
    name: string,
    range: { readonly min: number; readonly max: number; readonly fallback: F },
  ): number | F {
    const value = this.text(name)
    const { min, max, fallback } = range
    if (value === '') return fallback
    const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (parsed >= min && parsed <= max) return parsed
    this.problem(name, text('settings.integer', { min, max, given: quoted(value) }))
    return fallback
  }

  /** One of the `allowed` values, to the letter; `fallback` when empty. */
  choice<T extends string, F extends T | undefined>(
    name: string,
    allowed: readonly T[],
    fallback: F,
  ): T | F {
    const value = this.text(name)
    if (value === '') return fallback
    const chosen = allowed.find((candidate) => candidate === value)
    if (chosen === undefined) this.unknown(name, allowed)
    return chosen ?? fallback
  }

  /** Notes that the value of a setting is none of the `allowed` ones; suggests one that is near. */
  unknown(name: string, allowed: readonly string[]): void {
    const given = quoted(this.text(name))
    this.problemOf(name, allowed, text('settings.choice', { allowed, given }))
  }

  /** Notes a problem of a value, with a suggestion if one of the `candidates` is near to it. */
  problemOf(name: string, candidates: Iterable<string>, problem: Text): void {
    const near = nearest(this.text(name), candidates)
    this.problem(
      name,
      near === undefined ? problem : text('settings.nearest', { problem, nearest: near }),
    )
  }

  /** Notes a problem of one setting; the clause goes on from its name. */
  problem(name: string, clause: Text | string): void {
    this.#problems.push(text('settings.problem', { name, problem: clause }))
  }

  /** Notes a problem in a sentence of its own. */
  note(sentence: Text | string): void {
    this.#problems.push(sentence)
  }

  /** Notes that secrets are empty, which they may be for reasons of their own. */
  noteEmptySecrets(sentence: Text): void {
    this.note(sentence)
    this.#hint ??= this.#source.emptySecretHint
  }

  /** @throws {InputError} with every problem noted so far, if any */
  finish(): void {
    if (this.#problems.length === 0) return
    throw new InputError(this.#problems, this.#hint === undefined ? {} : { hint: this.#hint })
  }
}

/** A value as it was given, on one line, harmless, and not too long. */
export function quoted(value: string): string {
  return printable(value, MAX_QUOTED_CHARACTERS)
}
