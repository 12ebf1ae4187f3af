import { InputError } from '../../errors.js'

/** Where settings come from: inputs of an action, or options of the command line. */
export interface SettingSource {
  /** The value as it was given; undefined when it was not. */
  value(name: string): string | undefined
  /** What a message calls the setting: the name under which the user gives it. */
  label(name: string): string
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
export class SettingReader {
  readonly #source: SettingSource
  readonly #problems: string[] = []

  constructor(source: SettingSource) {
    this.#source = source
  }

  /** The trimmed value of a setting; empty when it is not given. */
  text(name: string): string {
    return (this.#source.value(name) ?? '').trim()
  }

  /** The trimmed value of a setting that must not be empty; `what` says what it should hold. */
  required(name: string, what: string): string {
    const value = this.text(name)
    if (value === '') this.problem(name, `is missing: ${what}`)
    return value
  }

  /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
  boolean(name: string, fallback: boolean): boolean {
    const value = this.text(name)
    if (value === '') return fallback
    const parsed = BOOLEANS.get(value)
    if (parsed === undefined) this.problem(name, 'must be `true` or `false`.')
    return parsed ?? fallback
  }

  /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
  integer<F extends number | undefined>(
    name: string,
    range: { readonly min: number; readonly max: number; readonly fallback: F },
  ): number | F {
    const value = this.text(name)
    if (value === '') return range.fallback
    const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (parsed >= range.min && parsed <= range.max) return parsed
    this.problem(name, `must be a whole number from ${range.min} to ${range.max}.`)
    return range.fallback
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
    if (chosen === undefined) this.problem(name, `must be one of ${listOf(allowed)}.`)
    return chosen ?? fallback
  }

  /** Notes a problem of one setting; `sentence` goes on from its name. */
  problem(name: string, sentence: string): void {
    this.#problems.push(`${this.label(name)} ${sentence}`)
  }

  /** Notes a problem in a sentence of its own. */
  note(sentence: string): void {
    this.#problems.push(sentence)
  }

  /** What messages call a setting. */
  label(name: string): string {
    return `\`${this.#source.label(name)}\``
  }

  /** @throws {InputError} with every problem noted so far, if any */
  finish(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems)
  }
}

/** Values as they stand in a message: each as code, separated by commas. */
export function listOf(values: Iterable<string | number>): string {
  return Array.from(values, (value) => `\`${value}\``).join(', ')
}
