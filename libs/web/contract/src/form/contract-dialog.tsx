import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import {
  AddContractDocument,
  ChangeContractDocument,
  ContractPageDocument,
  ContractsDocument,
  ContractServicesDocument,
  type ContractWholeFragment,
  type ContractWordsInput,
} from '@commonworks/web-graphql';
import { Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY, valuesOf, wordsOf, type ContractValues } from './contract-values.js';

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
  /** What is typed replaces this: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState(of.contract ?? null);
  const [theirs, setTheirs] = useState<ContractWholeFragment | null>(null);
  const store = async (words: ContractWordsInput) => {
    if (base) await change({ variables: { input: { id: base.id, expectedVersion: base.version, words } } });
    else if (!of.contract) {
      const { consortiumCode, municipalityId } = of;
      await add({ variables: { input: { consortiumCode, municipalityId, words } } });
    }
  };
  const form = useForm<ContractValues>({
    initial: base ? valuesOf(base) : EMPTY,
    send: async (values) => {
      const words = wordsOf(values);
      if (words === null) return;
      try {
        await store(words);
      } catch (error) {
        const now = base && isConflict(error) ? await readNow(base.id) : null;
        if (base && now) {
          form.set(rebase(values, valuesOf(base), valuesOf(now)));
          setBase(now);
          setTheirs(now);
        }
        throw error;
      }
      onClose();
    },
  });
  const readNow = async (id: string) => {
    const query = { query: ContractPageDocument, variables: { id }, fetchPolicy: 'network-only' } as const;
    return (await client.query(query)).data?.contract ?? null;
  };
  const labels = {
    title: t('field.title'),
    serviceId: t('ui:term.service'),
    vendor: t('terms:systemField.vendor'),
    number: t('field.number'),
    endsOn: t('field.endsOn'),
    openTo: t('field.openTo'),
    openUntil: t('field.openUntil'),
    terms: t('field.terms'),
    contact: t('ui:interest.field.contact'),
  };
  const all = services.data?.services ?? [];
  const said = (values: ContractValues) => ({
    ...values,
    serviceId: all.find(({ id }) => id === values.serviceId)?.name ?? '',
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
      {theirs && <Conflict mine={said(form.values)} theirs={said(valuesOf(theirs))} labels={labels} />}
      <TextInput
        {...form.input('title')}
        label={labels.title}
        description={t('means.title')}
        data-autofocus
      />
      <Select
        {...form.input('serviceId')}
        label={labels.serviceId}
        searchable
        nothingFoundMessage={t('ui:manySelect.nothingFound')}
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        error={services.error ? t('notLoaded') : form.input('serviceId').error}
      />
      <TextInput {...form.input('vendor')} label={labels.vendor} />
      <TextInput {...form.input('number')} label={labels.number} />
      <TextInput {...form.input('endsOn')} type="date" label={labels.endsOn} />
      <Textarea
        {...form.input('openTo')}
        label={labels.openTo}
        description={t('means.openTo')}
        autosize
        minRows={2}
      />
      <TextInput
        {...form.input('openUntil')}
        type="date"
        label={labels.openUntil}
        description={t('means.openUntil')}
      />
      <Textarea
        {...form.input('terms')}
        label={labels.terms}
        description={t('means.terms')}
        autosize
        minRows={3}
      />
      <TextInput {...form.input('contact')} label={labels.contact} />
    </FormModal>
  );
}

/** Somebody else saved since what is typed was read. */
const isConflict = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.at(0)?.extensions?.['code'] === 'CONFLICT';
