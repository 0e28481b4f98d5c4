import { useQuery } from '@apollo/client/react';
import { InvitableDocument } from '@commonworks/web-graphql';
import { ManySelect, type BoundInput } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type Invitee } from './invitees.js';

export interface InviteesFieldProps {
  input: BoundInput<string[]>;
  campaignId: string;
  /** Who is chosen to begin with, before the others are known. */
  suggested: readonly Invitee[];
  /** Whom there is no need to ask. */
  withoutIds?: readonly string[];
}

/** Chooses municipalities of the consortium that are asked whether they would take part. */
export function InviteesField({ input, campaignId, suggested, withoutIds = [] }: InviteesFieldProps) {
  const { t } = useTranslation('opportunity');
  const { data, error } = useQuery(InvitableDocument, { variables: { campaignId } });
  const all = data?.campaign?.consortium.municipalities ?? suggested;
  return (
    <ManySelect
      {...input}
      label={t('invite.whom')}
      description={t('invite.whomMeans')}
      error={error ? t('invite.notLoaded') : input.error}
      data={all
        .filter(({ id }) => !withoutIds.includes(id))
        .map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
