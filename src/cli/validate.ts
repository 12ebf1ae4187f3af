import { text } from '../messages/cli.js'
import { readValidation, reportDocument, setPasses } from '../run/index.js'
import { allFindings, searchedInPart, writeAll } from './all-findings.js'
import { argumentReader, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { PACKAGE_OPTIONS, readPackages, tell, withCheckedPackages } from './packages.js'

const OPTIONS = { ...PACKAGE_OPTIONS, all: 'boolean' } as const

/** `account-package validate FILE…`: the report, for people or as JSON, or every finding. */
export async function validateCommand(context: CommandContext): Promise<ExitCode> {
  const parsed = parseArguments(context.args, OPTIONS)
  const reader = argumentReader(parsed, context.env)
  const packages = await readPackages(parsed, { reader, signal: context.signal })
  const settings = readValidation(reader)
  const [json, all] = [parsed.flags.has('json'), parsed.flags.has('all')]
  if (json && all) reader.note(text('cli.not-both', { one: '--json', other: '--all' }))
  reader.finish()

  const { isSet } = packages
  const { strict } = settings
  const { stdout, out, err } = context
  const plan = { packages, settings, forUpload: false, allLines: all }
  return await withCheckedPackages(plan, context, async (set) => {
    if (json) {
      const document = reportDocument(set, { isSet, scrub: (words) => out.scrub(words) })
      stdout.write(`${JSON.stringify(document, null, 2)}\n`)
    } else if (all) {
      await writeAll(
        allFindings(set, (name) => out.harmless(name)),
        stdout,
      )
      for (const unsearched of searchedInPart(set)) err.line({ tone: 'warning', text: unsearched })
    } else tell(set, { strict, isSet }, out)
    return setPasses(set, strict) ? EXIT.done : EXIT.failed
  })
}
