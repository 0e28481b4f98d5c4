import type { GovernanceFormRowFragment } from '@commonworks/web-graphql';
import { useFormat, useTable, type TableModel } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface FormsTableOptions {
  forms: readonly GovernanceFormRowFragment[];
  mayChange: boolean;
  onRemove: (form: GovernanceFormRowFragment) => void;
}

/** Forms by the document they are for; for a coordinator with the way to take each away. */
export function useFormsTable({
  forms,
  mayChange,
  onRemove,
}: FormsTableOptions): TableModel<GovernanceFormRowFragment> {
  const { t } = useTranslation('library');
  const format = useFormat();
  const remove = (form: GovernanceFormRowFragment) => (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${t('ui:action.remove')}: ${form.name}`}
      onClick={() => onRemove(form)}
    >
      {t('ui:action.remove')}
    </Button>
  );
  return useTable<GovernanceFormRowFragment>({
    caption: t('ui:pages.forms'),
    rows: forms,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'name',
        heading: t('ui:term.name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <Anchor href={`/library/forms/${id}.docx`} download>
            {name}
          </Anchor>
        ),
        card: 'lead',
      },
      {
        kind: 'text',
        id: 'kind',
        heading: t('forms.of'),
        value: ({ kind }) => t(`terms:governanceKind.${kind}`),
      },
      {
        kind: 'text',
        id: 'language',
        heading: t('ui:term.language'),
        value: ({ language }) => t(`templates.language.${language === 'FR' ? 'fr' : 'en'}`),
      },
      {
        kind: 'text',
        id: 'names',
        heading: t('forms.fills'),
        value: ({ placeholders }) => placeholders.join(', ') || null,
        card: 'known',
      },
      {
        kind: 'text',
        id: 'sent',
        heading: t('forms.sent'),
        value: ({ uploadedAt, uploadedBy }) =>
          [format.date(uploadedAt.slice(0, 10)), uploadedBy].filter(Boolean).join(' · '),
      },
      ...(mayChange
        ? [
            {
              kind: 'custom' as const,
              id: 'actions',
              heading: '',
              spoken: t('ui:table.actions'),
              cell: remove,
            },
          ]
        : []),
    ],
  });
}
