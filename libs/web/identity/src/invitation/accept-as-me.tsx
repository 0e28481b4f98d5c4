import { useMutation } from '@apollo/client/react';
import { AcceptInvitationDocument } from '@commonworks/web-graphql';
import { signInAddress, useForm } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { useOutcome } from '../session/use-outcome.js';
import type { Offer } from './use-offer-words.js';

interface AcceptAsMeProps {
  token: string;
  offer: Offer;
  isSignedIn: boolean;
  /** The invitation is over: accepted elsewhere, withdrawn, or too old. */
  onOver: () => void;
}

/** For an address that has an account: one signs in to it, comes back here, and accepts. */
export function AcceptAsMe({ token, offer, isSignedIn, onOver }: AcceptAsMeProps) {
  const { t } = useTranslation('identity');
  const here = useLocation();
  const [accept] = useMutation(AcceptInvitationDocument);
  const take = useOutcome({ onTokenRefused: onOver });
  const form = useForm({
    initial: {},
    send: async () => take((await accept({ variables: { input: { token } } })).data?.acceptInvitation),
  });
  if (!isSignedIn) {
    return (
      <>
        <Text mb="lg">{t('invitation.hasAccount', { email: offer.email })}</Text>
        <Button component={Link} to={signInAddress(here)} size="md" fullWidth>
          {t('invitation.signInFirst')}
        </Button>
      </>
    );
  }
  return (
    <EntryForm form={form} submit={t('invitation.submit')}>
      <Text>{t('invitation.asMe', { email: offer.email })}</Text>
    </EntryForm>
  );
}
