// What the kernel tells its host of duplicates. Lines are counted on from one text to the next.

/** So many accounts of a text stand in an earlier row of it. */
export declare function repeats(text: u32, count: u32): void

/** So many stand in an earlier text. */
export declare function acrossTexts(count: u32): void

/** The account on a line stands in an earlier row of its text. */
export declare function repeat(line: f64): void

/** The same of one that stands in an earlier text, where every line of these is told. */
export declare function acrossLine(line: f64): void

/** It stands in an earlier text; its fingerprint is a part, and the bits that this doesn't tell. */
export declare function across(line: f64, part: u32, fingerprint: u64): void

/** An account that is looked for stands on a line; when a text is read again, on that line of it. */
export declare function seen(line: f64, part: u32, fingerprint: u64): void
