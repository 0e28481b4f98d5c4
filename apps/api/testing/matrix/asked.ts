import type { GqlError } from '@commonworks/testing';
import { isNothing } from './observe.js';
import type { Place } from './place.js';
import { isAimed, type AimedRow, type Row } from './row.js';

/** An answer of the api to a question of the matrix. */
export interface Asked {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: GqlError[];
}

/** What the root field gave. */
export const valueOf = (row: Row, { data }: Asked): unknown => data?.[row.field.split('.')[1] ?? ''];

/** Whether the answer grants what the row asks for, of this place where it is asked of one. */
export function isGranted(row: Row, answer: Asked, place?: Place): boolean {
  const value = valueOf(row, answer);
  const [error] = answer.errors ?? [];
  if (error) return row.grantedBy?.includes(error.extensions.code) ?? false;
  if (isNothing(value)) return false;
  if (row.grantedBy) return row.grantedBy.includes((value as { __typename: string }).__typename);
  if (!isAimed(row) || !row.lists || !place) return true;
  return (value as { id: string }[]).some(({ id }) => id === row.lists?.(place));
}

/** What the answer holds of the place: of a list, the thing asked for. */
export function thingIn(row: AimedRow, answer: Asked, place: Place): unknown {
  const value = valueOf(row, answer);
  if (!row.lists || !Array.isArray(value)) return value;
  return (value as { id: string }[]).filter(({ id }) => id === row.lists?.(place));
}

/** Says nothing but that there is nothing, or that one has to sign in. */
export function isRefusal(row: Row, answer: Asked): boolean {
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  if (codes.some((code) => code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED')) return false;
  const value = valueOf(row, answer);
  return isNothing(value) || (row.grantedBy !== undefined && !isGranted(row, answer));
}

/** The answer but for the ids of its errors, which are new each time. */
export const comparable = ({ status, data, errors }: Asked): string =>
  JSON.stringify({
    status,
    data,
    errors: errors?.map(({ extensions, ...error }) => ({
      ...error,
      message: error.message.replaceAll(extensions.id, ''),
      extensions: { ...extensions, id: '' },
    })),
  });

/** The answer, for a sentence about it. */
export const brief = (answer: Asked): string => comparable(answer).slice(0, 300);
