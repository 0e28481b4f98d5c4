import { COLLABORATION_LEVELS, INTEREST_LEVELS, takesPart } from '@commonworks/domain-opportunity';
import { type CollaborationLevel, type InterestLevel } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Checkbox, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContactField } from './contact-field.js';
import { type InterestStepProps } from './interest-step-props.js';
import { useDeclare } from './use-declare.js';

/** Nothing is chosen for a municipality beforehand but that its coordinators may know. */
interface Answer {
  level: InterestLevel | '';
  collaborationLevel: CollaborationLevel | '';
  named: boolean;
  tellCoordinator: boolean;
  contact: string;
}

/** Asks what a municipality would do, how far it would go, and who may know of it. */
export function InterestDialog({ opportunityId, interest, consortium, onClose }: InterestStepProps) {
  const { t } = useTranslation('opportunity');
  const declare = useDeclare(opportunityId, interest);
  const form = useForm<Answer>({
    initial: {
      level: interest.level ?? '',
      collaborationLevel: interest.collaborationLevel ?? '',
      named: interest.named,
      tellCoordinator: interest.level === null || interest.tellCoordinator,
      contact: interest.contact,
    },
    send: async ({ level, collaborationLevel, named, ...rest }) => {
      if (level === '' || collaborationLevel === '') return null;
      await declare({
        level,
        collaborationLevel,
        named: named && takesPart(level),
        ...rest,
      });
      onClose();
      return null;
    },
  });
  const { level, collaborationLevel, named, tellCoordinator } = form.values;
  return (
    <FormModal
      form={form}
      title={t('interest.titleOf', { municipality: interest.municipality.name })}
      submit={t('ui:action.save')}
      disabled={level === '' || collaborationLevel === ''}
      wide
      onClose={onClose}
    >
      <Text>{t('interest.bindsNobody')}</Text>
      <Radio.Group {...form.input('level')} label={t('ui:interest.field.level')}>
        {INTEREST_LEVELS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`ui:interest.level.${each}`)}
            description={t(`interest.levelMeans.${each}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      <Radio.Group {...form.input('collaborationLevel')} label={t('ui:interest.field.collaborationLevel')}>
        {COLLABORATION_LEVELS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`ui:interest.collaboration.${each}`)}
            description={t(`ui:interest.collaborationMeans.${each}`)}
            mt="xs"
          />
        ))}
      </Radio.Group>
      <Checkbox
        name="tellCoordinator"
        checked={tellCoordinator}
        onChange={({ currentTarget }) => form.set({ tellCoordinator: currentTarget.checked })}
        label={t('interest.tellCoordinator')}
        description={t('interest.tellCoordinatorMeans', { consortium })}
      />
      {level !== 'OBSERVE' && (
        <>
          <Checkbox
            name="named"
            checked={named}
            onChange={({ currentTarget }) => form.set({ named: currentTarget.checked })}
            label={t('interest.consent')}
            description={t('interest.consentMeans')}
          />
          <ContactField {...form.input('contact')} />
        </>
      )}
    </FormModal>
  );
}
