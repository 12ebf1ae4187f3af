// What the kernel asks its host. Accounts are told by their addresses in the kernel's memory.

/** Whether an account has the shape that is asked for. */
export declare function accepts(start: u32, end: u32): bool
