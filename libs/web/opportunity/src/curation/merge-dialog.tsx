import { useQuery } from '@apollo/client/react';
import {
  MergeOpportunitiesDocument,
  OpportunitiesDocument,
  type OpportunityRowFragment,
} from '@commonworks/web-graphql';
import { Dialog, ErrorState, FormModal, LoadingState, useForm } from '@commonworks/web-ui';
import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stageOf } from '../frame/stage.js';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** What can be merged into another: only found, or made of such and then retired in the version that was seen. */
type Mergeable = Pick<OpportunityRowFragment, 'id' | 'curated' | 'version'> & { readonly label: string };

/** Takes others into an opportunity: what they were found from is then cited here. */
export function MergeDialog(props: StepProps) {
  const { t } = useTranslation('opportunity');
  const { id, campaignId, name } = props.opportunity;
  const result = useQuery(OpportunitiesDocument, { variables: { campaignId } });
  const others = (result.data?.opportunities ?? [])
    .filter((other) => other.id !== id && other.status !== 'RETIRED')
    .map((other) => ({ ...other, label: `${other.name} (${t(`stage.${stageOf(other)}`)})` }));
  if (result.data) return <MergeForm {...props} others={others} />;
  return (
    <Dialog title={t('merge.title', { name })} onClose={props.onClose}>
      {result.error ? <ErrorState error={result.error} /> : <LoadingState layout="list" />}
    </Dialog>
  );
}

function MergeForm({ opportunity, others, onClose }: StepProps & { others: readonly Mergeable[] }) {
  const { t } = useTranslation('opportunity');
  const merge = useCurate(MergeOpportunitiesDocument, 'mergeOpportunities', onClose);
  const { id, version, name } = opportunity;
  const form = useForm({
    initial: { ids: [] as string[] },
    send: ({ ids }) => {
      const chosen = others.filter((other) => ids.includes(other.id));
      const candidateIds = chosen.filter(({ curated }) => !curated).map((other) => other.id);
      const absorbed = chosen
        .filter(({ curated }) => curated)
        .map((other) => ({ id: other.id, expectedVersion: other.version }));
      return merge({ input: { id, expectedVersion: version, candidateIds, absorbed } });
    },
  });
  return (
    <FormModal
      form={form}
      title={t('merge.title', { name })}
      submit={t('merge.action')}
      disabled={form.values.ids.length === 0}
      wide
      onClose={onClose}
    >
      <Text>{others.length > 0 ? t('merge.explained') : t('merge.none')}</Text>
      <Checkbox.Group {...form.input('ids')} label={t('merge.which')}>
        {others.map((other) => (
          <Checkbox key={other.id} value={other.id} label={other.label} mt="xs" />
        ))}
      </Checkbox.Group>
    </FormModal>
  );
}
