import { type FieldRule, withParent } from './field-rules.js';
import type { GovernanceStanding } from './insert-governance.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who reads what is in a group whose one member is the municipality. */
const insiders: Who = { LEAD: OWN, APPROVER: OWN, VIEWER: OWN };
/** Who writes in it. */
const writing: Who = { LEAD: OWN };
/** Who decides for its member. */
const deciding: Who = { APPROVER: OWN };

const of = (standing: GovernanceStanding, more: object) => async (place: Place, world: World) => {
  const { documentId } = await world.newGovernance(place, standing);
  return { input: { documentId, ...more } };
};

/** Who may what with governance documents of groups, of each of which one municipality is the member. */
export const GOVERNANCE_ROWS: readonly Row[] = [
  {
    field: 'Query.governanceDocuments',
    // All of every document at once is beyond what a request may ask for; of one it is asked below.
    depth: 2,
    who: insiders,
    variables: ({ groupId }) => ({ groupId }),
    lists: ({ documentId }) => documentId,
  },
  {
    field: 'Query.governanceDocument',
    who: insiders,
    variables: ({ documentId }) => ({ id: documentId }),
  },
  {
    field: 'Query.governanceDocument',
    of: 'by its version',
    who: insiders,
    variables: ({ documentId }) => ({ id: documentId, version: 1 }),
  },
  {
    field: 'Query.governanceDocument',
    of: 'that is a service level agreement',
    who: insiders,
    variables: async (place, world) => ({ id: (await world.newGovernance(place, 'SLA')).documentId }),
  },
  {
    field: 'Mutation.createGovernanceDocument',
    who: writing,
    variables: async (place, world) => ({
      input: { groupId: await world.newGroup(place), kind: 'CHARTER', title: 'Said' },
    }),
  },
  {
    field: 'Mutation.writeGovernanceClause',
    who: writing,
    grantedBy: ['GovernanceDocument'],
    variables: of('DRAFT', {
      clauseId: 'parties',
      expectedEdits: 0,
      fields: [{ id: 'groupName', value: 'Said' }],
    }),
  },
  {
    field: 'Mutation.writeGovernanceClause',
    of: 'that somebody changed since',
    who: writing,
    grantedBy: ['GovernanceConflict'],
    variables: of('DRAFT', {
      clauseId: 'parties',
      expectedEdits: 4,
      fields: [{ id: 'groupName', value: 'Said' }],
    }),
  },
  {
    field: 'Mutation.sendGovernanceDocument',
    // What is unsettled is told to who might send it.
    who: writing,
    grantedBy: ['CONFLICT'],
    variables: of('DRAFT', { expectedEdits: 0 }),
  },
  {
    field: 'Mutation.reviseGovernanceDocument',
    who: writing,
    variables: of('IN_REVIEW', { version: 1, reason: 'A word' }),
  },
  {
    field: 'Mutation.decideGovernanceDocument',
    who: deciding,
    variables: async (place, world) => {
      const { documentId, hash } = await world.newGovernance(place, 'IN_REVIEW');
      return {
        input: {
          documentId,
          version: 1,
          hash,
          decision: 'AGREE',
          reason: 'Said',
          authority: 'STAFF',
        },
      };
    },
  },
  {
    field: 'Mutation.decideGovernanceDocument',
    of: 'whose words are others than were read',
    who: deciding,
    grantedBy: ['CONFLICT'],
    variables: of('IN_REVIEW', {
      version: 1,
      hash: 'a'.repeat(64),
      decision: 'AGREE',
      authority: 'STAFF',
    }),
  },
];

/** Every field of theirs: who sees a document is in its group. */
export const GOVERNANCE_FIELDS: Record<string, Record<string, FieldRule>> = {
  GovernanceDocument: {
    ...withParent(
      'id groupId groupName synthetic kind title status version edits latest reason decideBy rule sentAt agreedAt inForceAt ' +
        'hash document clauses unsettled agreements record versions differences remarks costing serviceLevels ' +
        'requirements traceability needs forms',
    ),
    // Who writes takes it further, who approves decides.
    may: { onlyFor: { ...writing, ...deciding } },
    decidesFor: { onlyFor: deciding },
    // Who approves comments; who writes suggests as well.
    mayRemark: { onlyFor: { ...writing, ...deciding } },
    givesPriorityFor: { onlyFor: writing },
  },
  GovernanceClause: withParent(
    'id number title text leftOut mandatory rewritten settles guidance edits fields choices paragraphs',
  ),
  GovernanceField: withParent('id municipality label hint type optional origin source value valueFr'),
  GovernanceChoice: withParent('id question taken usual options'),
  GovernanceOption: withParent('id label why'),
  GovernanceText: withParent('id en fr'),
  GovernanceGap: withParent('clauseId clauseTitle fieldId label member'),
  GovernanceAgreement: withParent(
    'id municipality decision authority byLaw resolution resolvedOn reason decidedAt decidedBy binding',
  ),
  GovernanceVersion: withParent('id number status hash sentAt agreedAt inForceAt'),
  GovernanceDifference: withParent('id change numberBefore numberAfter title text'),
  GovernanceDiffPiece: withParent('change text'),
  GovernanceServiceLevels: withParent('fields choices startDate faults'),
  ServiceLevelField: withParent('fieldId clauseId label hint type value valueFr'),
  ServiceLevelChoice: withParent('choiceId clauseId question taken options'),
  ServiceLevelFault: withParent('fieldId clauseId label reason message'),
  GovernanceConflict: withParent('message clauseId yours theirs current'),
};
