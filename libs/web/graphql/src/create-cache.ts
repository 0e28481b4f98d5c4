import {
  InMemoryCache,
  type FieldMergeFunction,
  type FieldPolicy,
  type Reference,
} from '@apollo/client/cache';

type Entries = readonly (Reference | { readonly id?: string })[];

/**
 * Merges two lists of objects that carry an id but are no entities: each incoming one over the one with its id, in the
 * order of the incoming list. Without it, a query that asks for less would take fields from one that asked for more.
 */
const mergeById: FieldMergeFunction<Entries> = (existing = [], incoming, { mergeObjects, readField }) => {
  const known = new Map(existing.map((entry) => [readField<string>('id', entry), entry]));
  return incoming.map((entry) => {
    const before = known.get(readField<string>('id', entry));
    return before ? mergeObjects(before, entry) : entry;
  });
};

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
 * The cache of the web. A section and a question bear the id they have in the template, yet carry what one workbook
 * holds; rows and columns of a heat map carry the means of one dimension. None of them is an entity of its own.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      CloseAccountResult: ['AccountClosed', 'SignInRefused', 'TooManyAttempts'],
      InvitationResult: ['InvitationClosed', 'InvitationOffer'],
      Refusal: [
        'AnswerConflict',
        'AnswerInvalid',
        'InvalidInput',
        'SignInRefused',
        'TokenRefused',
        'TooManyAttempts',
        'WorkbookLocked',
      ],
      SignInResult: ['InvalidInput', 'Me', 'SignInRefused', 'TokenRefused', 'TooManyAttempts'],
      SaveAnswerResult: ['Answer', 'AnswerConflict', 'AnswerInvalid', 'WorkbookLocked'],
    },
    typePolicies: {
      Query: {
        fields: {
          auditLog: paged,
          jobs: paged,
          municipalities: paged,
          notifications: paged,
          openInvitations: paged,
          outbox: paged,
          people: paged,
          workbooks: paged,
        },
      },
      NotificationSetting: { keyFields: ['kind'] },
      Workbook: { fields: { sections: { merge: mergeById } } },
      WorkbookSection: { keyFields: false, fields: { questions: { merge: mergeById } } },
      Question: { keyFields: false },
      HeatmapService: { keyFields: false },
      HeatmapMunicipality: { keyFields: false },
    },
  });
}
