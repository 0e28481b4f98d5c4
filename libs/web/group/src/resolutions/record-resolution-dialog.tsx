import { useMutation } from '@apollo/client/react';
import { RESOLUTION_KINDS } from '@commonworks/domain-group';
import {
  RecordResolutionDocument,
  WithdrawResolutionDocument,
  type ResolutionKind,
} from '@commonworks/web-graphql';
import { ConfirmModal, FormModal, localDay, serverClock, useForm } from '@commonworks/web-ui';
import { Button, Radio, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

interface Values {
  municipalityId: string;
  kind: ResolutionKind;
  pays: 'yes' | 'no';
  number: string;
  resolvedOn: string;
}

/** Records what the council of one's municipality resolved: on the charter as it stands, or on what it pays. */
export function RecordResolutionDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const record = useGroupStep(RecordResolutionDocument, 'recordResolution', onClose);
  const [withdraw] = useMutation(WithdrawResolutionDocument);
  const [withdrawing, setWithdrawing] = useState(false);
  const own = ownMembers(group, 'MEMBER');
  const charter = group.files.find(({ mark }) => mark === 'SIGNED_CHARTER')?.file;
  const today = localDay(serverClock.now());
  const form = useForm<Values>({
    initial: {
      municipalityId: own[0]?.id ?? '',
      kind: charter ? 'CHARTER' : 'FUNDING',
      pays: 'yes',
      number: '',
      resolvedOn: '',
    },
    send: ({ municipalityId, kind, pays, number, resolvedOn }) => {
      const isPaidFor = kind === 'CHARTER' || pays === 'yes';
      return record({
        input: {
          groupId: group.id,
          municipalityId,
          kind,
          ...(kind === 'FUNDING' ? { pays: pays === 'yes' } : { fileVersion: charter?.version ?? null }),
          ...(isPaidFor && { number, resolvedOn }),
        },
      });
    },
  });
  const { municipalityId, kind, pays, number, resolvedOn } = form.values;
  const asksNumber = kind === 'CHARTER' || pays === 'yes';
  const waitsForCharter = kind === 'CHARTER' && !charter;
  const recorded = group.resolutions.find(
    (resolution) => resolution.kind === kind && resolution.municipality.id === municipalityId,
  );
  if (withdrawing)
    return (
      <ConfirmModal
        title={t('resolutions.withdrawTitle')}
        submit={t('resolutions.withdrawSubmit')}
        destructive
        onClose={onClose}
        onConfirm={async () => {
          await withdraw({ variables: { input: { groupId: group.id, municipalityId, kind } } });
          onClose();
        }}
      >
        <Text>{t('resolutions.withdrawMeans')}</Text>
      </ConfirmModal>
    );
  return (
    <FormModal
      form={form}
      title={t('resolutions.recordTitle')}
      submit={t('resolutions.submit')}
      disabled={waitsForCharter || (asksNumber && (number.trim() === '' || resolvedOn === ''))}
      onClose={onClose}
    >
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Radio.Group {...form.input('kind')} label={t('resolutions.about')}>
        {RESOLUTION_KINDS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`resolutions.kind.${each}`)}
            description={
              each === 'CHARTER' &&
              (charter
                ? t('resolutions.charter', { name: charter.name, version: charter.version })
                : t('resolutions.noCharter'))
            }
            mt="xs"
          />
        ))}
      </Radio.Group>
      {kind === 'FUNDING' && (
        <Radio.Group {...form.input('pays')} label={t('resolutions.pays')}>
          {(['yes', 'no'] as const).map((each) => (
            <Radio key={each} value={each} label={t(`resolutions.paid.${each}`)} mt="xs" />
          ))}
        </Radio.Group>
      )}
      {asksNumber && (
        <>
          <TextInput {...form.input('number')} label={t('resolutions.number')} maxLength={100} />
          <TextInput {...form.input('resolvedOn')} type="date" label={t('resolutions.day')} max={today} />
        </>
      )}
      {recorded && (
        <div>
          <Text size="sm" c="dimmed">
            {t('resolutions.recorded')}
          </Text>
          <Button size="compact-sm" variant="subtle" color="red" onClick={() => setWithdrawing(true)}>
            {t('resolutions.withdraw')}
          </Button>
        </div>
      )}
    </FormModal>
  );
}
