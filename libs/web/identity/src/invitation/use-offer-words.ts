import type { InvitationQuery } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

export type Offer = Extract<InvitationQuery['invitation'], { __typename: 'InvitationOffer' }>;

/** What an invitation offers, in words: the role with its place, and who invites to it. */
export function useOfferWords({ role, placeName, inviterName }: Offer): { lead: string } {
  const { t } = useTranslation('identity');
  const name = t(`terms:role.${role}`);
  const offer = placeName === null ? name : t('terms:roleAt', { role: name, place: placeName });
  return {
    lead:
      inviterName === null
        ? t('invitation.invited', { offer })
        : t('invitation.invitedBy', { offer, inviter: inviterName }),
  };
}
