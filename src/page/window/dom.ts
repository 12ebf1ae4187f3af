/** What an element holds: other elements, or text, which is never read as HTML. */
export type Content = Node | string | null | false

/** Attributes and listeners; what is `undefined` or `false` is left out, and `true` has no value. */
export type Properties = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>

/** Makes an element. A property that is a function listens to the event of its name. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Properties = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : String(value))
    }
  }
  fill(made, ...content)
  return made
}

/** Puts other content into an element. */
export function fill(parent: Element, ...content: readonly Content[]): void {
  parent.replaceChildren(...content.filter((part) => part !== null && part !== false))
}

/** Words in which code stands between backticks. */
export function rich(words: string): Node[] {
  return words
    .split(/(`[^`\n]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? element('code', {}, part.slice(1, -1))
        : document.createTextNode(part),
    )
}
