/** Injection token of the kinds of file, a `readonly FileKind[]`. */
export const FILE_KINDS = Symbol('FILE_KINDS');
