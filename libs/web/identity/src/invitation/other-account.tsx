import { useApolloClient, useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@commonworks/web-graphql';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPage } from '../entry/entry-page.js';
import type { Offer } from './use-offer-words.js';

/** For who is signed in as somebody else: the invitation is not theirs to accept. */
export function OtherAccount({ me, offer }: { me: { email: string }; offer: Offer }) {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  return (
    <EntryPage
      title={t('invitation.otherTitle')}
      lead={t('invitation.otherLead', { invited: offer.email, me: me.email })}
    >
      <Button
        size="md"
        fullWidth
        mb="lg"
        loading={loading}
        onClick={() => void signOut().then(() => client.resetStore())}
      >
        {t('ui:action.signOut')}
      </Button>
      <Anchor component={Link} to="/">
        {t('invitation.toHome')}
      </Anchor>
    </EntryPage>
  );
}
