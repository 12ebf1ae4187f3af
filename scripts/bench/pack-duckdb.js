// Writes the distinct rows of a list with DuckDB: node scripts/bench/pack-duckdb.js LIST OUT
import { createRequire } from 'node:module'

const [list, out] = process.argv.slice(2)
// No dependency of the project: npm install --no-save @duckdb/node-api
const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()
await connection.run(
  `COPY (SELECT DISTINCT a FROM read_csv('${list}', header = false, columns = {'a': 'VARCHAR'}))
   TO '${out}' (HEADER false)`,
)
