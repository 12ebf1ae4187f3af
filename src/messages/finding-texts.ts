import type { FactsOf, Noticed, RULES, RuleId, ZipRule } from '../validator/index.js'
import { addEnglish } from './english.js'
import type { Say, Text } from './text.js'

/** What a finding of a rule tells: its facts, and the line if it is about a row. */
export type Told<R extends RuleId> = (FactsOf<R> extends null ? unknown : FactsOf<R>) &
  ((typeof RULES)[R]['scope'] extends 'row' ? { readonly line: number } : unknown)

/** A section with a text for each of these rules, and no other. */
export type FindingTexts<R extends RuleId = Exclude<RuleId, ZipRule>> = {
  readonly [Rule in R as `finding.${Rule}`]: string | ((facts: Told<Rule>, say: Say) => string)
}

/** Loads the English texts of findings, which most packages have none of. */
export async function loadFindingTexts(): Promise<void> {
  const { FINDING } = await import('./en/finding.js')
  addEnglish(FINDING)
}

/** What is to be said of a finding. */
export function findingText({ rule, line, facts, allRows }: Noticed): Text {
  const finding: Text = { key: `finding.${rule}`, facts: { ...facts, line } }
  if (allRows === undefined) return finding
  const texts = [finding, { key: 'finding.all-rows', facts: { rows: allRows } }]
  return { key: 'general.sentences', facts: { texts } }
}
