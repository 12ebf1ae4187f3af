import { text } from '../messages/index.js'
import { type CheckedSet, setPasses } from '../run/checked-set.js'
import { readValidation } from '../run/settings/shared.js'
import { reportDocument } from '../run/words/report-document.js'
import { allFindings, cutRules } from './all-findings.js'
import { argumentReader, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { PACKAGE_OPTIONS, readPackages, tell, withCheckedPackages } from './packages.js'

const OPTIONS = { ...PACKAGE_OPTIONS, all: 'boolean' } as const

/** `account-package validate FILE…`: the report, for people or as JSON, or every finding. */
export async function validateCommand(context: CommandContext): Promise<ExitCode> {
  const parsed = parseArguments(context.args, OPTIONS)
  const reader = argumentReader(parsed, context.env)
  const packages = readPackages(parsed, reader)
  const settings = readValidation(reader)
  const [json, all] = [parsed.flags.has('json'), parsed.flags.has('all')]
  if (json && all) reader.note(text('cli.not-both', { one: '--json', other: '--all' }))
  reader.finish()

  const { isSet } = packages
  const { strict } = settings
  const { stdout, out } = context
  const plan = { packages, settings, forUpload: false }
  return await withCheckedPackages(plan, context, async (set) => {
    if (json) {
      const document = reportDocument(set, { isSet, scrub: (words) => out.scrub(words) })
      stdout.write(`${JSON.stringify(document, null, 2)}\n`)
    } else if (all) printAll(set, context)
    else tell(set, { strict, isSet }, out)
    return setPasses(set, strict) ? EXIT.done : EXIT.failed
  })
}

/** Every finding on standard output; on standard error, of which rules there are more. */
function printAll({ packages, findingsAcross }: CheckedSet, context: CommandContext): void {
  const { stdout, out, err } = context
  for (const checked of packages) {
    stdout.write([...allFindings(checked, out.harmless(checked.file))].join(''))
  }
  for (const { file, line, rule, severity } of findingsAcross) {
    stdout.write(`${[out.harmless(file), line, rule, severity].join('\t')}\n`)
  }
  for (const { file, report } of packages) {
    for (const rule of cutRules(report)) {
      const count = report.counts[rule] ?? 0
      const shown = report.lines[rule]?.length ?? 0
      err.line({ tone: 'warning', text: text('cli.lines-cut', { file, rule, count, shown }) })
    }
  }
}
