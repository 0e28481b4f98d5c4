import { cut, refuse } from '../answers.mjs';
import { DIALOG, press, unreadableFigure } from './openings.mjs';

/**
 * What every page has around it, and what it says when it cannot be shown.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const FRAME = [
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
