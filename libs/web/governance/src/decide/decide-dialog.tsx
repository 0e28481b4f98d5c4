import { useMutation } from '@apollo/client/react';
import {
  DecideGovernanceDocument,
  type AgreementAuthority,
  type AgreementDecision,
  type GovernanceStandingFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { NativeSelect, Radio, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AuthorityField } from './authority-field.js';
import classes from './decide.module.css';

const DECISIONS: readonly AgreementDecision[] = ['AGREE', 'SEND_BACK', 'OBJECT'];
const REASON_LENGTH = 1000;

interface DecideDialogProps {
  document: GovernanceStandingFragment;
  onClose: () => void;
}

interface Values {
  municipalityId: string;
  decision: AgreementDecision | '';
  reason: string;
  authority: AgreementAuthority | '';
  byLaw: string;
  resolution: string;
  resolvedOn: string;
}

/** Says for one's municipality what it says to the version that was read: it binds to that version's hash. */
export function DecideDialog({ document, onClose }: DecideDialogProps) {
  const { t } = useTranslation('governance');
  const { id, version, hash, status, decidesFor, agreements } = document;
  const [decide] = useMutation(DecideGovernanceDocument, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  // What is agreed already can only be bound further.
  const offered = status === 'AGREED' ? DECISIONS.slice(0, 1) : DECISIONS;
  const form = useForm<Values>({
    initial: {
      municipalityId: decidesFor[0]?.id ?? '',
      decision: status === 'AGREED' ? 'AGREE' : '',
      reason: '',
      authority: '',
      byLaw: '',
      resolution: '',
      resolvedOn: '',
    },
    send: async ({ municipalityId, decision, reason, authority, byLaw, resolution, resolvedOn }) => {
      if (decision === '' || authority === '') return;
      await decide({
        variables: {
          input: {
            documentId: id,
            version,
            hash,
            municipalityId,
            decision,
            reason,
            authority,
            ...(authority === 'DELEGATED' && { byLaw }),
            ...(authority === 'COUNCIL' && { resolution, resolvedOn: resolvedOn || null }),
          },
        },
      });
      onClose();
    },
  });
  const { municipalityId, decision, reason, authority } = form.values;
  const only = decidesFor.length === 1 ? decidesFor[0] : undefined;
  const before = agreements.find(({ municipality }) => municipality.id === municipalityId);
  const asksReason = decision === 'OBJECT' || decision === 'SEND_BACK';
  return (
    <FormModal
      form={form}
      wide
      title={only ? t('decide.title', { name: only.name }) : t('decide.titleOne')}
      submit={t('decide.submit')}
      disabled={decision === '' || authority === '' || (asksReason && reason.trim() === '')}
      onClose={onClose}
    >
      <p className={classes.bound}>
        {t('decide.bound', { version })} <code>{hash.slice(0, 16)}</code>
      </p>
      {decidesFor.length > 1 && (
        <NativeSelect
          {...form.input('municipalityId')}
          label={t('terms:municipality')}
          data={decidesFor.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      {before?.decision && (
        <Text size="sm" c="dimmed">
          {t('decide.before', { said: t(`terms:agreementDecision.${before.decision}`) })}
        </Text>
      )}
      <Radio.Group {...form.input('decision')} label={t('decide.what')}>
        {offered.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`decide.as.${each}`)}
            description={t(`decide.means.${each}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      <Textarea
        {...form.input('reason')}
        label={asksReason ? t('decide.reason') : t('decide.remark')}
        description={t('decide.reasonMeans')}
        required={asksReason}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
      />
      <AuthorityField form={form} />
    </FormModal>
  );
}
