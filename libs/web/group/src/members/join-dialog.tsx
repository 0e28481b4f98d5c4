import { CONTACT_LENGTH } from '@commonworks/domain-assessment';
import { INTEREST_LEVELS } from '@commonworks/domain-opportunity';
import { JoinGroupDocument, type CollaborationLevel, type InterestLevel } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Radio, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CollaborationField } from '../frame/collaboration-field.js';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Nothing is chosen for a municipality beforehand. */
interface Answer {
  municipalityId: string;
  level: InterestLevel | '';
  collaborationLevel: CollaborationLevel | '';
  contact: string;
}

export interface JoinDialogProps extends StepProps {
  /** It has joined, and says anew what it does; a notice to leave is taken back by it. */
  joined?: boolean;
}

/** Takes up the invitation: what the municipality would do, how far it would go, and whom the others reach. */
export function JoinDialog({ group, joined = false, onClose }: JoinDialogProps) {
  const { t } = useTranslation('group');
  const join = useGroupStep(JoinGroupDocument, 'joinGroup', onClose);
  const own = joined ? ownMembers(group, 'MEMBER', 'OBSERVER') : ownMembers(group, 'INVITED');
  const now = group.members.find(({ municipality }) => municipality.id === own[0]?.id);
  const form = useForm<Answer>({
    initial: {
      municipalityId: own[0]?.id ?? '',
      level: now?.level ?? '',
      collaborationLevel: now?.collaborationLevel ?? '',
      contact: now?.contact ?? '',
    },
    send: async ({ level, collaborationLevel, ...rest }) =>
      level === '' || collaborationLevel === ''
        ? null
        : join({ input: { groupId: group.id, level, collaborationLevel, ...rest } }),
  });
  const { level, collaborationLevel } = form.values;
  return (
    <FormModal
      form={form}
      title={t(joined ? 'rejoin.title' : 'join.title', { name: group.name })}
      submit={joined ? t('ui:action.save') : t('join.submit')}
      disabled={level === '' || collaborationLevel === ''}
      wide
      onClose={onClose}
    >
      {!joined && <Text>{t('join.means')}</Text>}
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Radio.Group {...form.input('level')} label={t('ui:interest.field.level')}>
        {INTEREST_LEVELS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`ui:interest.level.${each}`)}
            description={t(`join.level.${each}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      <CollaborationField {...form.input('collaborationLevel')} />
      <TextInput
        {...form.input('contact')}
        label={t('ui:interest.field.contact')}
        description={t('join.contact', { count: CONTACT_LENGTH })}
        maxLength={CONTACT_LENGTH}
      />
    </FormModal>
  );
}
