import { type FieldRule, withParent } from './field-rules.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who writes in a group whose one member is the municipality. */
const writing: Who = { LEAD: OWN };

const WORDS = { type: 'DATA', statement: { en: 'Said', fr: 'Dit' } };

const of =
  (more: (place: Place, ids: { requirementId: string; otherId: string }) => object) =>
  async (place: Place, world: World) => {
    const { documentId, requirementId, otherId } = await world.newSpecification(place);
    return { input: { documentId, ...more(place, { requirementId, otherId }) } };
  };

/** Who may what with the requirements of a specification of such a group. */
export const REQUIREMENT_ROWS: readonly Row[] = [
  {
    field: 'Mutation.saveGovernanceRequirement',
    who: writing,
    grantedBy: ['GovernanceRequirement'],
    variables: of(() => ({ area: 'PAY', ...WORDS })),
  },
  {
    field: 'Mutation.saveGovernanceRequirement',
    of: 'that somebody changed since',
    who: writing,
    grantedBy: ['RequirementConflict'],
    variables: of((_, { requirementId }) => ({ requirementId, ...WORDS, type: 'LEGAL', expectedEdits: 4 })),
  },
  {
    field: 'Mutation.setRequirementStatus',
    who: writing,
    grantedBy: ['GovernanceRequirement'],
    variables: of((_, { requirementId }) => ({ requirementId, status: 'REVIEWED', expectedEdits: 0 })),
  },
  {
    field: 'Mutation.giveRequirementPriority',
    who: writing,
    variables: of(({ municipalityId }, { requirementId }) => ({
      requirementId,
      municipalityId,
      priority: 'COULD',
    })),
  },
  {
    field: 'Mutation.mergeRequirements',
    who: writing,
    variables: of((_, { requirementId, otherId }) => ({
      intoId: requirementId,
      fromId: otherId,
      expectedEdits: 0,
    })),
  },
  {
    field: 'Mutation.seedGovernanceRequirements',
    // Nobody lacks anything there; who does not write is not told so.
    who: writing,
    grantedBy: ['CONFLICT'],
    variables: async (place, world) => ({ documentId: (await world.newSpecification(place)).documentId }),
  },
];

/** Every field of theirs: who sees a document sees what it keeps. */
export const REQUIREMENT_FIELDS: Record<string, Record<string, FieldRule>> = {
  GovernanceRequirement: withParent(
    'id number type statement rationale sourceKind sourceId sourceLabel priorities agreedPriority membersPriority ' +
      'followsMembers acceptance verification owner status reason nextStatuses parents needs parameters tests version ' +
      'edits findings',
  ),
  RequirementMemberPriority: withParent('municipality priority'),
  RequirementAcceptance: withParent('given when then'),
  RequirementNeed: withParent('id label'),
  RequirementTest: withParent('id result'),
  RequirementFinding: withParent('rule field language start end message'),
  RequirementConflict: withParent('message yours theirs current'),
  GovernanceTrace: withParent(
    'needId needLabel requirementId parameterIds parameterLabels testId result gaps',
  ),
};
