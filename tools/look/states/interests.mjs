import { amend } from '../answers.mjs';
import { press } from './openings.mjs';

const PLACE = { route: '/opportunities/:opportunityId', of: 'publishedOpportunity' };

const ANSWER = {
  level: 'TAKE_PART',
  collaborationLevel: 'SYSTEM',
  contact: 'it@lethbridge.example',
  declaredAt: '2026-11-20T15:00:00Z',
};

/**
 * @param {string} name
 * @param {string} contact
 */
const named = (name, contact) => ({
  __typename: 'NamedInterest',
  level: 'LEAD',
  collaborationLevel: 'PURCHASES',
  contact,
  municipality: { __typename: 'Municipality', id: name, name },
});

/**
 * The page once the server says this of the opportunity.
 *
 * @param {(opportunity: Record<string, any>) => object} change
 * @param {string} [key] the button that is pressed then
 */
const told = (change, key) => ({
  /** @param {import('@playwright/test').Page} page */
  lay: (page) =>
    amend(page, /^OpportunityPage$/, ({ opportunity }) => {
      Object.assign(opportunity, change(opportunity));
    }),
  /** @param {import('../states.mjs').Hand} hand */
  open: async (hand) => {
    if (key !== undefined) await press(key)(hand);
  },
});

/**
 * What one’s own municipality answered, and where that stands.
 *
 * @param {object} change
 */
const own =
  (change) =>
  /** @param {Record<string, any>} opportunity */
  ({ ownInterests: [mine] }) => ({ ownInterests: [{ ...mine, ...ANSWER, ...change }] });

const matched = own({ step: 'MATCHED', matchedUntil: '2026-12-20' });

/**
 * Taking part in an opportunity, from the answer to the names.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const INTERESTS = [
  {
    name: 'opportunity, what one would do',
    as: 'lead',
    ...PLACE,
    open: press('opportunity:interest.answer'),
  },
  {
    name: 'opportunity, answered',
    as: 'approver',
    ...PLACE,
    whole: true,
    ...told(own({ step: 'ANSWERED' })),
  },
  { name: 'opportunity with a match', as: 'lead', ...PLACE, whole: true, ...told(matched) },
  {
    name: 'opportunity, saying yes to being named',
    as: 'lead',
    ...PLACE,
    ...told(matched, 'opportunity:beNamed.open'),
  },
  {
    name: 'opportunity, taking an answer back',
    as: 'lead',
    ...PLACE,
    ...told(matched, 'opportunity:withdraw.open'),
  },
  {
    name: 'opportunity, named to each other',
    as: 'lead',
    ...PLACE,
    whole: true,
    ...told((opportunity) => ({
      ...own({ step: 'NAMED', named: true })(opportunity),
      named: [
        named('City of Lethbridge', 'it@lethbridge.example'),
        named('Town of Taber', 'Director of services, 403-555-0100'),
      ],
    })),
  },
  {
    name: 'opportunity, who would take part',
    as: 'coordinator',
    ...PLACE,
    whole: true,
    ...told(() => ({
      interest: {
        __typename: 'InterestCounts',
        lead: 7,
        takePart: null,
        observe: null,
        countedAt: '2026-11-27T08:00:00Z',
      },
      told: [
        {
          __typename: 'ToldInterest',
          ...ANSWER,
          municipality: { __typename: 'Municipality', id: 'm1', name: 'Town of Taber' },
        },
      ],
      named: [named('Town of Taber', 'it@taber.example'), named('Town of Coaldale', '')],
    })),
  },
];
