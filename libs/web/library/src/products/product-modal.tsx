import { useMutation } from '@apollo/client/react';
import { SYSTEM_FIELD_LENGTH } from '@commonworks/domain-assessment';
import {
  AddProductDocument,
  ChangeProductDocument,
  ProductsDocument,
  type ProductRowFragment,
} from '@commonworks/web-graphql';
import { Conflict, FormModal, PartialDateInput, rebase, useForm, useFormat } from '@commonworks/web-ui';
import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inputOf, valuesOf, type ProductValues } from './product-values.js';

/** Either a new one of this consortium, or a change of one that is there. */
export type ProductModalProps = { onClose: () => void } & (
  { consortiumCode: string; product?: undefined } | { product: ProductRowFragment }
);

/**
 * What a consortium says of a product. Of one that came with Commonworks name and vendor stay, and what is typed is
 * added to what is known of it.
 */
export function ProductModal({ onClose, ...of }: ProductModalProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const [add] = useMutation(AddProductDocument, {
    refetchQueries: ({ data }) => (data?.addProduct.__typename === 'Product' ? [ProductsDocument] : []),
  });
  const [change] = useMutation(ChangeProductDocument);
  /** What the values are meant to replace: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState(of.product ?? null);
  const [theirs, setTheirs] = useState<ProductRowFragment | null>(null);

  const send = async (input: NonNullable<ReturnType<typeof inputOf>>) => {
    if (of.product === undefined) {
      const { consortiumCode } = of;
      return (await add({ variables: { input: { consortiumCode, ...input } } })).data?.addProduct;
    }
    const { id, version } = base ?? of.product;
    return (await change({ variables: { input: { id, expectedVersion: version, ...input } } })).data
      ?.changeProduct;
  };
  const form = useForm<ProductValues>({
    initial: valuesOf(base),
    send: async (values) => {
      const input = inputOf(values);
      if (input === null) return { field: 'supportEnds', message: t('products.noDate') };
      const outcome = await send(input);
      if (outcome?.__typename === 'ProductNamesTaken') return outcome.names;
      if (outcome?.__typename === 'ProductConflict') {
        form.set(rebase(values, valuesOf(base), valuesOf(outcome.current)));
        setBase(outcome.current);
        setTheirs(outcome.current);
        return { field: null, message: outcome.message };
      }
      onClose();
    },
  });
  const stays = base?.bundled ?? false;
  const came = base?.synonyms.filter((synonym) => !base.ownSynonyms.includes(synonym)) ?? [];
  const labels = {
    name: t('ui:term.name'),
    vendor: t('terms:systemField.vendor'),
    synonyms: t('ui:term.otherNames'),
    supportEnds: t('terms:systemField.supportEnds'),
  };
  return (
    <FormModal
      form={form}
      title={base ? t('products.changeTitle', { name: base.name }) : t('products.add')}
      submit={base ? t('ui:action.save') : t('ui:action.add')}
      onClose={onClose}
    >
      {theirs && <Conflict mine={{ ...form.values }} theirs={{ ...valuesOf(theirs) }} labels={labels} />}
      {stays ? (
        <Text>{t(base?.vendor ? 'products.staysOf' : 'products.stays', { vendor: base?.vendor })}</Text>
      ) : (
        <>
          <TextInput
            {...form.input('name')}
            label={t('ui:term.name')}
            required
            withAsterisk={false}
            maxLength={SYSTEM_FIELD_LENGTH}
            data-autofocus
          />
          <TextInput
            {...form.input('vendor')}
            label={t('terms:systemField.vendor')}
            maxLength={SYSTEM_FIELD_LENGTH}
          />
        </>
      )}
      <Textarea
        {...form.input('synonyms')}
        label={t('ui:term.otherNames')}
        description={[
          came.length > 0 && t('products.knownAs', { names: format.list(came) }),
          t('products.synonymsHint'),
        ]
          .filter(Boolean)
          .join(' ')}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus={stays || undefined}
      />
      <PartialDateInput
        name="supportEnds"
        label={t('terms:systemField.supportEnds')}
        text={form.values.supportEnds}
        error={form.input('supportEnds').error}
        onType={(supportEnds) => form.set({ supportEnds })}
      />
    </FormModal>
  );
}
