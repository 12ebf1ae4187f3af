// The start: runs that have next to nothing to do, against Node.js alone.
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { mixed } from '../accounts.js'
import { atMost, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { action, NODES, validate } from '../ours.js'
import { usageTable } from '../tables.js'

/** @import { Contest } from '../measure.js' */
/** @import { Bench, Result, Usages } from './bench.js' */

/** Where Linux is told to forget the files that it has in memory. */
const DROP_CACHES = '/proc/sys/vm/drop_caches'
const FORGET_FILES = '1'

/** By version of Node.js. */
const TARGETS = [
  { major: '24', target: 1.7 },
  { major: '20', target: 1.6 },
]

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function start({ folder, scale, measure }) {
  const file = join(folder, 'small.txt')
  writeText(file, rowsOf(mixed, 1024))
  const contest = starts(file, { folder, nodes: NODES })
  const warm = await measure(contest, { rounds: scale.startRounds })
  const cold = canForget()
    ? await measure(starts(file, { folder, nodes: copyNodes(folder) }), {
        rounds: scale.coldRounds,
        before: forgetFiles,
      })
    : {}
  return {
    tables: [
      usageTable('start, 1 KB', contest, warm),
      ...(canForget() ? [usageTable('start, nothing in the file cache', contest, cold)] : []),
    ],
    targets: [
      ...TARGETS.flatMap(({ major, target }) => [
        atMost(`action / node -e 0, Node.js ${major}`, target, startRatio(warm, major)),
        atMost(
          `the same from a cold file cache, Node.js ${major}`,
          target,
          startRatio(cold, major),
        ),
      ]),
      atMost(
        'command line / action, start',
        1,
        ratio(warm['commandLine24']?.seconds, warm['action24']?.seconds),
      ),
    ],
  }
}

/**
 * @param {string} file
 * @param {{folder: string, nodes: Readonly<Record<string, string>>}} options
 * @returns {Contest}
 */
function starts(file, { folder, nodes }) {
  /** @type {Contest} */
  const contest = {}
  const inputs = { file, 'validate-only': 'true' }
  for (const [major, node] of Object.entries(nodes)) {
    contest[`node${major}`] = {
      name: `node -e 0, Node.js ${major}`,
      command: node,
      args: ['-e', '0'],
      isRead: true,
    }
    contest[`action${major}`] = action(`action, validate-only, Node.js ${major}`, inputs, {
      node,
      folder,
    })
    contest[`commandLine${major}`] = {
      ...validate(`account-package validate, Node.js ${major}`, [file], { node }),
      isRead: true,
    }
  }
  return contest
}

/**
 * @param {Usages} usages
 * @param {string} major
 */
function startRatio(usages, major) {
  return ratio(usages[`action${major}`]?.seconds, usages[`node${major}`]?.seconds)
}

/**
 * Copies of each Node.js, since what runs at the moment, this bench, stays in memory.
 * @param {string} folder
 */
function copyNodes(folder) {
  /** @type {Record<string, string>} */
  const copies = {}
  for (const [major, node] of Object.entries(NODES)) {
    mkdirSync(join(folder, major))
    const copy = join(folder, major, 'node')
    copyFileSync(node, copy)
    // What isn't on the disk yet stays in memory, too.
    const file = openSync(copy, 'r+')
    fsyncSync(file)
    closeSync(file)
    copies[major] = copy
  }
  return copies
}

function canForget() {
  try {
    accessSync(DROP_CACHES, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** All but what counts time, which isn't a part of any of them. */
async function forgetFiles() {
  writeFileSync(DROP_CACHES, FORGET_FILES)
  spawnSync('/usr/bin/time', ['--quiet', 'true'], { stdio: 'ignore' })
}
