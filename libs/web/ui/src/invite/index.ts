export { InviteFields, type InviteFieldsProps } from './invite-fields.js';
export { InvitedDialog, type InvitedDialogProps } from './invited-dialog.js';
export { newInvitee, type Invitee } from './invitee.js';
