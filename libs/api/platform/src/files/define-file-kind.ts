/** A kind of file: what feature has it, and under which address one is sent in. */
export interface FileKind<Id extends string = string> {
  /** Small letters and underscores, as `workbook_evidence`: the name of its rows, for good. */
  readonly name: string;
  /** Names of the ids that say what a new file belongs to, in the order in which its address has them. */
  readonly ids: readonly Id[];
}

/** The ids that say what a new file of this kind belongs to. */
export type FileIds<Id extends string> = Readonly<Record<Id, string>>;

const NAME = /^[a-z][a-z_]*$/;
const ID_NAME = /^[a-z][A-Za-z]*$/;

/**
 * Declares a kind of file. It needs two things besides: a place in its library's `file-kinds.ts`, and a rule, which
 * says who may read and change one; the api does not start without.
 * @throws Error for a declaration that cannot be
 */
export function defineFileKind<const Id extends string>(declaration: FileKind<Id>): FileKind<Id> {
  const { name, ids } = declaration;
  if (!NAME.test(name)) throw new Error(`“${name}” is no name of a kind of file`);
  if (ids.length === 0 || !ids.every((id) => ID_NAME.test(id)) || new Set(ids).size < ids.length)
    throw new Error(`the kind of file ${name} does not say what one belongs to`);
  return Object.freeze({ ...declaration });
}

/** The address under which a file of this kind is sent in: `/files/workbook-evidence/:workbookId/:questionId`. */
export const uploadAddress = ({ name, ids }: FileKind): string =>
  ['/files', name.replaceAll('_', '-'), ...ids.map((id) => `:${id}`)].join('/');
