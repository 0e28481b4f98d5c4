import { SplitOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextsFields } from './texts-fields.js';
import { type Texts } from './texts.js';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

interface Split extends Texts {
  candidateIds: string[];
}

/** Makes an opportunity of its own of a part of what another was found from. */
export function SplitDialog({ opportunity, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const navigate = useNavigate();
  const split = useCurate(SplitOpportunityDocument, 'splitOpportunity', async (made) => {
    onClose();
    await navigate(`/opportunities/${made}`);
  });
  const { id, version, name, candidates } = opportunity;
  const initial: Split = { candidateIds: [], nameEn: '', nameFr: '', descriptionEn: '', descriptionFr: '' };
  const form = useForm({
    initial,
    send: ({ candidateIds, ...texts }) =>
      split({ input: { id, expectedVersion: version, candidateIds, texts } }),
  });
  const chosen = form.values.candidateIds.length;
  return (
    <FormModal
      form={form}
      title={t('split.title', { name })}
      submit={t('split.action')}
      disabled={chosen === 0 || chosen === candidates.length}
      wide
      onClose={onClose}
    >
      <Text>{t('split.explained')}</Text>
      <Checkbox.Group {...form.input('candidateIds')} label={t('split.which')}>
        {candidates.map((candidate) => (
          <Checkbox key={candidate.id} value={candidate.id} label={candidate.name} mt="xs" />
        ))}
      </Checkbox.Group>
      <TextsFields form={form} first={false} />
    </FormModal>
  );
}
