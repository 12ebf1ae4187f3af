// CPU time of sending over TLS, against curl.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { KINDS } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { curlUpload, HAS } from '../others.js'
import { action, uploadInputs } from '../ours.js'
import { startSink } from '../start-sink.js'
import { figure } from '../tables.js'

/** @import { Bench, Result, Usages } from './bench.js' */

/** Times as much CPU time as curl. */
const TARGET = 1.3
/** How often curl sends in one run: its time is counted in hundredths of a second. */
const CURL_TIMES = 8
/** A package may have so much. */
const MAX_MEBIBYTES = 100
const LARGE_PACKAGES = 64

/**
 * What each further GiB takes: of runs that send a large package and a small one the difference, less
 * the difference of runs that only validate them.
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function tls({ folder, scale, measure }) {
  const what = 'sending over TLS / curl --cacert -F, CPU time'
  if (!HAS.curl) return { tables: [], targets: [atMost(what, TARGET, null)] }
  const mebibytes = Math.min(MAX_MEBIBYTES, Math.max(LARGE_PACKAGES, scale.listMebibytes))
  const files = { large: join(folder, 'large.txt'), small: join(folder, 'small.txt') }
  writeText(files.large, rowsOf(KINDS.emails, mebibytes * MEBIBYTE))
  writeText(files.small, rowsOf(KINDS.emails, 1024))
  const certificate = await writeCertificate(folder)
  const sink = await startSink({ tls: certificate })
  const env = { NODE_EXTRA_CA_CERTS: certificate.certificate }
  const send = (/** @type {string} */ file) => ({
    ...action('upload', uploadInputs(file, sink.url), { folder, env }),
    isFine: true,
  })
  const check = (/** @type {string} */ file) => ({
    ...action('validation', { file, 'validate-only': 'true' }, { folder, env }),
    isFine: true,
  })
  const options = ['--cacert', certificate.certificate]
  const urls = Array.from({ length: CURL_TIMES }, () => sink.url)
  const usages = await measure(
    {
      sentLarge: send(files.large),
      checkedLarge: check(files.large),
      sentSmall: send(files.small),
      checkedSmall: check(files.small),
      curlLarge: curlUpload('curl', files.large, { urls, options }),
      curlSmall: curlUpload('curl', files.small, { urls, options }),
    },
    { rounds: scale.rounds + 2 },
  ).finally(sink.stop)
  const gibibytes = mebibytes / 1024
  const ours = (of(usages, 'sent') - of(usages, 'checked')) / gibibytes
  const theirs = of(usages, 'curl') / gibibytes / CURL_TIMES
  return {
    tables: [
      {
        head: ['TLS, CPU seconds of each further GiB', 'seconds'],
        rows: [
          ['action', figure(ours, 2)],
          ['curl --cacert -F', figure(theirs, 2)],
        ],
      },
    ],
    targets: [atMost(what, TARGET, ratio(ours, theirs))],
  }
}

/**
 * CPU seconds of the large package over those of the small one.
 * @param {Usages} usages
 * @param {string} what
 */
function of(usages, what) {
  const seconds = (/** @type {string} */ key) => usages[key]?.cpuSeconds ?? Number.NaN
  return seconds(`${what}Large`) - seconds(`${what}Small`)
}

/**
 * A certificate for this machine that signs itself, for an hour.
 * @param {string} folder
 */
async function writeCertificate(folder) {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  })
  const paths = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') }
  writeFileSync(paths.key, pems.private, { mode: 0o600 })
  writeFileSync(paths.certificate, pems.cert)
  return paths
}
