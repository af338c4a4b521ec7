/** Below this height (half an hour and less) name and time share a line. */
export const ONE_LINE_PX = 34;
/** Below this height a name has no room for padding. */
export const QUARTER_PX = 18;
export const TWO_LINES_PX = 48;
export const FOUR_LINES_PX = 66;
