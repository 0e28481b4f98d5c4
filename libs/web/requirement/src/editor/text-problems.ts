import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type Problem } from '@commonworks/web-ui';
import { BOTH } from './requirement-values.js';

interface WrongField {
  readonly path: string;
  readonly message: string;
}

/**
 * What the server says is wrong, at the fields of the form: `input.statement.fr` is the French statement. null where it
 * names no field.
 */
export function textProblems(error: unknown): readonly Problem[] | null {
  const named: unknown = CombinedGraphQLErrors.is(error) ? error.errors.at(0)?.extensions?.['fields'] : null;
  if (!Array.isArray(named)) return null;
  return (named as readonly WrongField[]).map(({ path, message }) => ({ field: fieldOf(path), message }));
}

function fieldOf(path: string): string {
  const parts = path.split('.').filter((part) => part !== 'input' && part !== 'acceptance');
  const name = BOTH.find((one) => one === parts[0]);
  if (name === undefined) return parts[0] ?? '';
  return `${name}${parts.includes('fr') ? 'Fr' : 'En'}`;
}
