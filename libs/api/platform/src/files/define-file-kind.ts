/** A kind of file: what feature has it, under which address one is sent in, and who may ever see one. */
export interface FileKind<Id extends string = string> {
  /** Small letters and underscores, as `workbook_evidence`: the name of its rows, for good. */
  readonly name: string;
  /** Names of the ids that say what a new file belongs to, in the order in which its address has them. */
  readonly ids: readonly Id[];
  /** The address, where it is not made of the name: as `/groups/:groupId/files`, with each of the ids once. */
  readonly address?: string;
  /** What else may be said of a new file, in the address's query, as `mark`. Each is a text, for the rule to judge. */
  readonly says?: readonly string[];
  /**
   * Read and changed by others than the municipality that sent it in. Row-level security then leaves its rows to the
   * policies that the feature adds to `file` and `file_version` with the table of its own that holds the id, and the
   * municipality itself sees one no further than they let it.
   */
  readonly shared?: boolean;
}

/** The ids that say what a new file of this kind belongs to. */
export type FileIds<Id extends string> = Readonly<Record<Id, string>>;

/** What was said of a new file; what was not said is not in it. */
export type FileSaid = Readonly<Partial<Record<string, string>>>;

const NAME = /^[a-z][a-z_]*$/;
const ID_NAME = /^[a-z][A-Za-z]*$/;

/**
 * Declares a kind of file. It needs two things besides: a place in its library's `file-kinds.ts`, and a rule, which
 * says who may read and change one; the api does not start without.
 * @throws Error for a declaration that cannot be
 */
export function defineFileKind<const Id extends string>(declaration: FileKind<Id>): FileKind<Id> {
  const { name, ids, address, says = [] } = declaration;
  if (!NAME.test(name)) throw new Error(`“${name}” is no name of a kind of file`);
  if (ids.length === 0 || !ids.every((id) => ID_NAME.test(id)) || new Set(ids).size < ids.length)
    throw new Error(`the kind of file ${name} does not say what one belongs to`);
  if (address !== undefined && !namesEach(address, ids))
    throw new Error(`the address of the kind of file ${name} does not have each of its ids once`);
  if (!says.every((word) => ID_NAME.test(word)))
    throw new Error(`the kind of file ${name} lets something be said under no proper name`);
  return Object.freeze({ ...declaration });
}

function namesEach(address: string, ids: readonly string[]): boolean {
  const named = address.split('/').flatMap((part) => (part.startsWith(':') ? [part.slice(1)] : []));
  return address.startsWith('/') && named.length === ids.length && ids.every((id) => named.includes(id));
}

/** The address under which a file of this kind is sent in: `/files/workbook-evidence/:workbookId/:questionId`. */
export const uploadAddress = ({ name, ids, address }: FileKind): string =>
  address ?? ['/files', name.replaceAll('_', '-'), ...ids.map((id) => `:${id}`)].join('/');
