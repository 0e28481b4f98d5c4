import { answer } from '../answers.mjs';
import { DIALOG, press, pressOf } from './openings.mjs';

/**
 * People, places, jobs and what happened.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const ADMINISTRATION = [
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
    lay: async (page) => {
      const at = '2026-11-20T16:30:00.000Z';
      await answer(page, /^Jobs$/, () => ({
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
    },
    open: pressOf('ui:action.stop'),
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
