import {
  findingText,
  formatInteger,
  packagesReportOf,
  reportOf,
  type Text,
  text,
} from '../../messages/page.js'
import {
  comparedInPart,
  findingsByRule,
  packageFacts,
  type RuleFindings,
  toldPlaces,
  verdict,
} from '../../run/words/report-text.js'
import { type Outcome, type Outcomes, type Report, RULES } from '../../validator/index.js'
import { element, fill } from './dom.js'
import { lengthChart } from './lengths.js'
import { inPieces } from './pieces.js'
import { saveJson } from './save.js'
import type { Words } from './words.js'

/** Findings of a rule that are told in full. */
const SHOWN_FINDINGS = 5
/** Lines of a rule that are named. */
const SHOWN_LINES = 100

/** Shows what was found in files: a verdict on each, and what is to be done. */
export async function showResult(
  words: Words,
  outcomes: Outcomes,
  place: HTMLElement,
): Promise<void> {
  const view = element('div', {}, words.in('h2', text('page.result'), { id: 'result-title' }))
  fill(place, view)
  const show = (outcome: Outcome) => view.append(fileView(words, outcome))
  await inPieces(outcomes.packages, show, () => view.isConnected)
  const across = acrossView(words, outcomes)
  if (across !== null) view.append(across)
  view.append(
    words.in('button', text('page.save-report'), {
      type: 'button',
      click: () => void saveReport(words, outcomes),
    }),
  )
}

/** What was found, in a sentence for each file. */
export function verdictOf({
  packages,
  duplicatesAcross: count,
  acrossCheckedRows,
}: Outcomes): Text {
  const reports = packages.map(quiet)
  const kind = reports[0]?.kind ?? 'account'
  const across = count > 0 ? [text('run.duplicates-across', { count, kind })] : []
  const inPart = comparedInPart(reports, acrossCheckedRows)
  const verdicts = reports.map((report) => verdict(report, false))
  const texts = [...verdicts, ...across, ...(inPart === null ? [] : [inPart])]
  return text('general.sentences', { texts })
}

/** The report of one file is that file's; several have one together. As the command line has it. */
async function saveReport(words: Words, outcomes: Outcomes): Promise<void> {
  const [only, ...others] = outcomes.packages
  if (only === undefined) return
  const say = (spoken: Text | string) => words.say(spoken)
  if (others.length === 0) {
    saveJson(`${only.file}.report.json`, await reportOf(only, say))
    return
  }
  const names = outcomes.packages.map(({ file }) => file)
  saveJson('report.json', await packagesReportOf(outcomes, names, say))
}

/** A report without its findings, whose words are made as they are shown. */
function quiet(outcome: Outcome): Report {
  return { ...outcome, findings: [] }
}

function fileView(words: Words, outcome: Outcome): HTMLElement {
  const report = quiet(outcome)
  const tone = report.valid ? (report.warnings > 0 ? 'warned' : 'valid') : 'refused'
  const groups = findingsByRule(report)
  return element(
    'article',
    { class: `file ${tone}` },
    element('h3', {}, element('bdi', {}, report.file)),
    element(
      'p',
      { class: 'verdict' },
      words.in('strong', text(`page.${tone}`), { class: 'badge' }),
      ' ',
      words.in('span', verdict(report, false)),
    ),
    groups.length === 0
      ? words.in('p', text('page.nothing-found'))
      : element('div', {}, ...groups.map((group) => ruleView(words, group, outcome))),
    element(
      'details',
      {},
      words.in('summary', text('page.facts')),
      factsView(words, report),
      report.lengths.length > 0 && lengthChart(words, report.lengths),
    ),
  )
}

function ruleView(words: Words, { rule, severity, count }: RuleFindings, outcome: Outcome) {
  const listed = outcome.findings.filter((finding) => finding.rule === rule)
  const told = toldPlaces(listed).map((place) => listed[place]!)
  const shown = told.slice(0, SHOWN_FINDINGS)
  // What is left out is said of all rows.
  const more = told.length < listed.length ? 0 : count - shown.length
  const lines = outcome.lines[rule] ?? []
  return element(
    'section',
    { class: `rule ${severity}` },
    element(
      'h4',
      {},
      words.in('span', text(`page.severity-${severity}`), { class: 'badge' }),
      ' ',
      element('code', {}, rule),
      ` × ${formatInteger(count)}`,
    ),
    element(
      'ul',
      {},
      ...shown.map((finding) => words.in('li', findingText(finding))),
      more > 0 && words.in('li', text('run.and-more', { count: more })),
    ),
    RULES[rule].scope === 'row' &&
      count > shown.length &&
      lines.length > 0 &&
      linesView(words, lines, count),
  )
}

function linesView(words: Words, lines: readonly number[], count: number): HTMLElement {
  const shown = lines.slice(0, SHOWN_LINES)
  const facts = { lines: shown.join(', '), more: count - shown.length }
  return element(
    'details',
    {},
    words.in('summary', text('page.lines')),
    words.in('p', text('page.line-list', facts)),
  )
}

function factsView(words: Words, report: Report): HTMLElement {
  const digest =
    report.sha256 === null
      ? []
      : [{ label: text('run.sha256'), value: report.sha256, isCode: true }]
  return element(
    'dl',
    {},
    ...[...packageFacts(report), ...digest].flatMap(({ label, value, isCode = false }) => [
      words.in('dt', label),
      isCode ? element('dd', {}, element('code', {}, words.say(value))) : words.in('dd', value),
    ]),
  )
}

/** Accounts that stand in several files. */
function acrossView(words: Words, outcomes: Outcomes): HTMLElement | null {
  const { packages, duplicatesAcross: count, findingsAcross } = outcomes
  if (count === 0) return null
  const rule = 'duplicate-across'
  const kind = packages[0]?.kind ?? 'account'
  return element(
    'section',
    { class: 'file warned' },
    element('h3', {}, element('code', {}, rule), ` × ${formatInteger(count)}`),
    words.in('p', text('run.duplicates-across', { count, kind })),
    element(
      'ul',
      {},
      ...findingsAcross.slice(0, SHOWN_FINDINGS).map(({ index, line, otherIndex, otherLine }) => {
        const facts = { otherFile: packages[otherIndex]!.file, otherLine }
        const finding = findingText({ rule, severity: 'warning', line, facts })
        return element(
          'li',
          {},
          element('bdi', {}, packages[index]!.file),
          ': ',
          words.in('span', finding),
        )
      }),
    ),
  )
}
