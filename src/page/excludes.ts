/** Name of the control for the column of lists of accounts to leave out, which is no setting elsewhere. */
export const EXCLUDE_COLUMN = 'exclude-column'
