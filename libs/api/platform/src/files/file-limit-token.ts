/** Injection token of how many bytes a file may have, a `number`. */
export const FILE_LIMIT = Symbol('FILE_LIMIT');
