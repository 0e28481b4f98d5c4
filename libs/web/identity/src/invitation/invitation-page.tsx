import { useQuery } from '@apollo/client/react';
import { InvitationDocument, MeDocument } from '@commonworks/web-graphql';
import { unawaited, chosenLocale, ErrorState, LoadingState, useLocale } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EntryPage } from '../entry/entry-page.js';
import { AcceptAsMe } from './accept-as-me.js';
import { NewAccountForm } from './new-account-form.js';
import { OtherAccount } from './other-account.js';
import { useOfferWords, type Offer } from './use-offer-words.js';

/** An invitation that can be accepted: into a new account, or into the one of the address, once signed in to it. */
function OpenOffer({ token, offer, onOver }: { token: string; offer: Offer; onOver: () => void }) {
  const { t } = useTranslation('identity');
  const { data } = useQuery(MeDocument);
  const words = useOfferWords(offer);

  useEffect(() => {
    // It may have been accepted in another window meanwhile.
    const onView = () => {
      if (document.visibilityState === 'visible') onOver();
    };
    document.addEventListener('visibilitychange', onView);
    return () => document.removeEventListener('visibilitychange', onView);
  }, [onOver]);

  if (data === undefined) return <Waiting />;
  const { me } = data;
  if (me && me.email !== offer.email) return <OtherAccount me={me} offer={offer} />;
  return (
    <EntryPage title={t('invitation.title')} lead={words.lead}>
      {me || offer.hasAccount ? (
        <AcceptAsMe token={token} offer={offer} isSignedIn={me !== null} onOver={onOver} />
      ) : (
        <NewAccountForm token={token} offer={offer} onOver={onOver} />
      )}
    </EntryPage>
  );
}

function Waiting() {
  const { t } = useTranslation('identity');
  return (
    <EntryPage title={t('invitation.title')} lead="">
      <LoadingState layout="list" />
    </EntryPage>
  );
}

/** The link of an invitation: who invites, to what; then one accepts and is in. A link that is over has no form. */
export function InvitationPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams();
  // Once is enough: after accepting, the same link would be told to be over.
  const { data, error, refetch } = useQuery(InvitationDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const lookAgain = useCallback(() => unawaited(refetch), [refetch]);
  const { adoptLocale } = useLocale();
  const invitedIn = data?.invitation.locale;
  useEffect(() => {
    // Whoever is written to in French reads French from the first page on, unless they chose otherwise here.
    if (invitedIn !== undefined && chosenLocale() === null) adoptLocale(invitedIn === 'FR' ? 'fr' : 'en');
  }, [invitedIn, adoptLocale]);
  if (data === undefined && error !== undefined) {
    return (
      <EntryPage title={t('invitation.title')} lead="">
        <ErrorState error={error} onRetry={() => unawaited(refetch)} />
      </EntryPage>
    );
  }
  if (data === undefined) return <Waiting />;
  if (data.invitation.__typename === 'InvitationOffer')
    return <OpenOffer token={token} offer={data.invitation} onOver={lookAgain} />;
  const { reason, message } = data.invitation;
  return (
    <EntryPage title={t(`invitation.closed.${reason}`)} lead={message}>
      <Anchor component={Link} to="/">
        {t('invitation.toHome')}
      </Anchor>
    </EntryPage>
  );
}
