import { type FieldRule, withParent } from './field-rules.js';
import { costingModel, type MadeCosting } from './insert-costing.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who writes in a group whose one member is the municipality. */
const writing: Who = { LEAD: OWN };

const of =
  (more: (made: MadeCosting, place: Place) => object) =>
  async (place: Place, world: World): Promise<object> => {
    const made = await world.newCosting(place);
    return { input: { documentId: made.documentId, ...more(made, place) } };
  };

const scenario = ({ municipalityId }: Place) => ({ name: 'Said anew', model: costingModel(municipalityId) });
const figures = ({ municipalityId }: Place) => ({ municipalityId, baselineCents: 5, isShown: false });

/** Who may what with figures of costings, of which one municipality is the group’s member. */
export const GOVERNANCE_COSTING_ROWS: readonly Row[] = [
  {
    field: 'Mutation.saveCostingScenario',
    who: writing,
    grantedBy: ['GovernanceDocument'],
    variables: of((_, place) => scenario(place)),
  },
  {
    field: 'Mutation.saveCostingScenario',
    of: 'that somebody changed since',
    who: writing,
    grantedBy: ['CostingConflict'],
    variables: of(({ scenarioId }, place) => ({ scenarioId, expectedEdits: 4, ...scenario(place) })),
  },
  {
    field: 'Mutation.removeCostingScenario',
    who: writing,
    variables: of(({ scenarioId }) => ({ scenarioId, expectedEdits: 0 })),
  },
  {
    field: 'Mutation.proposeCostingScenario',
    who: writing,
    variables: of(({ scenarioId }) => ({ scenarioId, expectedEdits: 0 })),
  },
  {
    field: 'Mutation.saveCostingFigures',
    who: writing,
    grantedBy: ['GovernanceDocument'],
    variables: of((_, place) => ({ expectedEdits: 1, ...figures(place) })),
  },
  {
    field: 'Mutation.saveCostingFigures',
    of: 'that somebody changed since',
    who: writing,
    grantedBy: ['CostingConflict'],
    variables: of((_, place) => ({ expectedEdits: 4, ...figures(place) })),
  },
];

/** Every field of theirs: the one member’s are everybody’s own who sees them; of others `costing-wall.int-spec.ts` tells. */
export const GOVERNANCE_COSTING_FIELDS: Record<string, Record<string, FieldRule>> = {
  GovernanceCosting: withParent('scenarios figures'),
  CostingScenario: withParent('id name note edits isProposed model'),
  CostingFigures: withParent(
    'municipality isShown isOwn isHidden baselineCents avoidedCents localOnceCents localYearlyCents basis approvedBy edits',
  ),
  CostingConflict: withParent('message current theirs'),
};
