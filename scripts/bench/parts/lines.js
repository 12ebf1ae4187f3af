// Slow lines: sending against curl, and what packing first gains.
import { join } from 'node:path'
import { KINDS } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { curlUpload, HAS } from '../others.js'
import { action, commandLine, uploadInputs } from '../ours.js'
import { startSink } from '../start-sink.js'
import { usageTable } from '../tables.js'

/** @import { Program } from '../measure.js' */
/** @import { Line } from '../pace.js' */
/** @import { Bench, Result } from './bench.js' */

/** There and back in 200 ms. */
const SLOW = { bitsPerSecond: 20e6, delayMilliseconds: 100 }
const STALLING = {
  bitsPerSecond: 5e6,
  delayMilliseconds: 100,
  stall: { everyMilliseconds: 2_000, milliseconds: 500 },
}
/** What sending may take of the time of curl. */
const SENDING = 1.02

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function slowLines(bench) {
  if (!HAS.curl) return { tables: [], targets: [atMost('slow lines against curl -F', 1, null)] }
  const { scale } = bench
  const results = [
    await sending(bench, { name: '20 Mbit/s, 200 ms', line: SLOW, mebibytes: scale.lineMebibytes }),
    await sending(bench, {
      name: '5 Mbit/s with stalls',
      line: STALLING,
      mebibytes: scale.stallMebibytes,
    }),
    await packingFirst(bench),
  ]
  return {
    tables: results.flatMap(({ tables }) => tables),
    targets: results.flatMap(({ targets }) => targets),
  }
}

/**
 * The time of the bytes, as they leave and arrive.
 * @param {Bench} bench
 * @param {{name: string, line: Line, mebibytes: number}} over
 * @returns {Promise<Result>}
 */
async function sending({ folder, scale, measure }, { name, line, mebibytes }) {
  const file = join(folder, 'line.txt')
  writeText(file, rowsOf(KINDS.numbers, mebibytes * MEBIBYTE))
  const sink = await startSink({ line })
  const contest = {
    action: {
      ...action('action', uploadInputs(file, sink.url), { folder }),
      milliseconds: sink.nextMilliseconds,
    },
    curl: {
      ...curlUpload('curl -F', file, { urls: [sink.url] }),
      milliseconds: sink.nextMilliseconds,
    },
    hasty: {
      ...curlUpload("curl -H Expect: -F, which doesn't ask first", file, {
        urls: [sink.url],
        options: ['-H', 'Expect:'],
      }),
      milliseconds: sink.nextMilliseconds,
    },
  }
  const rounds = Math.ceil(scale.rounds * 0.6)
  const usages = await measure(contest, { rounds, isWarm: true }).finally(sink.stop)
  return {
    tables: [usageTable(`${mebibytes} MiB sent, ${name}`, contest, usages)],
    targets: [
      atMost(
        `sending / curl -F, ${name}`,
        SENDING,
        ratio(usages.action?.seconds, usages.curl?.seconds),
      ),
    ],
  }
}

/**
 * The time of packing and sending, from the start of the first program to the end of the last.
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
async function packingFirst({ folder, scale: { packedMebibytes }, measure }) {
  const list = join(folder, 'packed.txt')
  writeText(list, rowsOf(KINDS.numbers, packedMebibytes * MEBIBYTE))
  const sink = await startSink({ line: SLOW })
  const contest = {
    curl: curlUpload('curl -F of the text', list, { urls: [sink.url] }),
    input: packAndSend(list, { folder, order: 'input', url: sink.url }),
    sorted: packAndSend(list, { folder, order: 'sorted', url: sink.url }),
  }
  // A line is the same in each round, and a round takes long.
  const usages = await measure(contest, { rounds: 1, isWarm: true }).finally(sink.stop)
  const curl = usages.curl?.seconds
  return {
    tables: [
      usageTable(`${packedMebibytes} MiB packed and sent, 20 Mbit/s, 200 ms`, contest, usages),
    ],
    targets: [
      atMost('pack and upload / curl -F of the text', 0.5, ratio(usages.input?.seconds, curl)),
      atMost('the same, order: sorted', 0.35, ratio(usages.sorted?.seconds, curl)),
    ],
  }
}

/**
 * Packing, then sending of the one package that comes of it.
 * @param {string} list
 * @param {{folder: string, order: 'input' | 'sorted', url: string}} options
 * @returns {Program}
 */
function packAndSend(list, { folder, order, url }) {
  const out = join(folder, order)
  const options = ['--name', 'packed', '--order', order, '--overwrite', '--json']
  return {
    ...commandLine(`pack --order ${order}, then upload`, ['pack', list, '--out', out, ...options]),
    next: commandLine('upload', ['upload', join(out, 'packed-0001.zip'), '--service-url', url], {
      env: { TPNS_ACCESS_ID: '1', TPNS_SECRET_KEY: 'none' },
    }),
  }
}
