import type { ProductRowFragment } from '@commonworks/web-graphql';
import { useTable, type TableModel } from '@commonworks/web-ui';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ProductsTableOptions {
  products: readonly ProductRowFragment[];
  mayChange: boolean;
  onChange: (product: ProductRowFragment) => void;
  onRemove: (product: ProductRowFragment) => void;
}

/** Products with all that is known of them; for a coordinator with the way to change each. */
export function useProductsTable({
  products,
  mayChange,
  onChange,
  onRemove,
}: ProductsTableOptions): TableModel<ProductRowFragment> {
  const { t } = useTranslation('library');
  const origin = ({ bundled, version, ownSynonyms, ownSupportEnds }: ProductRowFragment) => {
    if (!bundled) return t('products.origin.own');
    const added = version > 0 && (ownSynonyms.length > 0 || ownSupportEnds !== null);
    return added ? t('products.origin.both') : t('products.origin.bundled');
  };
  const button = (product: ProductRowFragment, word: string, press: typeof onChange) => (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${word}: ${product.name}`}
      onClick={() => press(product)}
    >
      {word}
    </Button>
  );
  const actions = (product: ProductRowFragment) => (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      {button(product, t('ui:action.change'), onChange)}
      {!product.bundled && button(product, t('ui:action.remove'), onRemove)}
    </Group>
  );
  return useTable<ProductRowFragment>({
    caption: t('ui:pages.products'),
    rows: products,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'name',
        heading: t('terms:systemField.product'),
        value: ({ name }) => name,
        card: 'lead',
      },
      {
        kind: 'text',
        id: 'synonyms',
        heading: t('ui:term.otherNames'),
        value: ({ synonyms }) => synonyms.join(', ') || null,
        card: 'known',
      },
      {
        kind: 'text',
        id: 'vendor',
        heading: t('terms:systemField.vendor'),
        value: ({ vendor }) => vendor,
        card: 'known',
      },
      {
        kind: 'date',
        id: 'supportEnds',
        heading: t('terms:systemField.supportEnds'),
        value: ({ supportEnds }) => supportEnds,
        card: 'known',
      },
      { kind: 'text', id: 'origin', heading: t('products.origin.heading'), value: origin, card: 'beside' },
      ...(mayChange
        ? [
            {
              kind: 'custom' as const,
              id: 'actions',
              heading: '',
              spoken: t('ui:table.actions'),
              cell: actions,
            },
          ]
        : []),
    ],
  });
}
