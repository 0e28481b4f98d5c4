import { type FieldRule, withParent } from './field-rules.js';
import type { MadeOpportunity } from './makers.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, consortial, members, nobodyAtAll, OWN, type Who } from './who.js';
import type { World } from './world.js';

const coordinators: Who = { COORDINATOR: CONSORTIUM };
/** Who speaks for a municipality, and who may read what is said. */
const declarers: Who = { LEAD: OWN, APPROVER: OWN };
const ownReaders: Who = { LEAD: CONSORTIUM, APPROVER: CONSORTIUM, VIEWER: CONSORTIUM };

const TEXTS = { nameEn: 'Said', nameFr: 'Said', descriptionEn: 'Said.', descriptionFr: 'Said.' };
const asRead = ({ id, version }: MadeOpportunity) => ({ id, expectedVersion: version });
const outdated = ({ id, version }: MadeOpportunity) => ({ id, expectedVersion: version + 3 });

const LEVELS = { level: 'TAKE_PART', collaborationLevel: 'SYSTEM' };
const interestIn = async (place: Place, world: World) => ({
  opportunityId: (await world.newOpportunity(place, 'PUBLISHED')).id,
  municipalityId: place.municipalityId,
});

/** Who may what with opportunities. */
export const OPPORTUNITY_ROWS: readonly Row[] = [
  {
    field: 'Query.opportunities',
    of: 'candidates',
    released: true,
    who: coordinators,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
    lists: ({ candidateId }) => candidateId,
  },
  {
    field: 'Query.opportunities',
    of: 'published',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
    lists: ({ opportunityId }) => opportunityId,
  },
  {
    field: 'Query.opportunities',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },
  {
    field: 'Query.opportunity',
    of: 'a candidate',
    released: true,
    who: coordinators,
    variables: ({ candidateId }) => ({ id: candidateId }),
  },
  {
    field: 'Query.opportunity',
    of: 'a draft',
    released: true,
    who: coordinators,
    variables: async (place, world) => ({ id: (await world.newOpportunity(place)).id }),
  },
  {
    field: 'Query.opportunity',
    of: 'published',
    released: true,
    who: members,
    variables: ({ opportunityId }) => ({ id: opportunityId }),
  },
  {
    field: 'Query.opportunityWeights',
    released: true,
    who: members,
    variables: async (place, world) => {
      const { consortiumId, coordinatorId, campaigns } = place;
      const choice = { demand: 1, supply: 1, reach: 1, urgency: 1, number: world.nextNumber() };
      await world.newRow(
        place,
        'opportunity_weights',
        {
          consortium_id: consortiumId,
          campaign_id: campaigns.RELEASED,
          saved_by: coordinatorId,
          ...choice,
        },
        'number',
      );
      return { campaignId: campaigns.RELEASED };
    },
  },
  {
    field: 'Query.opportunityWeights',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },

  {
    field: 'Mutation.saveOpportunityWeights',
    released: true,
    who: coordinators,
    variables: ({ campaigns }) => ({
      input: { campaignId: campaigns.RELEASED, demand: 4, supply: 2, reach: 1, urgency: 3 },
    }),
  },
  {
    field: 'Mutation.saveOpportunityWeights',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({
      input: { campaignId: campaigns.OPEN, demand: 4, supply: 2, reach: 1, urgency: 3 },
    }),
  },
  {
    field: 'Mutation.createOpportunity',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => ({
      input: {
        campaignId: place.campaigns.RELEASED,
        candidateIds: [await world.newCandidate(place)],
        texts: TEXTS,
      },
    }),
  },
  {
    field: 'Mutation.createOpportunity',
    of: 'of a candidate that another cites',
    released: true,
    grantedBy: ['OpportunityCandidateTaken'],
    who: coordinators,
    variables: async (place, world) => ({
      input: {
        campaignId: place.campaigns.RELEASED,
        candidateIds: (await world.newOpportunity(place)).candidateIds,
        texts: TEXTS,
      },
    }),
  },
  {
    field: 'Mutation.describeOpportunity',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => ({
      input: { ...asRead(await world.newOpportunity(place)), texts: TEXTS },
    }),
  },
  {
    field: 'Mutation.describeOpportunity',
    of: 'that somebody changed since',
    released: true,
    grantedBy: ['OpportunityConflict'],
    who: coordinators,
    variables: async (place, world) => ({
      input: { ...outdated(await world.newOpportunity(place, 'PUBLISHED')), texts: TEXTS },
    }),
  },
  {
    field: 'Mutation.mergeOpportunities',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => ({
      input: {
        ...asRead(await world.newOpportunity(place, 'PUBLISHED')),
        candidateIds: [await world.newCandidate(place)],
        absorbed: [asRead(await world.newOpportunity(place))],
      },
    }),
  },
  {
    field: 'Mutation.splitOpportunity',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => {
      const made = await world.newOpportunity(place, 'PUBLISHED');
      return { input: { ...asRead(made), candidateIds: made.candidateIds.slice(1), texts: TEXTS } };
    },
  },
  {
    field: 'Mutation.publishOpportunity',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => ({ input: asRead(await world.newOpportunity(place)) }),
  },
  {
    field: 'Mutation.retireOpportunity',
    released: true,
    grantedBy: ['Opportunity'],
    who: coordinators,
    variables: async (place, world) => ({ input: asRead(await world.newOpportunity(place, 'PUBLISHED')) }),
  },
  {
    field: 'Mutation.declareInterest',
    released: true,
    who: declarers,
    variables: async (place, world) => ({ input: { ...(await interestIn(place, world)), ...LEVELS } }),
  },
  {
    field: 'Mutation.withdrawInterest',
    released: true,
    who: declarers,
    variables: async (place, world) => ({ input: await interestIn(place, world) }),
  },
  {
    field: 'Mutation.inviteToOpportunity',
    released: true,
    who: coordinators,
    variables: async (place, world) => ({
      input: {
        id: (await world.newOpportunity(place, 'PUBLISHED')).id,
        municipalityIds: [place.municipalityId],
      },
    }),
  },
  {
    field: 'Mutation.declineInvitation',
    released: true,
    who: declarers,
    variables: async (place, world) => {
      const input = await interestIn(place, world);
      await world.inviteInto(input.opportunityId, input.municipalityId);
      return { input };
    },
  },
  { field: 'Mutation.runRevealBatch', who: ['ADMINISTRATOR'] },
];

/** Every field of theirs. */
export const OPPORTUNITY_FIELDS: Record<string, Record<string, FieldRule>> = {
  Opportunity: {
    ...withParent(
      'id kind name description rank score status curated campaignId synthetic version publishedAt',
    ),
    ...withParent('services factors firmness asOf releasedAt windows evidence places quadrants candidates'),
    ...withParent('interest'),
    texts: { onlyFor: coordinators },
    ownInterests: { onlyFor: ownReaders },
    invitations: { onlyFor: coordinators },
    told: { onlyFor: coordinators },
    named: { onlyFor: { ...ownReaders, ...coordinators } },
    municipalities: { onlyFor: { ...ownReaders, ...coordinators } },
  },
  InterestCounts: {
    lead: { onlyFor: coordinators },
    takePart: { onlyFor: coordinators },
    observe: { onlyFor: coordinators },
    matched: { onlyFor: coordinators },
    countedAt: { onlyFor: coordinators },
  },
  NamedInterest: withParent('municipality level collaborationLevel contact'),
  OwnInterest: withParent(
    'id municipality level collaborationLevel named tellCoordinator contact declaredAt step matchedUntil invitedUntil declined mayDeclare',
  ),
  ToldInterest: withParent('municipality level collaborationLevel declaredAt'),
  OpportunityCandidate: withParent('id kind name score'),
  OpportunityCandidateTaken: withParent('message citing'),
  OpportunityConflict: withParent('message current'),
  OpportunityEvidence: withParent(
    'municipality questionId product productKey status supportEnds plannedFrom plannedTo from to',
  ),
  OpportunityInvitation: withParent('municipality invitedAt answerBy stands'),
  OpportunityFactor: withParent('code value weight contribution'),
  OpportunityPlace: withParent('municipality client supplier'),
  OpportunityQuadrants: withParent('n pursue explore test monitor onLine harvest improve invest maybe'),
  OpportunityTexts: withParent('nameEn nameFr descriptionEn descriptionFr'),
  OpportunityWeights: {
    ...withParent('campaignId demand supply reach urgency standard savedAt'),
    // Of people of the consortium's office a municipality knows nothing.
    savedBy: { onlyFor: consortial },
  },
  OpportunityWindow: withParent('questionId product productKey from to municipalityCount named urgency'),
};
