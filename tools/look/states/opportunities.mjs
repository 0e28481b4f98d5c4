import { answer } from '../answers.mjs';
import { INTERESTS } from './interests.mjs';
import { DIALOG, exportMenu, press } from './openings.mjs';

const ROUTE = '/opportunities/:opportunityId';

/**
 * What an entry of the menu of an opportunity opens.
 *
 * @param {string} key
 */
const choose =
  (key) =>
  /** @param {import('../states.mjs').Hand} hand */
  async (hand) => {
    await press('opportunity:curation.more')(hand);
    await hand.page.getByRole('menuitem', { name: hand.words(key) }).click();
    await hand.page.locator(DIALOG).first().waitFor();
  };

/**
 * The list before anything is in it.
 *
 * @param {import('@playwright/test').Page} page
 */
const empty = (page) => answer(page, /^Opportunities$/, () => ({ data: { opportunities: [] } }));

/**
 * What is worth doing together.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const OPPORTUNITIES = [
  { name: 'opportunities', as: 'coordinator', route: '/opportunities' },
  { name: 'opportunities, those worth one’s while', as: 'lead', route: '/opportunities' },
  {
    name: 'opportunities, under other weights',
    as: 'coordinator',
    route: '/opportunities',
    query: '?weights=10-20-15-80',
  },
  {
    name: 'opportunities, taking them along',
    as: 'coordinator',
    route: '/opportunities',
    open: exportMenu,
  },
  { name: 'opportunities, none found', as: 'coordinator', route: '/opportunities', whole: true, lay: empty },
  { name: 'opportunities, none published', as: 'lead', route: '/opportunities', whole: true, lay: empty },
  { name: 'opportunity that is found', as: 'coordinator', route: ROUTE, of: 'foundOpportunity' },
  { name: 'opportunity in preparation', as: 'coordinator', route: ROUTE, of: 'draftedOpportunity' },
  { name: 'opportunity that is published', as: 'lead', route: ROUTE, of: 'publishedOpportunity' },
  { name: 'opportunity that is not there', as: 'lead', route: ROUTE, of: 'unknown' },
  {
    name: 'opportunity, taking it up',
    as: 'coordinator',
    route: ROUTE,
    of: 'foundOpportunity',
    open: press('opportunity:takeUp.action'),
  },
  {
    name: 'opportunity, publishing it',
    as: 'coordinator',
    route: ROUTE,
    of: 'draftedOpportunity',
    open: press('opportunity:publish.action'),
  },
  {
    name: 'opportunity, what can be changed',
    as: 'coordinator',
    route: ROUTE,
    of: 'draftedOpportunity',
    open: press('opportunity:curation.more'),
  },
  .../** @type {const} */ (['describe', 'merge', 'split', 'retire']).map((step) => ({
    name: `opportunity, ${step}`,
    as: /** @type {const} */ ('coordinator'),
    route: ROUTE,
    of: 'draftedOpportunity',
    open: choose(`opportunity:menu.${step}`),
  })),
  ...INTERESTS,
];
