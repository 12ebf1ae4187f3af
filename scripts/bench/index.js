// Measures speed and memory against what a user would take instead, in one run: prints tables in Markdown,
// the last one with all targets, and writes them to a file, too. Ends with 1 when a part failed; a target
// that is missed is no failure.
// node scripts/bench/index.js [--quick] [--only PART,…] [--against FOLDER] [--size MIB] [--rounds N]
//   [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { output } from './measure.js'
import { TOOLS } from './others.js'
import { NODES } from './ours.js'
import { against } from './parts/against.js'
import { FULL, QUICK } from './parts/bench.js'
import { bundles } from './parts/bundles.js'
import { growth } from './parts/growth.js'
import { kinds } from './parts/kinds.js'
import { slowLines } from './parts/lines.js'
import { mixedList } from './parts/mixed.js'
import { pack } from './parts/pack.js'
import { page } from './parts/page.js'
import { several } from './parts/several.js'
import { start } from './parts/start.js'
import { tls } from './parts/tls.js'
import { worst } from './parts/worst.js'
import { runParts } from './run-parts.js'

/** @import { TimedPart } from './run-parts.js' */

/**
 * In the order that they are run in; the first one empties the file cache. Together they should take less
 * than fifteen minutes.
 * @type {Readonly<Record<string, TimedPart>>}
 */
const PARTS = {
  start: { part: start, seconds: 35 },
  kinds: { part: kinds, seconds: 230 },
  growth: { part: growth, seconds: 100 },
  mixed: { part: mixedList, seconds: 65 },
  several: { part: several, seconds: 35 },
  worst: { part: worst, seconds: 90 },
  pack: { part: pack, seconds: 100 },
  lines: { part: slowLines, seconds: 90 },
  tls: { part: tls, seconds: 25 },
  page: { part: page, seconds: 25 },
  bundles: { part: bundles, seconds: 1 },
  against: { part: against, seconds: 90 },
}
/** Two minutes of fifteen. */
const QUICK_SHARE = 2 / 15

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(PARTS).join() },
    against: { type: 'string' },
    size: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'string', default: 'bench.json' },
  },
})
const scale = {
  ...(values.quick ? QUICK : FULL),
  ...(values.size && { listMebibytes: Number(values.size) }),
  ...(values.rounds && { rounds: Number(values.rounds) }),
}
const chosen = values.only.split(',').map((key) => {
  const timed = PARTS[key]
  if (timed === undefined) throw new Error(`No part is called ${key}: ${Object.keys(PARTS)}`)
  const seconds = timed.seconds * (values.quick ? QUICK_SHARE : 1)
  return /** @type {const} */ ([key, { ...timed, seconds }])
})

const say = (/** @type {string} */ text) => void process.stdout.write(`${text}\n`)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(1))
}
const machine = describeMachine()
say(machine.join('\n'))
const parts = await runParts(Object.fromEntries(chosen), {
  scale,
  folder,
  against: values.against === undefined ? undefined : resolve(values.against),
  say,
})
writeFileSync(values.json, `${JSON.stringify({ machine, scale, parts }, null, 2)}\n`)
if (Object.values(parts).some(({ error }) => error !== undefined)) process.exitCode = 1

/** The machine and the programs, in words that need no translation. */
function describeMachine() {
  const [cpu] = cpus()
  const versions = Object.values(NODES).map((node) => output(node, ['--version']).slice(1))
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return [
    `${type()} ${release()}, ${cpus().length} × ${cpu?.model.trim()}, ${memory}`,
    [`Node.js ${versions.join(' & ')}`, ...TOOLS].join(', '),
  ]
}
