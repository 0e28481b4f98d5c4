import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContactField } from './contact-field.js';
import { type InterestStepProps } from './interest-step-props.js';
import { useDeclare } from './use-declare.js';

/** Says yes to being named, with what is then shown. There is no way to say no: not answering is one. */
export function BeNamedDialog({ opportunityId, interest, onClose }: InterestStepProps) {
  const { t } = useTranslation('opportunity');
  const { municipality, level, collaborationLevel, tellCoordinator } = interest;
  const declare = useDeclare(opportunityId, interest);
  const form = useForm({
    initial: { contact: interest.contact },
    send: async ({ contact }) => {
      // Taken back since it was asked.
      if (level === null || collaborationLevel === null) {
        return { field: null, message: t('interest.told.NONE', { municipality: municipality.name }) };
      }
      await declare({ level, collaborationLevel, named: true, tellCoordinator, contact });
      onClose();
      return null;
    },
  });
  return (
    <FormModal
      form={form}
      title={t('beNamed.title', { municipality: municipality.name })}
      submit={t('beNamed.action')}
      wide
      onClose={onClose}
    >
      <Text>{t('beNamed.explained')}</Text>
      {level !== null && collaborationLevel !== null && (
        <Text>
          {t('beNamed.shown', {
            municipality: municipality.name,
            level: t(`ui:interest.level.${level}`),
            collaboration: t(`ui:interest.collaboration.${collaborationLevel}`),
          })}
        </Text>
      )}
      <ContactField {...form.input('contact')} />
    </FormModal>
  );
}
