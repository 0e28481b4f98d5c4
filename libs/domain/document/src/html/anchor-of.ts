/** The place of a section or a numbered paragraph in a page, by its id. */
export const anchorOf = (id: string): string => `clause-${id}`;
