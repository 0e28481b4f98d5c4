import type { GovernanceStatus, GroupDocumentPartsFragment } from '@commonworks/web-graphql';
import { StatusBadge, useFormat, type Column, type StatusTone, type TableModel } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The colour that repeats where a document stands. */
const TONES: Record<GovernanceStatus, StatusTone> = {
  DRAFT: 'info',
  IN_REVIEW: 'attention',
  AGREED: 'good',
  IN_FORCE: 'good',
  SUPERSEDED: 'idle',
};

/** The documents of a group, each with what it is, its version and where that stands. */
export function useDocumentsTable(
  groupName: string,
  documents: readonly GroupDocumentPartsFragment[],
): TableModel<GroupDocumentPartsFragment> {
  const { t } = useTranslation('group');
  const format = useFormat();
  const columns: Column<GroupDocumentPartsFragment>[] = [
    {
      kind: 'text',
      id: 'title',
      heading: t('documents.field.title'),
      card: 'lead',
      width: '40%',
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`/documents/${id}`}>
          {title}
        </Anchor>
      ),
    },
    {
      kind: 'text',
      id: 'kind',
      heading: t('documents.field.kind'),
      card: 'labelled',
      value: ({ kind, version }) =>
        t('documents.kindVersion', { kind: t(`terms:governanceKind.${kind}`), version }),
    },
    {
      kind: 'text',
      id: 'decideBy',
      heading: t('documents.field.decideBy'),
      card: 'labelled',
      value: ({ status, decideBy }) =>
        status === 'IN_REVIEW' && decideBy !== null ? format.date(decideBy) : t('ui:table.none'),
    },
    {
      kind: 'mark',
      id: 'status',
      heading: t('ui:term.state'),
      card: 'block',
      value: ({ status }) => t(`terms:governanceStatus.${status}`),
      cell: ({ status }) => (
        <StatusBadge tone={TONES[status]} label={t(`terms:governanceStatus.${status}`)} />
      ),
    },
  ];
  return {
    caption: t('documents.caption', { name: groupName }),
    columns,
    groups: [{ key: 'all', rows: documents }],
    rowKey: ({ id }) => id,
    sorting: null,
  };
}
