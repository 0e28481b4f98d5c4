import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { GovernanceFormsDocument, type GovernanceFormRowFragment } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  Page,
  QueryBoundary,
  Section,
  useAbility,
  useCurrentConsortium,
  usePagedRows,
  type CurrentConsortium,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddFormDialog } from './add-form-dialog.js';
import { PlaceholdersSection } from './placeholders-section.js';
import { RemoveForm } from './remove-form.js';
import { useFormsTable } from './use-forms-table.js';

/** The forms of the consortium that one acts for, or whose campaign one looks at. */
export function FormsPage() {
  const { t } = useTranslation('library');
  const consortium = useCurrentConsortium();
  if (consortium) return <Forms key={consortium.id} consortium={consortium} />;
  return (
    <Page title={t('ui:pages.forms')}>
      <EmptyState title={t('forms.elsewhere')} description={t('products.elsewhereExplained')} />
    </Page>
  );
}

type Open = { kind: 'ADD' } | { kind: 'REMOVE'; form: GovernanceFormRowFragment };

function Forms({ consortium }: { consortium: CurrentConsortium }) {
  const { t } = useTranslation('library');
  const ability = useAbility();
  const [open, setOpen] = useState<Open | null>(null);
  const result = useQuery(GovernanceFormsDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  const { rows, more } = usePagedRows({
    list: consortium.id,
    rows: result.data?.governanceForms ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const mayChange = permits(ability, 'change', 'Form', { consortiumId: consortium.id });
  const table = useFormsTable({
    forms: rows,
    mayChange,
    onRemove: (form) => setOpen({ kind: 'REMOVE', form }),
  });
  const close = () => setOpen(null);
  return (
    <Page
      title={t('ui:pages.forms')}
      lead={t('forms.lead', { consortium: consortium.name })}
      breadcrumbs={[{ label: t('ui:pages.library'), to: '/library' }]}
      actions={mayChange && <Button onClick={() => setOpen({ kind: 'ADD' })}>{t('forms.add')}</Button>}
    >
      <QueryBoundary
        result={result}
        layout="table"
        select={({ governanceForms }) => governanceForms}
        empty={{
          when: (forms) => forms.length === 0,
          show: (
            <EmptyState
              title={t('forms.none')}
              description={t(mayChange ? 'forms.noneForCoordinator' : 'forms.noneExplained')}
            />
          ),
        }}
      >
        {() => <DataTable table={table} more={more} empty={<EmptyState title={t('forms.none')} />} />}
      </QueryBoundary>
      <Section title={t('forms.names')}>
        <PlaceholdersSection />
      </Section>
      {open?.kind === 'ADD' && <AddFormDialog consortiumCode={consortium.code} onClose={close} />}
      {open?.kind === 'REMOVE' && <RemoveForm form={open.form} onClose={close} />}
    </Page>
  );
}
