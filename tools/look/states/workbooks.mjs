import { answer, cut } from '../answers.mjs';
import { DIALOG, impossibleDate, press, suggestedProducts, unreadableFigure } from './openings.mjs';

/** The sections of the workbook, each of another kind of question. */
const SECTIONS = [
  'community',
  'customer-facing-systems',
  'figures',
  'indicators',
  'systems',
  'arrangements',
  'plans',
];

/**
 * Answers the first figure otherwise than it is answered.
 *
 * @param {import('@playwright/test').Page} page
 */
const answerFigure = async (page) => {
  const field = page.locator('[data-question] input[inputmode="decimal"]').first();
  await field.fill((await field.inputValue()).startsWith('12') ? '13' : '12');
  await field.blur();
};

/**
 * Workbooks: answering, reviewing, sharing.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const WORKBOOKS = [
  { name: 'workbooks', as: 'lead', route: '/workbooks' },
  { name: 'workbooks of a consortium', as: 'coordinator', route: '/workbooks' },
  ...SECTIONS.map((section) => ({
    name: `workbook, ${section}`,
    as: /** @type {const} */ ('lead'),
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: `?section=${section}`,
  })),
  { name: 'workbook of a contributor', as: 'contributor', route: '/workbooks/:workbookId', of: 'workbook' },
  { name: 'workbook that is released', as: 'lead', route: '/workbooks/:workbookId', of: 'releasedWorkbook' },
  {
    name: 'workbook, a figure that is none',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=figures',
    open: unreadableFigure,
  },
  {
    name: 'workbook, products suggested',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=systems',
    open: suggestedProducts,
  },
  {
    name: 'workbook, a replacement, and a date that there is not',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=systems',
    open: impossibleDate,
  },
  {
    name: 'workbook, comment and evidence',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=community',
    open: async ({ page }) => {
      const line = page.locator('[data-question]').first();
      const tools = line.locator('button[aria-expanded]');
      await tools.last().click();
      await tools.first().click();
      await line.getByRole('textbox').waitFor();
    },
  },
  {
    name: 'workbook, without a connection',
    as: 'lead',
    cutOff: true,
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=figures',
    open: async ({ page }) => {
      await cut(page);
      await answerFigure(page);
      await page.locator('[role="status"] button').first().waitFor();
    },
  },
  {
    name: 'workbook, answered by somebody else meanwhile',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=figures',
    open: async (hand) => {
      await answer(hand.page, /^SaveAnswer$/, ({ variables: { input } }) => ({
        data: {
          saveAnswer: {
            __typename: 'AnswerConflict',
            message: 'x',
            current: {
              __typename: 'Answer',
              id: '00000000-0000-4000-8000-000000000001',
              questionId: input.questionId,
              value: 454,
              state: 'ANSWERED',
              version: 7,
              comment: null,
              updatedAt: '2026-11-20T16:30:00.000Z',
              updatedBy: 'Recreation contributor, Lethbridge',
            },
          },
        },
      }));
      await answerFigure(hand.page);
      await hand.page.getByRole('button', { name: hand.words('workbook:conflict.keepMine') }).waitFor();
    },
  },
  {
    name: 'workbook, keys',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    open: async ({ page, words }) => {
      // Where there is little room, there are no keys to tell of either.
      const keys = page.getByRole('button', { name: words('workbook:shortcuts.title') });
      if (!(await keys.isVisible())) return;
      await keys.click();
      await page.locator(DIALOG).first().waitFor();
    },
  },
  {
    name: 'workbook, handing a section over',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=plans',
    open: async ({ page, press: pressed }) => {
      await pressed('workbook:handOver.start');
      await page.locator(`${DIALOG} input[type="checkbox"]`).first().waitFor();
    },
  },
  ...[
    { name: 'sending for review', key: 'workbook:actions.review', as: 'lead', of: 'workbook' },
    { name: 'submitting', key: 'workbook:actions.submit', as: 'lead', of: 'workbook' },
    { name: 'reopening', key: 'workbook:actions.reopen', as: 'lead', of: 'handedIn' },
    { name: 'requesting changes', key: 'workbook:changes.title', as: 'approver', of: 'inReview' },
  ].map(({ name, key, as, of }) => ({
    name: `workbook, ${name}`,
    as: /** @type {import('../people.mjs').Role} */ (as),
    route: '/workbooks/:workbookId',
    of,
    open: press(key),
  })),
  { name: 'who sees what', as: 'lead', route: '/workbooks/:workbookId/sharing', of: 'workbook' },
  {
    name: 'who sees what, of each question',
    as: 'lead',
    route: '/workbooks/:workbookId/sharing',
    of: 'workbook',
    open: async ({ page }) => {
      await page.locator('main li button[aria-expanded="false"]').first().click();
      await page.locator('main li li select').first().waitFor();
    },
  },
  {
    name: 'assessment map of a workbook',
    as: 'lead',
    route: '/workbooks/:workbookId/assessment-map',
    of: 'workbook',
  },
];
