import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import {
  AddContractDocument,
  ChangeContractDocument,
  ContractPageDocument,
  ContractsDocument,
  ContractServicesDocument,
  type ContractWholeFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContractConflict } from './contract-conflict.js';
import { EMPTY, valuesOf, wordsOf } from './contract-values.js';

/** Either a new one of this municipality, or a change of one that is there. */
export type ContractDialogProps = { onClose: () => void } & (
  | { consortiumCode: string; municipalityId: string; contract?: undefined }
  | { contract: ContractWholeFragment }
);

/** Lays out a contract for the consortium, or changes what is said of it. */
export function ContractDialog({ onClose, ...of }: ContractDialogProps) {
  const { t } = useTranslation('contract');
  const client = useApolloClient();
  const services = useQuery(ContractServicesDocument);
  const [add] = useMutation(AddContractDocument, { refetchQueries: [ContractsDocument] });
  const [change] = useMutation(ChangeContractDocument);
  /** What somebody else left, once saving was refused for it; the next saving is based on it. */
  const [theirs, setTheirs] = useState<ContractWholeFragment | null>(null);
  const version = useRef(of.contract?.version);
  const store = async (words: NonNullable<ReturnType<typeof wordsOf>>) => {
    if (!of.contract) {
      const { consortiumCode, municipalityId } = of;
      await add({ variables: { input: { consortiumCode, municipalityId, words } } });
      return;
    }
    const { id } = of.contract;
    try {
      await change({ variables: { input: { id, expectedVersion: version.current ?? 0, words } } });
    } catch (error) {
      if (CombinedGraphQLErrors.is(error) && error.errors.at(0)?.extensions?.['code'] === 'CONFLICT') {
        const query = {
          query: ContractPageDocument,
          variables: { id },
          fetchPolicy: 'network-only',
        } as const;
        const now = (await client.query(query)).data?.contract ?? null;
        version.current = now?.version;
        setTheirs(now);
      }
      throw error;
    }
  };
  const form = useForm({
    initial: of.contract ? valuesOf(of.contract) : EMPTY,
    send: async (values) => {
      const words = wordsOf(values);
      if (words === null) return;
      await store(words);
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={of.contract ? t('changeTitle', { title: of.contract.title }) : t('add')}
      submit={of.contract ? t('ui:action.save') : t('addAction')}
      disabled={wordsOf(form.values) === null}
      wide
      onClose={onClose}
    >
      {theirs && <ContractConflict mine={form.values} theirs={theirs} />}
      <TextInput
        {...form.input('title')}
        label={t('field.title')}
        description={t('means.title')}
        data-autofocus
      />
      <Select
        {...form.input('serviceId')}
        label={t('ui:term.service')}
        searchable
        nothingFoundMessage={t('ui:manySelect.nothingFound')}
        data={(services.data?.services ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        error={services.error ? t('notLoaded') : form.input('serviceId').error}
      />
      <TextInput {...form.input('vendor')} label={t('terms:systemField.vendor')} />
      <TextInput {...form.input('number')} label={t('field.number')} />
      <TextInput {...form.input('endsOn')} type="date" label={t('field.endsOn')} />
      <Textarea
        {...form.input('openTo')}
        label={t('field.openTo')}
        description={t('means.openTo')}
        autosize
        minRows={2}
      />
      <TextInput
        {...form.input('openUntil')}
        type="date"
        label={t('field.openUntil')}
        description={t('means.openUntil')}
      />
      <Textarea
        {...form.input('terms')}
        label={t('field.terms')}
        description={t('means.terms')}
        autosize
        minRows={3}
      />
      <TextInput {...form.input('contact')} label={t('ui:interest.field.contact')} />
    </FormModal>
  );
}
