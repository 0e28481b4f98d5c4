import { answer } from '../answers.mjs';
import { draft } from './governance-draft.mjs';
import { DIALOG, press } from './openings.mjs';

const PLACE = { route: '/documents/:documentId', of: 'unknown', whole: true };
const OPENED = '?clause=purpose';

/**
 * The page of a document that the server tells so.
 *
 * @param {object} [change]
 * @param {(hand: import('../states.mjs').Hand) => Promise<void>} [then] what is done on it
 */
const told = (change, then) => ({
  /** @param {import('@playwright/test').Page} page */
  lay: async (page) => {
    await answer(page, /^GovernancePage$/, ({ variables }) => ({
      data: { governanceDocument: draft(/** @type {{ id: string }} */ (variables), change) },
    }));
    await answer(page, /^GovernanceRemarks$/, ({ variables }) => ({
      data: {
        governanceDocument: {
          __typename: 'GovernanceDocument',
          id: variables['id'],
          version: 1,
          remarks: [],
          mayRemark: ['COMMENT', 'SUGGESTION'],
        },
      },
    }));
    await answer(page, /^WriteGovernanceClause$/, ({ variables }) => ({
      data: {
        writeGovernanceClause: {
          __typename: 'GovernanceConflict',
          message: 'Somebody else has changed this clause since you opened it. Yours was not saved.',
          clauseId: 'purpose',
          yours: '2.1 The members make this charter within $2,000.00.',
          theirs: '2.1 The members make this charter within $1,000.00.',
          current: draft({ id: variables['input'].documentId, language: variables['language'] }, change),
        },
      },
    }));
  },
  /** @param {import('../states.mjs').Hand} hand */
  open: async (hand) => {
    await hand.page.getByRole('heading', { level: 2 }).first().waitFor();
    await then?.(hand);
  },
});

/**
 * Somebody else was first.
 *
 * @param {import('../states.mjs').Hand} hand
 */
const cross = async ({ page, words }) => {
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: words('ui:action.save') }).click();
  await page.getByRole('region', { name: words('governance:crossed.title') }).waitFor();
};

/**
 * What a button of the page opens.
 *
 * @param {string} key
 * @param {object} [change]
 */
const dialog = (key, change) =>
  told(change, async (hand) => {
    await press(key)(hand);
    await hand.page.locator(DIALOG).first().waitFor();
  });

/**
 * The documents of a group.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const GOVERNANCE = [
  { name: 'document that is not there', as: 'lead', ...PLACE },
  { name: 'document that is written', as: 'lead', ...PLACE, ...told() },
  { name: 'document that one reads', as: 'lead', ...PLACE, ...told({ may: [], synthetic: false }) },
  { name: 'document, writing a clause', as: 'lead', ...PLACE, query: OPENED, ...told() },
  { name: 'document, what is known of a clause', as: 'lead', ...PLACE, query: '?clause=parties', ...told() },
  { name: 'document, two texts of a clause', as: 'lead', ...PLACE, query: OPENED, ...told({}, cross) },
  {
    name: 'document, rewriting a clause',
    as: 'lead',
    ...PLACE,
    whole: false,
    query: OPENED,
    ...dialog('governance:steps.rewrite'),
  },
  {
    name: 'document, leaving a clause out',
    as: 'lead',
    ...PLACE,
    whole: false,
    query: '?clause=disputes',
    ...dialog('governance:steps.leaveOut'),
  },
  {
    name: 'document, not to be sent yet',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...dialog('governance:send.open'),
  },
  {
    name: 'document, sending it for review',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...dialog('governance:send.open', { unsettled: [] }),
  },
];
