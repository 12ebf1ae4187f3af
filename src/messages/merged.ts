/** A type that is all of those that `Union` may be. */
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  one: infer All,
) => void
  ? All
  : never

/**
 * The sections of a catalogue as one. An object without a prototype is a table for V8 from the start.
 * Any other gets a new shape with each text that comes to it, and hundreds of those take longer than
 * most of what a short run does.
 */
export function merged<const Sections extends readonly object[]>(
  ...sections: Sections
): AllOf<Sections[number]> {
  return Object.assign(Object.create(null), ...sections)
}
