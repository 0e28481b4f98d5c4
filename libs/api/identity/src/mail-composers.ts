import type { MailComposer } from '@commonworks/api-platform/worker';
import './identity-messages.js';
import { invitationMail } from './invitations/invitation-mail.js';

/**
 * How the mails about accounts are written, each kind as the table `mail_kind` has it.
 * @param publicUrl where people reach the product, without a slash at its end
 */
export const identityMailComposers = (publicUrl: string): readonly MailComposer[] => [
  invitationMail(publicUrl),
];
