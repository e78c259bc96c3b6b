/** Ends the address of a popup that is to open with the list of what was removed. */
export const UNFOLDED = '#unfolded'
