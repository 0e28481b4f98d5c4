import { useMutation } from '@apollo/client/react';
import { ProductsDocument, RemoveProductDocument, type ProductRowFragment } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface RemoveProductProps {
  product: ProductRowFragment;
  onClose: () => void;
}

/** Asks before a product is removed for all the consortium's members. */
export function RemoveProduct({ product, onClose }: RemoveProductProps) {
  const { t } = useTranslation('library');
  /** What is to be removed: as it was read first, or as a conflict has shown it since. */
  const [{ id, name, version }, setStands] = useState(product);
  const [remove] = useMutation(RemoveProductDocument, {
    refetchQueries: ({ data }) =>
      data?.removeProduct.__typename === 'RemovedProduct' ? [ProductsDocument] : [],
  });
  const form = useForm({
    initial: {},
    send: async () => {
      const { data } = await remove({ variables: { input: { id, expectedVersion: version } } });
      if (data?.removeProduct.__typename === 'ProductConflict') {
        setStands(data.removeProduct.current);
        return { field: null, message: data.removeProduct.message };
      }
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('ui:action.removeAsked', { name })}
      submit={t('ui:action.remove')}
      destructive
      onClose={onClose}
    >
      <Text>{t('products.removeExplained')}</Text>
    </FormModal>
  );
}
