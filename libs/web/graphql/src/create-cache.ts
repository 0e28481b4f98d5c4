import { InMemoryCache, type FieldPolicy, type Reference } from '@apollo/client/cache';
import { PAGED_LISTS } from './paged-lists.js';

type Entries = readonly (Reference | { readonly id?: string })[];

/**
 * A list that the server gives page by page. Pages of the same list stand in one; asked for from the start, it starts
 * anew, since what comes later may have moved.
 */
const paged: FieldPolicy<Entries> = {
  keyArgs: (args) => JSON.stringify(Object.entries({ ...args, after: undefined }).sort()),
  merge: (existing = [], incoming, { args, readField }) => {
    const after: unknown = args?.['after'] ?? null;
    if (after === null) return incoming;
    const last = existing.findIndex((entry) => readField<string>('id', entry) === after);
    return [...existing.slice(0, last + 1), ...incoming];
  },
};

/**
 * The cache of the web. What bears an id is kept once under it, wherever it was read, so that what an operation gives
 * back is seen on every page. Rows and columns of a heat map are no such things: they bear the ids of the service and
 * the municipality they are about, by which its cells name them, and say what these are in this one picture. Nor are
 * the people of a group: somebody is called otherwise where they are no longer in it, and may act for two municipalities.
 * A governance document is kept by its version, for the earlier ones stay readable; what is in it has ids that each
 * document has.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      ChangeCampaignResult: ['Campaign', 'CampaignConflict'],
      ChangeGroupActionResult: ['GroupConflict', 'OpportunityGroup'],
      CloseAccountResult: ['AccountClosed', 'SignInRefused', 'TooManyAttempts'],
      CostingResult: ['CostingConflict', 'GovernanceDocument'],
      CurateOpportunityResult: ['Opportunity', 'OpportunityCandidateTaken', 'OpportunityConflict'],
      DescribeGroupResult: ['GroupConflict', 'OpportunityGroup'],
      GovernanceResult: ['GovernanceConflict', 'GovernanceDocument'],
      InvitationResult: ['InvitationClosed', 'InvitationOffer'],
      MinutesResult: ['GroupConflict', 'OpportunityGroup'],
      Refusal: [
        'AnswerConflict',
        'AnswerInvalid',
        'CampaignConflict',
        'CostingConflict',
        'GovernanceConflict',
        'GroupConflict',
        'InvalidInput',
        'InvitationClosed',
        'OpportunityCandidateTaken',
        'OpportunityConflict',
        'RequirementConflict',
        'SignInRefused',
        'TokenRefused',
        'TooManyAttempts',
        'WorkbookLocked',
      ],
      RequirementResult: ['GovernanceRequirement', 'RequirementConflict'],
      SignInResult: ['InvalidInput', 'Me', 'SignInRefused', 'TokenRefused', 'TooManyAttempts'],
      SaveAnswerResult: ['Answer', 'AnswerConflict', 'AnswerInvalid', 'WorkbookLocked'],
      SaveScopeNoteResult: ['GroupConflict', 'OpportunityGroup'],
      TellGroupFactResult: ['GroupConflict', 'OpportunityGroup'],
    },
    typePolicies: {
      Query: {
        fields: Object.fromEntries(PAGED_LISTS.map((list) => [list, paged])),
      },
      NotificationSetting: { keyFields: ['kind'] },
      HeatmapService: { keyFields: false },
      HeatmapMunicipality: { keyFields: false },
      OpportunityGroup: { fields: { discussion: paged } },
      CostingScenario: { keyFields: false },
      GovernanceDocument: { keyFields: ['id', 'version'] },
      GovernanceClause: { keyFields: false },
      GovernanceField: { keyFields: false },
      GovernanceChoice: { keyFields: false },
      GovernanceOption: { keyFields: false },
      GovernanceText: { keyFields: false },
      GovernanceSuggestedValue: { keyFields: false },
      GovernanceDifference: { keyFields: false },
      RequirementTest: { keyFields: false },
      GroupAuthor: { keyFields: false },
      GroupChampion: { keyFields: false },
      GroupParticipant: { keyFields: false },
      GroupPerson: { keyFields: false },
    },
  });
}
