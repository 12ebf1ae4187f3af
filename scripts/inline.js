// Has AssemblyScript's compiler put functions in where they are called, if their comment says `@inline`.
// The language has a decorator for this, but neither TypeScript nor the linter knows decorators of
// functions.
import { Node } from 'assemblyscript'
import { Transform } from 'assemblyscript/transform'

/** A comment at the end of a text, and `export`, which is no part of the statement behind it. */
const COMMENT = /\/\*\*((?:(?!\*\/).)*)\*\/\s*(?:export\s*)?$/s

/** A transform for the option of that name. */
export default class InlineTransform extends Transform {
  /** @param {import('assemblyscript').Parser} parser */
  afterParse({ sources }) {
    for (const { statements, text } of sources) {
      let end = 0
      for (const statement of statements) {
        const between = text.slice(end, statement.range.start)
        end = statement.range.end
        if (!COMMENT.exec(between)?.[1]?.includes('@inline')) continue
        const { range } = statement
        const name = Node.createIdentifierExpression('inline', range)
        const declaration = /** @type {import('assemblyscript').FunctionDeclaration} */ (statement)
        declaration.decorators = [Node.createDecorator(name, null, range)]
      }
    }
  }
}
