// Puts the tables of a run into the document on speed, in both languages. Writes nothing when a phrase
// has no Chinese in chinese.js.
// node scripts/bench/document.js [FILE]    what npm run bench has written; bench.json unless given
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHINESE } from './chinese.js'
import { ROOT } from './ours.js'
import { phraseBook, quoteRun } from './quote.js'

const run = JSON.parse(readFileSync(process.argv[2] ?? 'bench.json', 'utf8'))
const paths = { english: join(ROOT, 'docs/speed.md'), chinese: join(ROOT, 'docs/speed.zh-CN.md') }
const { translate, missing } = phraseBook(CHINESE)
const english = quoteRun(readFileSync(paths.english, 'utf8'), run)
const chinese = quoteRun(readFileSync(paths.chinese, 'utf8'), run, translate)
if (missing.size > 0) {
  const list = [...missing].map((phrase) => `There is no Chinese for: ${phrase}`)
  process.stderr.write(`${list.join('\n')}\n`)
  process.exitCode = 1
} else {
  writeFileSync(paths.english, english)
  writeFileSync(paths.chinese, chinese)
}
