import { currentLocale } from '../i18n/i18n.js';

/** Whom one invites, and in which language. */
export interface Invitee {
  name: string;
  email: string;
  locale: 'EN' | 'FR';
}

/** What the form of an invitation begins with: nobody yet, in one's own language. */
export const newInvitee = (): Invitee => ({
  name: '',
  email: '',
  locale: currentLocale() === 'fr' ? 'FR' : 'EN',
});
