import { LONGEST_PAGE } from '@commonworks/access';
import { AppError } from '../errors/app-error.js';
import { type PageArgs } from './page-args.js';

/**
 * The end of a statement that gives one page of a list. The list's order stands in a column `place`, so that it is
 * whatever a list needs:
 *
 *     with listed as (select m.id, m.name, row_number() over (order by m.name, m.id) as place from municipality m)
 *     ${ONE_PAGE}
 *
 * The statement's parameters `$1` and `$2` are those that `pageParams` gives; its own begin at `$3`.
 */
export const ONE_PAGE = `
  select * from listed
   where place > case when $1::uuid is null then 0 else (select l.place from listed l where l.id = $1::uuid) end
   order by place limit $2`;

/** @throws AppError INVALID_INPUT for a page of no length or of more than the longest */
export function pageParams({ first, after }: PageArgs): [after: string | null, first: number] {
  if (first < 1 || first > LONGEST_PAGE)
    throw new AppError('INVALID_INPUT', { most: LONGEST_PAGE }, 'platform:list.first');
  return [after, first];
}

/** The same of a list that is there already, in its order. */
export function pageIn<T extends { readonly id: string }>(list: readonly T[], page: PageArgs): T[] {
  const [after, first] = pageParams(page);
  const start = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  return after !== null && start === 0 ? [] : list.slice(start, start + first);
}
