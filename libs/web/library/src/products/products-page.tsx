import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { ProductsDocument, type ProductRowFragment } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  Page,
  QueryBoundary,
  SearchField,
  useAbility,
  useCurrentConsortium,
  useFileTable,
  usePagedRows,
  type CurrentConsortium,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProductModal } from './product-modal.js';
import { RemoveProduct } from './remove-product.js';
import { searchProducts } from './search-products.js';
import { useProductsTable } from './use-products-table.js';

type Open = { kind: 'ADD' } | { kind: 'CHANGE' | 'REMOVE'; product: ProductRowFragment };

/** The products that the consortium knows which one acts for, or whose campaign one looks at. */
export function ProductsPage() {
  const { t } = useTranslation('library');
  const consortium = useCurrentConsortium();
  if (consortium) return <Products key={consortium.id} consortium={consortium} />;
  return (
    <Page title={t('ui:pages.products')}>
      <EmptyState title={t('products.elsewhere')} description={t('products.elsewhereExplained')} />
    </Page>
  );
}

function Products({ consortium }: { consortium: CurrentConsortium }) {
  const { t } = useTranslation('library');
  const ability = useAbility();
  const [address, setAddress] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(null);
  const query = address.get('q') ?? '';
  const result = useQuery(ProductsDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  const { rows, more } = usePagedRows({
    list: consortium.id,
    rows: result.data?.products ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const mayChange = permits(ability, 'change', 'Product', { consortiumId: consortium.id });
  const table = useProductsTable({
    products: searchProducts(rows, query),
    mayChange,
    onChange: (product) => setOpen({ kind: 'CHANGE', product }),
    onRemove: (product) => setOpen({ kind: 'REMOVE', product }),
  });
  const fileTable = useFileTable();
  const search = (words: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (words === '') after.delete('q');
        else after.set('q', words);
        return after;
      },
      { replace: true },
    );
  const close = () => setOpen(null);
  return (
    <Page
      title={t('ui:pages.products')}
      lead={t('products.lead', { consortium: consortium.name })}
      actions={mayChange && <Button onClick={() => setOpen({ kind: 'ADD' })}>{t('products.add')}</Button>}
    >
      <QueryBoundary
        result={result}
        layout="table"
        select={({ products }) => products}
        empty={{
          when: (products) => products.length === 0,
          show: <EmptyState title={t('products.none')} description={t('products.noneExplained')} />,
        }}
      >
        {() => (
          <DataTable
            table={table}
            more={more}
            empty={<EmptyState title={t('products.noneFound')} />}
            tools={
              <>
                <SearchField
                  quiet
                  label={t('products.search')}
                  w={360}
                  maw="100%"
                  words={query}
                  onSearch={search}
                />
                <ExportMenu quiet waiting={more.some} table={() => fileTable(table)} />
              </>
            }
          />
        )}
      </QueryBoundary>
      {open?.kind === 'ADD' && <ProductModal consortiumCode={consortium.code} onClose={close} />}
      {open?.kind === 'CHANGE' && <ProductModal product={open.product} onClose={close} />}
      {open?.kind === 'REMOVE' && <RemoveProduct product={open.product} onClose={close} />}
    </Page>
  );
}
