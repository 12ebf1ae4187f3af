// Writes the distinct rows of a list with DuckDB: node scripts/bench/pack-duckdb.js LIST OUT
import { createRequire } from 'node:module'

// No dependency of the project: npm install --no-save @duckdb/node-api
const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
const [list, out] = process.argv.slice(2).map((path) => `'${path.replaceAll("'", "''")}'`)
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()
// A row is one value, whatever is in it: nothing parts columns, nothing quotes.
await connection.run(
  `COPY (SELECT DISTINCT row
         FROM read_csv(${list}, header = false, columns = {'row': 'VARCHAR'}, auto_detect = false,
                       delim = chr(1), quote = '', escape = ''))
   TO ${out} (FORMAT csv, HEADER false, QUOTE '')`,
)
