/** So many entries of a list anyone may ask for at a time. */
export const LONGEST_PAGE = 500;
