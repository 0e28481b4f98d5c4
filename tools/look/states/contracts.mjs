import { answer } from '../answers.mjs';
import { DIALOG, press } from './openings.mjs';

const ID = '00000000-0000-4000-8000-000000000041';
/** Its answers are made up here, so that its id says nothing. */
const PLACE = { route: '/contracts/:contractId', of: 'unknown' };
const HELD = {
  __typename: 'Contract',
  id: ID,
  title: 'Recreation software',
  vendor: 'Active Inc.',
  number: 'RFP-2026-14',
  endsOn: '2028-06-30',
  ended: false,
  openTo: 'All members of the consortium, at the same prices.',
  openUntil: '2027-12-31',
  joinable: true,
  terms: 'One licence for each facility.\nOrders go to the vendor, with our number.',
  version: 1,
  mayChange: true,
  contact: 'systems@lethbridge.example',
  savedAt: '2026-11-20T15:00:00Z',
  files: [],
  municipality: {
    __typename: 'Municipality',
    id: '00000000-0000-4000-8000-000000000042',
    name: 'City of Lethbridge',
  },
  service: {
    __typename: 'Service',
    id: '00000000-0000-4000-8000-000000000043',
    code: 'recreation',
    name: 'Recreation',
  },
};
const OVER = {
  ...HELD,
  id: '00000000-0000-4000-8000-000000000044',
  title: 'Fleet telematics',
  vendor: 'Wheels Ltd.',
  number: '',
  endsOn: '2025-03-31',
  ended: true,
  openTo: null,
  openUntil: null,
  joinable: false,
};

/** @param {import('@playwright/test').Page} page */
const listed = (page) => answer(page, /^Contracts$/, () => ({ data: { contracts: [HELD, OVER] } }));

/** @param {import('@playwright/test').Page} page */
const one = (page) => answer(page, /^ContractPage$/, () => ({ data: { contract: HELD } }));

/**
 * What municipalities lay out for each other.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const CONTRACTS = [
  { name: 'contracts, none yet', as: 'lead', route: '/contracts' },
  { name: 'contracts', as: 'lead', route: '/contracts', lay: listed },
  { name: 'contracts, for a coordinator', as: 'coordinator', route: '/contracts', lay: listed },
  { name: 'contracts, adding one', as: 'lead', route: '/contracts', open: press('contract:add') },
  { name: 'a contract', as: 'lead', ...PLACE, lay: one },
  {
    name: 'a contract, changed by two',
    as: 'lead',
    ...PLACE,
    lay: one,
    open: async (hand) => {
      const { page } = hand;
      await press('ui:action.change')(hand);
      await page.locator(`${DIALOG} input[name="title"]`).fill('Software for recreation');
      await answer(page, /^ContractPage$/, () => ({
        data: { contract: { ...HELD, title: 'Recreation and culture', version: 2 } },
      }));
      await answer(page, /^ChangeContract$/, () => ({
        data: null,
        errors: [{ message: 'Somebody has changed this contract.', extensions: { code: 'CONFLICT' } }],
      }));
      await page.locator(`${DIALOG} button[type="submit"]`).click();
      await page.locator(`${DIALOG} dl`).waitFor();
    },
  },
  {
    name: 'a contract, taking it away',
    as: 'lead',
    ...PLACE,
    lay: one,
    open: press('ui:action.remove'),
  },
];
