// Counts rows of wrong length and repeated ones with DuckDB: node scripts/bench/count-duckdb.js LIST
import { createRequire } from 'node:module'

const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
const instance = await DuckDBInstance.create(':memory:', {
  threads: process.env['THREADS'] ?? '2',
})
const connection = await instance.connect()
const list = String(process.argv[2]).replaceAll("'", "''")
// A row is one value, whatever is in it: nothing parts columns, nothing quotes.
const answer = await connection.runAndReadAll(
  `SELECT count(*) FILTER (WHERE length(row) NOT BETWEEN 2 AND 100),
          count(row) - count(DISTINCT row)
   FROM read_csv('${list}', header = false, columns = {'row': 'VARCHAR'}, auto_detect = false,
                 delim = chr(1), quote = '', escape = '')`,
)
const [wrong, repeated] = answer.getRows()[0].map(Number)
process.stdout.write(`${wrong} of wrong length, ${repeated} repeated\n`)
