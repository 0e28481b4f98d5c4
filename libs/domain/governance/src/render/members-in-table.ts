import type { MembersTable } from '../template/clause.js';
import type { DocumentMember } from '../template/template.js';

/** Who has a row in a table of members: an observer only where the table says who is one. */
export const membersInTable = (
  { columns }: Pick<MembersTable, 'columns'>,
  members: readonly DocumentMember[],
): readonly DocumentMember[] =>
  columns.some(({ of }) => 'fact' in of && of.fact === 'STANDING')
    ? members
    : members.filter(({ standing }) => standing === 'MEMBER');
