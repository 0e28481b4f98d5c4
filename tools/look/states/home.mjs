import { refuse } from '../answers.mjs';
import { press } from './openings.mjs';

/**
 * The first page of each person, and the account.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const HOME = [
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
