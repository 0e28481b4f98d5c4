import { useApolloClient, useQuery } from '@apollo/client/react';
import { MeDocument } from '@commonworks/web-graphql';
import {
  unawaited,
  abilityOf,
  CurrentContextProvider,
  ErrorState,
  MeProvider,
  rememberedPerson,
  signInAddress,
  useCampaigns,
  useLocale,
  type Me,
} from '@commonworks/web-ui';
import { isOpenToAll } from '@commonworks/web-library';
import { OutboxProvider } from '@commonworks/web-workbook';
import { Center, Loader } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { VisitorFrame } from './visitor-frame.js';
import classes from './signed-in.module.css';

function Person({ me, children }: { me: Me; children: ReactNode }) {
  // The campaigns one sees tell to which consortia one's municipalities belong.
  const { data } = useCampaigns();
  const ability = useMemo(
    () => abilityOf(me, [...new Set(data?.campaigns.map(({ consortium }) => consortium.id))]),
    [me, data],
  );
  return (
    <MeProvider me={me} ability={ability}>
      <CurrentContextProvider>
        <OutboxProvider personId={me.id}>{children}</OutboxProvider>
      </CurrentContextProvider>
    </MeProvider>
  );
}

/**
 * Lets through those who are signed in; the others sign in first and come back to this address, or read what is open to all.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const location = useLocation();
  const client = useApolloClient();
  const { adoptLocale } = useLocale();
  const { data, error, refetch } = useQuery(MeDocument, { fetchPolicy: 'cache-first' });
  const me = data?.me;

  useEffect(() => {
    // In which the server answers. What was chosen on another device since would else mix two languages on one page.
    if (me) void adoptLocale(me.locale === 'FR' ? 'fr' : 'en');
  }, [me, adoptLocale]);

  useEffect(() => {
    if (me) rememberedPerson.set(me.id);
  }, [me]);
  useEffect(
    () =>
      // Another tab signed somebody else in, or this person out: what is shown here is not theirs to see.
      rememberedPerson.watch((personId) => {
        if (personId !== me?.id) unawaited(() => client.clearStore().then(() => refetch()));
      }),
    [client, me, refetch],
  );

  if (me) {
    return (
      <Person key={me.id} me={me}>
        {children}
      </Person>
    );
  }
  if (me === null && isOpenToAll(location.pathname)) return <VisitorFrame />;
  if (me === null) return <Navigate to={signInAddress(location, rememberedPerson.get() !== null)} replace />;
  if (error) {
    return (
      <main className={classes.alone}>
        <ErrorState error={error} onRetry={() => unawaited(refetch)} />
      </main>
    );
  }
  return (
    <Center mih="100dvh">
      <Loader aria-label={t('ui:states.loading')} size="sm" />
    </Center>
  );
}
