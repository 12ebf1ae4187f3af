// Counts rows of wrong length and repeated ones with polars: node scripts/bench/count-polars.js LIST
import { createRequire } from 'node:module'

const pl = createRequire(import.meta.url)('nodejs-polars')
const row = pl.col('column_1')
// A row is one value, whatever is in it: nothing parts columns, nothing quotes.
const options = { hasHeader: false, sep: '\u0001', quoteChar: '\u0002', inferSchemaLength: 0 }
const length = row.str.lengths()
const [answer] = pl
  .scanCSV(process.argv[2], options)
  .select(
    row.count().alias('rows'),
    row.nUnique().alias('distinct'),
    length.lt(2).or(length.gt(100)).sum().alias('wrong'),
  )
  .collectSync({ streaming: true })
  .toRecords()
const { wrong, rows, distinct } = answer
process.stdout.write(`${wrong} of wrong length, ${rows - distinct} repeated\n`)
