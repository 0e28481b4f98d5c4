import { type FieldRule, withParent } from './field-rules.js';
import type { GovernanceStanding, MadeGovernance } from './insert-governance.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who comments for the one member of a group, and who writes for it. */
const commenting: Who = { LEAD: OWN, APPROVER: OWN };
const writing: Who = { LEAD: OWN };
/** The lead said it. */
const author: Who = { LEAD: OWN };

const of =
  (ask: (made: MadeGovernance) => object, standing: GovernanceStanding = 'DRAFT') =>
  async (place: Place, world: World): Promise<object> =>
    ask(await world.newGovernance(place, standing));

const suggestion = { clauseId: 'parties', fields: [{ id: 'groupName', value: 'Otherwise' }] };

/** Who may what with what members say of the clauses of documents. */
export const REMARK_ROWS: readonly Row[] = [
  {
    field: 'Mutation.addGovernanceComment',
    who: commenting,
    variables: of(
      ({ documentId }) => ({ input: { documentId, clauseId: 'parties', text: 'Said' } }),
      'IN_REVIEW',
    ),
  },
  {
    field: 'Mutation.suggestGovernanceChange',
    who: writing,
    variables: of(({ documentId }) => ({ input: { documentId, expectedEdits: 0, ...suggestion } })),
  },
  {
    field: 'Mutation.suggestGovernanceChange',
    of: 'of a clause that somebody changed since',
    who: writing,
    grantedBy: ['CONFLICT'],
    variables: of(({ documentId }) => ({ input: { documentId, expectedEdits: 4, ...suggestion } })),
  },
  {
    field: 'Mutation.answerGovernanceRemark',
    who: commenting,
    variables: of(({ commentId }) => ({ input: { remarkId: commentId, text: 'Said' } }), 'IN_REVIEW'),
  },
  {
    field: 'Mutation.resolveGovernanceRemark',
    who: writing,
    variables: of(({ commentId }) => ({ input: { remarkId: commentId, resolved: true } })),
  },
  {
    field: 'Mutation.withdrawGovernanceRemark',
    who: author,
    variables: of(({ suggestionId }) => ({ id: suggestionId })),
  },
  {
    field: 'Mutation.withdrawGovernanceRemark',
    of: 'that answers another',
    who: author,
    variables: of(({ replyId }) => ({ id: replyId })),
  },
  {
    field: 'Mutation.decideGovernanceSuggestion',
    who: writing,
    grantedBy: ['GovernanceDocument'],
    variables: of(({ suggestionId }) => ({
      input: { remarkId: suggestionId, accepted: false, reason: 'Said' },
    })),
  },
  {
    field: 'Mutation.decideGovernanceSuggestion',
    of: 'on a clause that somebody changed since',
    who: writing,
    grantedBy: ['GovernanceConflict'],
    variables: of(({ suggestionId }) => ({
      input: { remarkId: suggestionId, accepted: true, expectedEdits: 4 },
    })),
  },
];

/** Every field of theirs: who sees one is a member’s person. */
export const REMARK_FIELDS: Record<string, Record<string, FieldRule>> = {
  GovernanceRemark: {
    ...withParent(
      'id clauseId clauseTitle kind state version text at by replies suggestion decidedAt decidedBy reason',
    ),
    may: { onlyFor: commenting },
  },
  GovernanceRemarkReply: withParent('id text at by removed mayWithdraw'),
  GovernanceSuggestion: withParent('outdated paragraphs english french values'),
  GovernanceSuggestedValue: withParent('id municipality label type valueBefore valueBeforeFr value valueFr'),
};
