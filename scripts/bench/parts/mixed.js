// A list of several kinds of accounts as txt, csv and zip, and its upload.
import { join } from 'node:path'
import { mixed, repeating } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeArchive, writeText } from '../lists.js'
import { countingPrograms, curlUpload, HAS, optional, partialPrograms } from '../others.js'
import { action, HERE, NODE, uploadInputs, validate } from '../ours.js'
import { startSink } from '../start-sink.js'
import { usageTable } from '../tables.js'

/** @import { Contest, Program } from '../measure.js' */
/** @import { Bench, Result } from './bench.js' */

/** One row of so many repeats an earlier one. */
export const DUPLICATE_EVERY = 100
/** As hard as most programs compress. */
const COMMON_LEVEL = 6

/**
 * The paths of a list in each format.
 * @typedef {{txt: string, csv: string, zip: string}} Formats
 */

/**
 * Writes the list in each format.
 * @param {string} folder
 * @param {number} mebibytes
 * @returns {Promise<Formats>}
 */
export async function writeFormats(folder, mebibytes) {
  const formats = {
    txt: join(folder, 'audience.txt'),
    csv: join(folder, 'audience.csv'),
    zip: join(folder, 'audience.zip'),
  }
  const rows = () => rowsOf(repeating(mixed, DUPLICATE_EVERY), mebibytes * MEBIBYTE)
  writeText(formats.txt, rows())
  writeText(formats.csv, rows())
  await writeArchive(formats.zip, rows(), { level: COMMON_LEVEL })
  return formats
}

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function mixedList({ folder, scale, measure }) {
  const formats = await writeFormats(folder, scale.listMebibytes)
  const validation = contest(formats, scale.slowRounds)
  const used = await measure(validation)
  const sink = await startSink()
  const uploads = uploadContest(formats.txt, { folder, sink })
  const sent = await measure(uploads).finally(sink.stop)
  const time = (/** @type {string} */ key) => used[key]?.seconds
  const unpacked = time('unzip')
  return {
    tables: [
      usageTable(`${scale.listMebibytes} MiB, mixed`, validation, used),
      usageTable(`upload over loopback, the sending alone`, uploads, sent),
    ],
    targets: [
      atMost('txt / Python script, time', 0.15, ratio(time('txt'), time('python'))),
      atMost(
        'txt / Python script, memory',
        0.35,
        ratio(used['txt']?.peakBytes, used['python']?.peakBytes),
      ),
      atMost('txt / sort | uniq -d', 0.25, ratio(time('txt'), time('sort'))),
      atMost('txt without duplicates / grep', 1, ratio(time('plain'), time('grep'))),
      atMost('csv / txt', 1.3, ratio(time('csv'), time('txt'))),
      atMost(
        'zip / (txt + unzip)',
        1,
        unpacked && ratio(time('zip'), (time('txt') ?? 0) + unpacked),
      ),
      atMost('sending / curl -F', 1.3, ratio(sent['upload']?.seconds, sent['curl']?.seconds)),
    ],
  }
}

/**
 * @param {Formats} formats
 * @param {number} slowRounds
 * @returns {Contest}
 */
function contest({ txt, csv, zip }, slowRounds) {
  const { python } = countingPrograms(txt)
  const { sort, grep } = partialPrograms(txt)
  const slow = (/** @type {string} */ key, /** @type {Program | undefined} */ program) =>
    program === undefined ? {} : { [key]: { ...program, rounds: slowRounds } }
  return {
    txt: validate('account-package validate, txt', [txt]),
    csv: validate('the same, csv', [csv]),
    zip: validate('the same, zip', [zip]),
    plain: {
      name: 'the library, txt, without duplicates',
      command: NODE,
      args: [join(HERE, 'no-duplicates.js'), txt],
    },
    ...(grep && { grep }),
    ...optional(HAS.unzip, 'unzip', {
      name: 'unzip -p > /dev/null',
      command: 'unzip',
      args: ['-p', zip],
    }),
    ...slow('sort', sort),
    ...slow('python', python),
  }
}

/**
 * Upload of a package over loopback; the time is that of the bytes, as the receiver sees them.
 * @param {string} file
 * @param {{folder: string, sink: {url: string, nextMilliseconds: () => Promise<number>}}} to
 * @returns {Contest}
 */
function uploadContest(file, { folder, sink: { url, nextMilliseconds: milliseconds } }) {
  return {
    upload: { ...action('action', uploadInputs(file, url), { folder }), milliseconds },
    ...optional(HAS.curl, 'curl', {
      ...curlUpload('curl -F', file, { urls: [url] }),
      milliseconds,
    }),
  }
}
