import type { OpenInvitationsQuery } from '@commonworks/web-graphql';

/** An invitation that nobody has accepted yet. */
export type OpenInvitation = OpenInvitationsQuery['openInvitations'][number];
