import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { ActionError } from '../errors.js'
import { type Say, type Text, text } from '../messages/index.js'
import { Scrubber } from '../safety/index.js'

/** A text in the user's language, harmless for a log, on one line, without secrets. */
export type Harmless = (text: Text | string) => string

/** Where an annotation points to. */
export interface AnnotationPlace {
  readonly title?: Text | string
  /** Path relative to the workspace. */
  readonly file?: string
  /** Line, counted from 1. */
  readonly line?: number
}

/** Longest line of the log, in characters; what is longer is cut. */
const MAX_LINE_CHARACTERS = 4_000

/**
 * The one place through which an action speaks to the runner. Every text is put into the user's
 * language (a string is taken as it is), scrubbed of secrets and then made harmless, so that neither a
 * file name nor a server's answer can issue a workflow command, move the cursor, or give a secret away,
 * whatever the runner itself masks.
 */
export class ActionLog {
  /** Puts a text into the user's language. */
  readonly say: Say
  /** The run's one scrubber. What is added to it, the runner masks as well. */
  readonly scrubber = new Scrubber([], mask)

  constructor(say: Say) {
    this.say = say
  }

  /** One line. */
  info(line: Text | string): void {
    core.info(this.harmless(line))
  }

  /** Lines, none of them cut. Returns exactly what was shown. */
  block(content: string): string {
    const lines = content.split('\n').map((line) => this.scrubber.printable(line, Infinity))
    for (const line of lines) core.info(line)
    return lines.join('\n')
  }

  /** One line that shows only when debug logging is on. */
  debug(line: Text | string): void {
    core.debug(this.harmless(line))
  }

  /** Lines that fold under a title. */
  group(title: Text | string, lines: Iterable<Text | string>): void {
    core.startGroup(this.harmless(title))
    for (const line of lines) this.info(line)
    core.endGroup()
  }

  /** A warning, annotated. */
  warning(message: Text | string, place: AnnotationPlace = {}): void {
    core.warning(this.harmless(message), this.#properties(place))
  }

  /** An error, annotated. It doesn't end the step; see `start`. */
  error(message: Text | string, place: AnnotationPlace = {}): void {
    core.error(this.harmless(message), this.#properties(place))
  }

  /**
   * Sets an output of the step, without secrets.
   *
   * @throws {ActionError} when the runner's file can't be written
   */
  output(name: string, value: string): void {
    try {
      core.setOutput(name, this.scrub(value))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      const hint = text('github.check-output')
      throw new ActionError(text('github.output-unset', { name, reason }), { hint, cause })
    }
  }

  /**
   * Adds Markdown to the job summary, which the runner takes in `file`; one that can't be written
   * must not hide how the run went.
   */
  summary(markdown: string, file: string): void {
    try {
      appendFileSync(file, this.scrub(markdown))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      this.warning(text('github.summary-unwritten', { reason }))
    }
  }

  /** A text without secrets, for files. */
  scrub(content: string): string {
    return this.scrubber.scrub(content)
  }

  /**
   * A text in the user's language, without secrets, on one line, that no runner and no terminal
   * takes for a command.
   */
  harmless(line: Text | string): string {
    return this.scrubber.printable(this.say(line), MAX_LINE_CHARACTERS)
  }

  #properties(place: AnnotationPlace): core.AnnotationProperties {
    return {
      ...(place.title === undefined ? {} : { title: this.harmless(place.title) }),
      ...(place.file === undefined ? {} : { file: this.harmless(place.file) }),
      ...(place.line === undefined ? {} : { startLine: place.line }),
    }
  }
}

/** Has the runner mask a secret, in each form that it may take. */
function mask(secret: string): void {
  for (const form of maskedForms(secret)) core.setSecret(form)
}

/** The forms of a secret that the runner should mask: plain, in a URL, in JSON, in base64. */
function maskedForms(value: string): ReadonlySet<string> {
  return new Set([
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64'),
  ])
}
