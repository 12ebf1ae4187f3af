// Measures speed and memory against what a user would write instead, in one run, and prints a table.
// node scripts/bench/index.js [--size MIB] [--rounds N] [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coldStart, NODE, NODES, startSink, upload, validation } from './contests.js'
import { compare, output } from './measure.js'
import { writePackages } from './packages.js'
import { targets } from './targets.js'

/** @import { Usage } from './measure.js' */
/** @import { Contest } from './contests.js' */

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string', default: 'bench.json' },
  },
})
const rounds = Number(values.rounds)
/** A short run varies more, for its length. */
const START_ROUNDS = 6 * rounds

const say = (line = '') => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const sink = await startSink()
try {
  const machine = describeMachine()
  say(machine.join('\n'))
  say(`Packages of ${values.size} MiB, medians of ${rounds} rounds.`)
  const packages = writePackages(folder, Number(values.size))
  const usages = {
    ...(await measure(validation(packages), rounds)),
    ...(await measure(upload(packages, folder, sink), rounds)),
    ...(await measure(coldStart(packages, folder), START_ROUNDS)),
  }
  const reached = targets(usages)
  say()
  say(row(['Target', 'at most', 'reached', '']))
  for (const { what, target, reached: ratio } of reached) {
    const verdict = ratio === null ? '' : ratio <= target ? 'yes' : 'no'
    say(row([what, target.toFixed(2), ratio?.toFixed(2) ?? 'not measured', verdict]))
  }
  const result = { machine, sizeMebibytes: Number(values.size), rounds, usages, targets: reached }
  writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)
} finally {
  sink.stop()
  rmSync(folder, { recursive: true })
}

/**
 * @param {Contest} contest
 * @param {number} contestRounds
 */
async function measure(contest, contestRounds) {
  const usages = await compare(contest, { rounds: contestRounds, folder })
  say()
  say(row(['Program', 'seconds', 'CPU seconds', 'peak MiB']))
  for (const [key, { name }] of Object.entries(contest)) {
    const { seconds, cpuSeconds, peakBytes } = /** @type {Usage} */ (usages[key])
    const peak = peakBytes === null ? '–' : (peakBytes / 1_048_576).toFixed(1)
    say(row([name, seconds.toFixed(3), cpuSeconds?.toFixed(2) ?? '–', peak]))
  }
  return usages
}

/** @param {[string, string, string, string]} cells */
function row([first, ...others]) {
  return `${first.padEnd(44)}${others.map((cell) => cell.padStart(14)).join('')}`.trimEnd()
}

/** The machine and the programs, in lines. */
function describeMachine() {
  const [cpu] = cpus()
  const versions = Object.values(NODES).map((node) => output(node, ['--version']))
  const tools = ['python3', 'sort', 'grep', 'curl'].map(
    (tool) => output(tool, ['--version']).split('\n')[0] || `no ${tool}`,
  )
  return [
    `${type()} ${release()}, ${cpus().length} cores of ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node.js ${versions.join(', ')} (validation and upload: ${output(NODE, ['--version'])})`,
    tools.join('; '),
  ]
}
