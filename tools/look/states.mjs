import { ADMINISTRATION } from './states/administration.mjs';
import { AGREEMENTS } from './states/agreements.mjs';
import { BEFORE_SIGNING_IN } from './states/before-signing-in.mjs';
import { CAMPAIGNS } from './states/campaigns.mjs';
import { FRAME } from './states/frame.mjs';
import { GOVERNANCE } from './states/governance.mjs';
import { GROUPS } from './states/groups.mjs';
import { HOME } from './states/home.mjs';
import { COMMUNITIES } from './states/communities.mjs';
import { CONTRACTS } from './states/contracts.mjs';
import { COSTINGS } from './states/costings.mjs';
import { MEETINGS } from './states/meetings.mjs';
import { MINUTES } from './states/minutes.mjs';
import { LIBRARY } from './states/library.mjs';
import { OPPORTUNITIES } from './states/opportunities.mjs';
import { REMARK_STATES } from './states/remarks.mjs';
import { REQUIREMENT_STATES } from './states/requirements.mjs';
import { RESULTS } from './states/results.mjs';
import { SERVICE_LEVELS } from './states/service-levels.mjs';
import { WORKBOOKS } from './states/workbooks.mjs';

/**
 * What opens a state once its page is there.
 *
 * @typedef {object} Hand
 * @property {import('@playwright/test').Page} page
 * @property {import('./words.mjs').Words} words
 * @property {(key: string) => Promise<void>} press the first button of that name
 */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {import('./people.mjs').Role} as who looks
 * @property {string} route of the page, as the router has it
 * @property {string} [of] the campaign, workbook or opportunity that the address names, as `prepare` calls it
 * @property {string} [query] of the address
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [lay] what answers in the server's place, before its
 *   page is opened
 * @property {(hand: Hand) => Promise<void>} [open] from the page to the state
 * @property {boolean} [narrow] it is only there where there is little room
 * @property {boolean} [whole] what is opened is all of the page, not something above it
 * @property {boolean} [braces] it speaks of double braces, which else are words that were left out
 * @property {boolean} [cutOff] something does not come through or is refused: the browser itself complains of it
 */

/** Every page, dialog, drawer and menu: what `npm run look` shows, and what has to be accessible. */
export const STATES = [
  ...BEFORE_SIGNING_IN,
  ...FRAME,
  ...HOME,
  ...WORKBOOKS,
  ...CAMPAIGNS,
  ...RESULTS,
  ...OPPORTUNITIES,
  ...GROUPS,
  ...GOVERNANCE,
  ...COSTINGS,
  ...AGREEMENTS,
  ...REMARK_STATES,
  ...REQUIREMENT_STATES,
  ...SERVICE_LEVELS,
  ...COMMUNITIES,
  ...CONTRACTS,
  ...MEETINGS,
  ...MINUTES,
  ...LIBRARY,
  ...ADMINISTRATION,
];

/**
 * @param {State} state
 * @param {import('./prepare.mjs').Places} places
 */
export function addressOf({ route, of, query = '' }, places) {
  if (route === '*') return '/no-such-page';
  const id = of === 'unknown' ? '00000000-0000-4000-8000-000000000000' : places[of ?? ''];
  if (route.includes(':') && !id) throw new Error(`No ${of} was prepared for ${route}.`);
  return route.replace(/:\w+/g, id ?? '') + query;
}
