import { answer } from '../answers.mjs';
import { press } from './openings.mjs';

/** Its answers are made up here, so that its id says nothing. */
const PLACE = { route: '/documents/:documentId/costing', of: 'unknown' };

/** The members of the worked example: people, users, and what each pays on its own. */
const MEMBERS = [
  { name: 'Alder', population: 8_400, users: 40, figures: [34_000, 0, 12_000, 5_000] },
  { name: 'Birch', population: 15_300, users: 85, figures: [70_000, 20_000, 15_000, 6_000] },
  { name: 'Cedar', population: 28_600, users: 150, figures: [105_000, 40_000, 20_000, 8_000] },
  { name: 'Dogwood', population: 64_400, users: 325, figures: [170_000, 60_000, 30_000, 12_000] },
];

const MODEL = {
  years: 5,
  ratePct: 4,
  escalationPct: 3,
  contingencyPct: 15,
  participants: MEMBERS.map(({ name, population, users }) => ({
    code: name,
    population,
    users,
    assessment: 0,
  })),
  lines: [
    {
      code: 'implementation',
      name: 'Implementation and data conversion',
      kind: 'ONE_TIME',
      nature: 'CAPITAL',
      year: 0,
      amountCents: 36_000_000,
      contingency: true,
      escalates: true,
      share: { rule: 'POPULATION', floorPct: 10, capPct: 45 },
    },
    {
      code: 'running',
      name: 'Subscription and support',
      kind: 'RECURRING',
      nature: 'OPERATING',
      year: 1,
      amountCents: 6_000_000,
      perUserCents: 30_000,
      contingency: false,
      escalates: true,
      share: { rule: 'FIXED_VARIABLE' },
    },
  ],
  grants: [{ lineCode: 'implementation', amountCents: 10_000_000 }],
};

const OFFERED = {
  __typename: 'CostingScenario',
  id: 'offered',
  name: 'As offered',
  note: 'The offer of the vendor, with half of the data converted by the vendor.',
  edits: 3,
  isProposed: true,
  model: MODEL,
};
const EQUAL = {
  ...OFFERED,
  id: 'equal',
  name: 'Equal parts, ten years',
  note: '',
  isProposed: false,
  model: {
    ...MODEL,
    years: 10,
    lines: MODEL.lines.map((line) => ({ ...line, share: { rule: 'EQUAL' } })),
  },
};
const BY_BASELINE = {
  ...OFFERED,
  id: 'baseline',
  name: 'By baseline',
  isProposed: false,
  model: {
    ...MODEL,
    lines: MODEL.lines.map((line) => ({ ...line, share: { rule: 'BASELINE' } })),
  },
};

/** @param {string | null} hidden whose figures the reader does not see */
const figures = (hidden = null) =>
  MEMBERS.map(({ name, figures: [baseline, avoided, once, yearly] }, at) => ({
    __typename: 'CostingFigures',
    municipality: { __typename: 'Municipality', id: name, name },
    isOwn: at === 0,
    isShown: name !== hidden,
    isHidden: name === hidden,
    ...(name === hidden
      ? { baselineCents: null, avoidedCents: null, localOnceCents: null, localYearlyCents: null }
      : {
          baselineCents: baseline * 100,
          avoidedCents: avoided * 100,
          localOnceCents: once * 100,
          localYearlyCents: yearly * 100,
        }),
    basis: name === hidden ? '' : 'Budget of 2026',
    approvedBy: name === hidden ? '' : 'Treasurer',
    edits: 1,
  }));

/** @param {{ scenarios?: object[], hidden?: string | null, may?: string[] }} [of] */
const costing = ({ scenarios = [OFFERED, EQUAL], hidden = null, may = ['WRITE'] } = {}) => ({
  __typename: 'GovernanceDocument',
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  kind: 'COSTING',
  title: 'Costing of recreation software',
  groupId: '00000000-0000-4000-8000-000000000061',
  groupName: 'Recreation together',
  synthetic: true,
  status: 'DRAFT',
  may,
  costing: { __typename: 'GovernanceCosting', scenarios, figures: figures(hidden) },
});

/** @param {Parameters<typeof costing>[0]} [of] */
const lay =
  (of) =>
  /** @param {import('@playwright/test').Page} page */
  (page) =>
    answer(page, /^CostingPage$/, () => ({ data: { governanceDocument: costing(of) } }));

/** @param {import('../states.mjs').Hand} hand */
const openLine = async ({ page }) => {
  await page.locator('main li > button[aria-expanded="false"]').last().click();
  await page.locator('main li [data-path$=".amountCents"]').waitFor();
};

/**
 * Costings of groups: the worked example.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const COSTINGS = [
  { name: 'costing', as: 'lead', ...PLACE, lay: lay() },
  { name: 'costing, for all together', as: 'lead', ...PLACE, query: '?of=all', lay: lay() },
  { name: 'costing, with figures that are not shown', as: 'lead', ...PLACE, lay: lay({ hidden: 'Birch' }) },
  {
    name: 'costing, refused by what is not shown',
    as: 'lead',
    ...PLACE,
    query: '?scenario=baseline',
    lay: lay({ scenarios: [OFFERED, BY_BASELINE], hidden: 'Birch' }),
  },
  { name: 'costing, to be read only', as: 'approver', ...PLACE, lay: lay({ may: [] }) },
  { name: 'costing, none yet', as: 'lead', ...PLACE, lay: lay({ scenarios: [] }) },
  {
    name: 'costing, a line that is changed',
    as: 'lead',
    ...PLACE,
    lay: lay(),
    whole: true,
    open: async (hand) => {
      await openLine(hand);
      const { page } = hand;
      await page.locator('[data-path$=".amountCents"]').fill('75k');
      await page.locator('[data-path$=".floorPct"]').first().fill('12x');
    },
  },
  {
    name: 'costing, changed by two',
    as: 'lead',
    ...PLACE,
    lay: lay(),
    whole: true,
    open: async (hand) => {
      const { page } = hand;
      const theirs = {
        ...OFFERED,
        edits: 4,
        model: {
          ...MODEL,
          lines: MODEL.lines.map((line) =>
            line.code === 'running' ? { ...line, amountCents: 7_000_000 } : line,
          ),
        },
      };
      await answer(page, /^SaveCostingScenario$/, () => ({
        data: {
          saveCostingScenario: {
            __typename: 'CostingConflict',
            message: 'Somebody else changed this costing.',
            theirs,
            current: costing({ scenarios: [theirs, EQUAL] }),
          },
        },
      }));
      await openLine(hand);
      await page.locator('[data-path$=".amountCents"]').fill('80000');
      await hand.press('ui:action.save');
      await page.locator('main section li strong').first().waitFor();
    },
  },
  { name: 'costing, adding a scenario', as: 'lead', ...PLACE, lay: lay(), open: press('costing:add.open') },
  {
    name: 'costing, proposing a scenario',
    as: 'lead',
    ...PLACE,
    query: '?scenario=equal',
    lay: lay(),
    open: press('costing:propose.open'),
  },
  {
    name: 'costing, removing a scenario',
    as: 'lead',
    ...PLACE,
    lay: lay(),
    open: press('costing:remove.open'),
  },
];
