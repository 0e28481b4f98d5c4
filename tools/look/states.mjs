import { answer, cut, refuse } from './answers.mjs';

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
 * @property {string} [of] the campaign or workbook that the address names, as `prepare` calls it
 * @property {string} [query] of the address
 * @property {(hand: Hand) => Promise<void>} [open] from the page to the state
 * @property {boolean} [narrow] it is only there where there is little room
 * @property {boolean} [whole] what is opened is all of the page, not something above it
 * @property {boolean} [cutOff] nothing comes through: the browser itself complains of what it could not fetch
 */

const DIALOG = '[role="dialog"]:visible';

/** @param {string} key */
const press =
  (key) =>
  /** @param {Hand} hand */
  async ({ page, press: pressed }) => {
    await pressed(key);
    await page.locator(`${DIALOG}, [role="menu"]:visible`).first().waitFor();
  };

/**
 * The first button of these words for one of several things: “Open: somebody”.
 *
 * @param {string} key
 */
const pressOf =
  (key) =>
  /** @param {Hand} hand */
  async ({ page, words }) => {
    const beginning = words(key).source.replace(/\$$/, '');
    await page
      .getByRole('button', { name: new RegExp(`${beginning}\\s?:`) })
      .first()
      .click();
    await page.locator(DIALOG).first().waitFor();
  };

/** @param {Hand} hand */
const exportMenu = async (hand) => press('ui:export.open')(hand);

/**
 * What a mark of a picture stands for.
 *
 * @param {string} mark
 */
const pressMark =
  (mark) =>
  /** @param {Hand} hand */
  async ({ page }) => {
    await page.locator(`main svg ${mark}`).first().click();
    await page.locator(DIALOG).first().waitFor();
  };

/** @param {Hand} hand */
const unreadableFigure = async ({ page }) => {
  const field = page.locator('[data-question] input[inputmode="decimal"]').first();
  await field.fill('about five');
  await field.blur();
  await page.getByRole('alert').first().waitFor();
};

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

/** @type {readonly State[]} */
const BEFORE_SIGNING_IN = [
  { name: 'sign in', route: '/sign-in' },
  { name: 'forgotten password', route: '/forgot' },

  { name: 'reset, too late', route: '/reset/:token', of: 'unknown' },
  { name: 'setup, done', route: '/setup' },
  { name: 'invitation, over', route: '/invitation/:token', of: 'unknown' },
].map((state) => ({ ...state, as: 'visitor' }));

/** @type {readonly State[]} */
const FRAME = [
  { name: 'navigation drawer', as: 'lead', route: '/', narrow: true, open: press('shell:navigation.open') },
  { name: 'account menu', as: 'lead', route: '/', open: press('shell:account.menu') },
  {
    name: 'campaign menu',
    as: 'lead',
    route: '/',
    open: async ({ page }) => {
      await page.locator('header button[aria-haspopup="menu"]').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'commands',
    as: 'lead',
    route: '/',
    open: async ({ page }) => {
      await page.keyboard.press('Control+K');
      await page.locator(DIALOG).first().waitFor();
    },
  },
  { name: 'bell', as: 'lead', route: '/', open: press('ui:notifications.bell.name') },
  { name: 'page that is not there', as: 'lead', route: '*' },
  { name: 'workbook that is not there', as: 'lead', route: '/workbooks/:workbookId', of: 'unknown' },
  {
    name: 'a page that could not be read',
    as: 'lead',
    route: '/activity',
    open: async ({ page, press: pressed }) => {
      const link = page.locator('a[href="/workbooks"]').filter({ visible: true }).first();
      // Where there is little room, the way there stands in the drawer.
      if (!(await link.isVisible())) await pressed('shell:navigation.open');
      await refuse(page, /./, 'INTERNAL');
      await link.click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'a page that could not be fetched',
    as: 'lead',
    cutOff: true,
    route: '/notifications',
    open: async (hand) => {
      const { page } = hand;
      const link = page.locator('a[href="/activity"]').filter({ visible: true }).first();
      if (!(await link.isVisible())) await hand.press('shell:navigation.open');
      await cut(page);
      await link.click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'a session that ended',
    as: 'lead',
    route: '/notifications',
    open: async (hand) => {
      const { page } = hand;
      const link = page.locator('a[href="/activity"]').filter({ visible: true }).first();
      if (!(await link.isVisible())) await hand.press('shell:navigation.open');
      await refuse(page, /./, 'UNAUTHENTICATED');
      await link.click();
      await page.getByText(hand.words('ui:session.ended')).waitFor();
    },
  },
  {
    name: 'signing out that failed',
    as: 'lead',
    route: '/account',
    open: async (hand) => {
      await refuse(hand.page, /^SignOut/, 'INTERNAL');
      await hand.press('shell:account.menu');
      await hand.page.getByRole('menuitem', { name: hand.words('ui:action.signOut') }).click();
      await hand.page.getByText(hand.words('shell:signOut.failed')).waitFor();
    },
  },
  {
    name: 'signing out with unsent answers',
    as: 'lead',
    route: '/workbooks/:workbookId',
    of: 'workbook',
    query: '?section=figures',
    open: async (hand) => {
      await unreadableFigure(hand);
      await hand.press('shell:account.menu');
      await hand.page.getByRole('menuitem', { name: hand.words('ui:action.signOut') }).click();
      await hand.page.locator(DIALOG).first().waitFor();
    },
  },
];

/** @type {readonly State[]} */
const HOME = [
  { name: 'home of a lead', as: 'lead', route: '/' },
  { name: 'home of a contributor', as: 'contributor', route: '/' },
  { name: 'home of an approver', as: 'approver', route: '/' },
  { name: 'home of a coordinator', as: 'coordinator', route: '/' },
  { name: 'home of an administrator', as: 'administrator', route: '/' },
  { name: 'home after the results', as: 'comparator', route: '/' },
  { name: 'notifications', as: 'lead', route: '/notifications' },
  { name: 'account', as: 'lead', route: '/account' },
  {
    name: 'account, saved',
    as: 'lead',
    route: '/account',
    open: async (hand) => {
      await hand.press('identity:account.name.submit');
      await hand.page.getByText(hand.words('identity:account.name.done')).waitFor();
    },
  },
  {
    name: 'account, not saved',
    as: 'lead',
    route: '/account',
    open: async (hand) => {
      await refuse(hand.page, /^ChangeName/, 'INTERNAL');
      await hand.press('identity:account.name.submit');
      await hand.page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'account, asking for the password',
    as: 'lead',
    route: '/account',
    open: async (hand) => {
      await refuse(hand.page, /^ChangeName/, 'PASSWORD_NEEDED');
      await press('identity:account.name.submit')(hand);
    },
  },
  { name: 'account, closing it', as: 'lead', route: '/account', open: press('identity:account.close.begin') },
];

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

/** @type {readonly State[]} */
const WORKBOOKS = [
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
    as: /** @type {import('./people.mjs').Role} */ (as),
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

/** @type {readonly State[]} */
const CAMPAIGNS = [
  { name: 'campaigns', as: 'coordinator', route: '/campaigns' },
  { name: 'new campaign', as: 'coordinator', route: '/campaigns/new' },
  { name: 'campaign that is open', as: 'coordinator', route: '/campaigns/:campaignId', of: 'open' },
  { name: 'campaign that is released', as: 'coordinator', route: '/campaigns/:campaignId', of: 'released' },
  {
    name: 'campaign, inviting the first lead of a municipality',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: pressOf('workbook:firstLead.invite'),
  },
  { name: 'campaign that is a draft', as: 'coordinator', route: '/campaigns/:campaignId', of: 'draft' },
  { name: 'changing a campaign', as: 'coordinator', route: '/campaigns/:campaignId/change', of: 'draft' },
  {
    name: 'changing a campaign that was opened',
    as: 'coordinator',
    route: '/campaigns/:campaignId/change',
    of: 'open',
  },
  {
    name: 'campaign, deleting it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'draft',
    open: press('workbook:deleteCampaign.action'),
  },
  {
    name: 'campaign, opening it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'draft',
    open: press('workbook:campaign.open.action'),
  },
  {
    name: 'campaign, moving its closing day',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: press('workbook:closingDay.action'),
  },
  {
    name: 'campaign, closing it',
    as: 'coordinator',
    route: '/campaigns/:campaignId',
    of: 'open',
    open: press('workbook:campaign.close.action'),
  },
];

/** @type {readonly State[]} */
const RESULTS = [
  { name: 'results of no campaign yet', as: 'lead', route: '/results/:campaignId/benchmark', of: 'open' },
  { name: 'newest results', as: 'coordinator', route: '/results' },
  { name: 'results of a campaign', as: 'coordinator', route: '/results/:campaignId', of: 'released' },
  { name: 'benchmark', as: 'lead', route: '/results/:campaignId/benchmark', of: 'released' },
  {
    name: 'benchmark of the region',
    as: 'coordinator',
    route: '/results/:campaignId/benchmark',
    of: 'released',
  },
  { name: 'benchmark of figures', as: 'comparator', route: '/results/:campaignId/benchmark', of: 'figures' },
  {
    name: 'benchmark, taking it along',
    as: 'lead',
    route: '/results/:campaignId/benchmark',
    of: 'released',
    open: exportMenu,
  },
  { name: 'quadrants', as: 'lead', route: '/results/:campaignId/quadrants', of: 'released' },
  {
    name: 'quadrants of a consortium',
    as: 'coordinator',
    route: '/results/:campaignId/quadrants',
    of: 'released',
  },
  {
    name: 'quadrants, as a table',
    as: 'lead',
    route: '/results/:campaignId/quadrants',
    of: 'released',
    query: '?view=table',
  },
  { name: 'heat map', as: 'lead', route: '/results/:campaignId/heat-map', of: 'released' },
  {
    name: 'heat map, as a table',
    as: 'lead',
    route: '/results/:campaignId/heat-map',
    of: 'released',
    query: '?view=table',
  },
  {
    name: 'heat map, a cell',
    as: 'lead',
    route: '/results/:campaignId/heat-map',
    of: 'released',
    open: pressMark('[role="gridcell"]'),
  },
  { name: 'systems', as: 'lead', route: '/results/:campaignId/systems', of: 'released' },
  { name: 'systems of a region', as: 'coordinator', route: '/results/:campaignId/systems', of: 'released' },
  {
    name: 'systems by function',
    as: 'lead',
    route: '/results/:campaignId/systems',
    of: 'released',
    query: '?by=function',
  },
  {
    name: 'systems by municipality',
    as: 'lead',
    route: '/results/:campaignId/systems',
    of: 'released',
    query: '?by=municipality',
  },
  { name: 'indicators', as: 'lead', route: '/results/:campaignId/indicators', of: 'released' },
  {
    name: 'indicators of a region',
    as: 'coordinator',
    route: '/results/:campaignId/indicators',
    of: 'released',
  },
  {
    name: 'indicators, as a table',
    as: 'lead',
    route: '/results/:campaignId/indicators',
    of: 'released',
    query: '?view=table',
  },
  {
    name: 'indicators of figures',
    as: 'comparator',
    route: '/results/:campaignId/indicators',
    of: 'figures',
  },
  { name: 'assessment map', as: 'comparator', route: '/results/:campaignId/assessment-map', of: 'layers' },
  {
    name: 'assessment map, printed',
    as: 'comparator',
    route: '/results/:campaignId/assessment-map',
    of: 'layers',
    whole: true,
    open: ({ page }) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'assessment map, a room',
    as: 'comparator',
    route: '/results/:campaignId/assessment-map',
    of: 'layers',
    open: pressMark('[role="button"]'),
  },
];

/** @type {readonly State[]} */
const ADMINISTRATION = [
  { name: 'people of a municipality', as: 'lead', route: '/administration' },
  { name: 'people of the installation', as: 'administrator', route: '/administration' },
  {
    name: 'people, inviting',
    as: 'lead',
    route: '/administration',
    open: press('administration:invite.title'),
  },
  {
    name: 'people, giving a role',
    as: 'lead',
    route: '/administration',
    open: pressOf('administration:grant.submit'),
  },
  {
    name: 'people, taking a role away',
    as: 'lead',
    route: '/administration',
    open: press('administration:revoke.label'),
  },
  {
    name: 'people, withdrawing an invitation',
    as: 'administrator',
    route: '/administration',
    open: pressOf('administration:withdraw.action'),
  },
  {
    name: 'people, a list to choose from',
    as: 'administrator',
    route: '/administration',
    open: async (hand) => {
      await press('administration:invite.title')(hand);
      await hand.page.locator(`${DIALOG} [aria-haspopup="listbox"]`).first().click();
      await hand.page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'people, leaving what was typed',
    as: 'lead',
    route: '/administration',
    open: async (hand) => {
      await press('administration:invite.title')(hand);
      await hand.page.locator(`${DIALOG} input`).first().fill('Somebody');
      await hand.page.keyboard.press('Escape');
      await hand.page.getByRole('dialog', { name: hand.words('ui:form.leave.title') }).waitFor();
    },
  },
  { name: 'municipalities', as: 'administrator', route: '/administration/municipalities' },
  {
    name: 'municipalities, adding one',
    as: 'administrator',
    route: '/administration/municipalities',
    open: press('ui:action.addMunicipality'),
  },
  {
    name: 'municipalities, their email domains',
    as: 'administrator',
    route: '/administration/municipalities',
    open: press('administration:domains.title'),
  },
  { name: 'consortia', as: 'administrator', route: '/administration/consortia' },
  {
    name: 'consortia, adding one',
    as: 'administrator',
    route: '/administration/consortia',
    open: press('ui:action.addConsortium'),
  },
  {
    name: 'consortia, adding a member',
    as: 'administrator',
    route: '/administration/consortia',
    open: press('administration:member.title'),
  },
  { name: 'outbox', as: 'administrator', route: '/administration/outbox' },
  {
    name: 'outbox, opening a mail',
    as: 'administrator',
    route: '/administration/outbox',
    open: pressOf('administration:outbox.open'),
  },
  {
    name: 'outbox, a mail',
    as: 'administrator',
    route: '/administration/outbox',
    open: async (hand) => {
      const { page, words } = hand;
      await pressOf('administration:outbox.open')(hand);
      await page
        .locator(DIALOG)
        .getByRole('button', { name: words('administration:outbox.open') })
        .click();
      await page.locator(`${DIALOG} a[href^="mailto:"]`).waitFor();
    },
  },
  { name: 'jobs', as: 'administrator', route: '/administration/jobs' },
  {
    name: 'jobs, stopping one',
    as: 'administrator',
    route: '/administration/jobs',
    open: async (hand) => {
      const at = '2026-11-20T16:30:00.000Z';
      await answer(hand.page, /^Jobs$/, () => ({
        data: {
          jobs: [
            {
              __typename: 'Job',
              id: '00000000-0000-4000-8000-000000000002',
              title: 'Excel',
              known: true,
              state: 'RUNNING',
              progress: 0.4,
              word: null,
              reason: null,
              attempts: 1,
              maximumAttempts: 3,
              askedAt: at,
              nextAt: at,
              endedAt: null,
              stopping: false,
            },
          ],
        },
      }));
      await hand.page.reload();
      await pressOf('ui:action.stop')(hand);
    },
  },
  {
    name: 'jobs that ended',
    as: 'administrator',
    route: '/administration/jobs',
    open: async ({ page, words }) => {
      await page.getByText(words('administration:jobs.ended')).first().click();
      await page.getByRole('table').waitFor();
    },
  },
  { name: 'activity', as: 'lead', route: '/activity' },
  { name: 'activity of the installation', as: 'administrator', route: '/activity' },
];

/** Every page, dialog, drawer and menu: what `npm run look` shows, and what has to be accessible. */
export const STATES = [
  ...BEFORE_SIGNING_IN,
  ...FRAME,
  ...HOME,
  ...WORKBOOKS,
  ...CAMPAIGNS,
  ...RESULTS,
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
  return route.replace(/:\w+/, id ?? '') + query;
}
