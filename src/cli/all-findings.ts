import { once } from 'node:events'
import { type Text, text } from '../messages/cli.js'
import type { Output } from '../platform/node/index.js'
import { type CheckedSet, comparedInPart } from '../run/index.js'
import { type Report, RULES, type RuleId } from '../validator/index.js'

/** Characters that are written at once. */
const BLOCK_CHARACTERS = 1 << 16

/**
 * Every finding about packages, a line each: file, line (empty for the whole file), rule, severity,
 * separated by tabs. By package; those about the whole file first, then by line; last the accounts
 * that stand in several packages.
 *
 * @param harmless takes what could break a line out of a name
 */
export function* allFindings(
  { packages, linesAcross }: CheckedSet,
  harmless: (name: string) => string,
): Iterable<string> {
  for (const { file, report } of packages) {
    const name = harmless(file)
    for (const { rule, line } of report.findings) {
      if (line === undefined) yield row(name, '', rule)
    }
    for (const { rule, line } of byLine(report)) yield row(name, line, rule)
  }
  for (const [index, { file }] of packages.entries()) {
    const name = harmless(file)
    for (const line of linesAcross[index] ?? []) yield row(name, line, 'duplicate-across')
  }
}

/** Where duplicates were not looked for to the end, a sentence each: there may be more of them. */
export function searchedInPart({ packages, duplicatesAcrossCheckedRows }: CheckedSet): Text[] {
  const reports = packages.map(({ report }) => report)
  const across = comparedInPart(reports, duplicatesAcrossCheckedRows)
  return [
    ...packages.flatMap(({ file, report: { rows, duplicatesCheckedRows } }) =>
      duplicatesCheckedRows < rows
        ? [text('cli.duplicates-in-part', { file, rows: duplicatesCheckedRows })]
        : [],
    ),
    ...(across === null ? [] : [across]),
  ]
}

function row(name: string, line: number | '', rule: RuleId): string {
  return `${[name, line, rule, RULES[rule].severity].join('\t')}\n`
}

/** The rows of all rules in the order of their lines; at one line, in the order of the rules. */
function* byLine({ lines }: Report): Iterable<{ readonly rule: RuleId; readonly line: number }> {
  const rules = (Object.keys(lines) as RuleId[]).map((rule) => ({
    rule,
    lines: lines[rule] ?? [],
    next: 0,
  }))
  for (;;) {
    let first: (typeof rules)[number] | undefined
    let line = Number.POSITIVE_INFINITY
    for (const one of rules) {
      const own = one.lines[one.next]
      if (own === undefined || own >= line) continue
      first = one
      line = own
    }
    if (first === undefined) return
    first.next += 1
    yield { rule: first.rule, line }
  }
}

/** Writes lines, no faster than they are taken; ends early when nobody takes them any more. */
export async function writeAll(lines: Iterable<string>, output: Output): Promise<void> {
  let block = ''
  for (const line of lines) {
    block += line
    if (block.length < BLOCK_CHARACTERS) continue
    if (!output.write(block)) await drained(output)
    if (output.destroyed) return
    block = ''
  }
  output.write(block)
}

async function drained(output: Output): Promise<void> {
  const done = new AbortController()
  const { signal } = done
  // What went wrong with it, its owner is told.
  const ended = ['drain', 'close', 'error'].map((event) => once(output, event, { signal }))
  await Promise.race(ended).catch(() => {})
  done.abort()
  await Promise.allSettled(ended)
}
