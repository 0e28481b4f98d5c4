import type { MailComposer } from '@commonworks/api-platform/worker';
import { passwordResetMail } from './account/password-reset-mail.js';
import './identity-messages.js';
import { invitationMail } from './invitations/invitation-mail.js';
import { lockOutMail } from './sign-in/lock-out-mail.js';

/**
 * How the mails about accounts are written, each kind as the table `mail_kind` has it.
 * @param publicUrl where people reach the product, without a slash at its end
 */
export const identityMailComposers = (publicUrl: string): readonly MailComposer[] => [
  invitationMail(publicUrl),
  lockOutMail(publicUrl),
  passwordResetMail(publicUrl),
];
