import type { MailComposer } from '@commonworks/api-platform/worker';

/**
 * How the mails about accounts are written, each kind as the table `mail_kind` has it.
 * @param _publicUrl where people reach the product, without a slash at its end
 */
export const identityMailComposers = (_publicUrl: string): readonly MailComposer[] => [];
