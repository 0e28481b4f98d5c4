import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { explainError } from '../states/explain-error.js';

/** Why what was sent was refused: at one field, by its name or its place in what was sent, or as a whole. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** A value the server names as wrong, see `FieldError` of the api. */
interface WrongField {
  readonly path: string;
  readonly message: string;
}

const isWrongField = (value: unknown): value is WrongField =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'message' in value &&
  typeof value.message === 'string';

/** Where it stands in what was sent: `domains.2` for `input.domains.2`, `words.title` for `input.words.title`. */
export const fieldOf = (path: string): string => path.replace(/^input\./, '');

/** What is wrong with what was sent; null where it could not even be judged, so that sending it again may do. */
export function problemsOf(error: unknown): readonly Problem[] | null {
  const named: unknown = CombinedGraphQLErrors.is(error) ? error.errors.at(0)?.extensions?.['fields'] : null;
  if (Array.isArray(named)) {
    const fields = named.filter(isWrongField);
    if (fields.length > 0) return fields.map(({ path, message }) => ({ field: fieldOf(path), message }));
  }
  const { kind, message } = explainError(error);
  return kind === 'invalid' && message !== null ? [{ field: null, message }] : null;
}
