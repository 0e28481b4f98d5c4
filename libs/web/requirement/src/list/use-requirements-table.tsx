import { REQUIREMENT_PRIORITIES, REQUIREMENT_STATUSES } from '@commonworks/domain-governance/requirements';
import { type RequirementRow } from '../frame/as-requirement.js';
import { StatusBadge, useTable, type TableModel } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { StatusSteps } from '../draft/status-steps.js';
import { STATUS_TONES } from '../frame/status-tones.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { AgreedPriorityCell } from '../priority/agreed-priority-cell.js';
import { OwnPriority } from '../priority/own-priority.js';
import { type Place } from '../priority/with-priority.js';
import { FindingsList } from './findings-list.js';
import { type Judged } from './judge-requirements.js';
import classes from './list.module.css';

export interface RequirementsTableOptions {
  documentId: string;
  rows: readonly Judged[];
  /** The reader may decide on what is proposed. */
  mayWrite: boolean;
  /** The municipalities for which the reader says how much they need something. */
  own: readonly Place[];
  /** How many members the group has; 0 where that is not known. */
  members: number;
  onMerge: (row: RequirementRow) => void;
  onReject: (row: RequirementRow) => void;
}

/** Requirements with what is agreed of them and what they want. */
export function useRequirementsTable({
  documentId,
  rows,
  mayWrite,
  own,
  members,
  onMerge,
  onReject,
}: RequirementsTableOptions): TableModel<Judged> {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  // The editor leads back to the list as it was filtered.
  const { search } = useLocation();
  return useTable<Judged>({
    caption: t('title'),
    rows,
    rowKey: ({ row }) => row.id,
    columns: [
      {
        kind: 'text',
        id: 'number',
        heading: t('ui:term.code'),
        width: '8.5rem',
        card: 'lead',
        value: ({ row }) => row.number,
        cell: ({ row }) => (
          <>
            <Anchor
              component={Link}
              to={`/documents/${documentId}/requirements/${row.number}${search}`}
              className={classes.number}
            >
              {row.number}
            </Anchor>
            <span className={classes.second}>{words.type(row.type)}</span>
          </>
        ),
      },
      {
        kind: 'text',
        id: 'statement',
        heading: t('field.statement'),
        card: 'block',
        value: ({ row }) => words.text(row.statement),
        cell: ({ row, findings }) => (
          <div className={classes.statement}>
            {words.text(row.statement)}
            {row.sourceLabel && (
              <span className={classes.second}>{t(`source.${row.sourceKind}`, { of: row.sourceLabel })}</span>
            )}
            <FindingsList findings={findings} statement={row.statement} />
          </div>
        ),
      },
      {
        kind: 'mark',
        id: 'priority',
        heading: t('field.agreedPriority'),
        width: '10rem',
        card: 'line',
        value: ({ row }) => row.agreedPriority && words.priority(row.agreedPriority),
        rank: ({ row }) => row.agreedPriority && REQUIREMENT_PRIORITIES.indexOf(row.agreedPriority),
        cell: ({ row }) => <AgreedPriorityCell row={row} members={members} />,
      },
      ...(own.length > 0
        ? [
            {
              kind: 'custom' as const,
              id: 'own',
              heading: t('field.ownPriority'),
              width: '13rem',
              card: 'line' as const,
              cell: ({ row }: Judged) =>
                own.map((place) => (
                  <OwnPriority
                    key={place.id}
                    documentId={documentId}
                    row={row}
                    municipality={place}
                    named={own.length > 1}
                  />
                )),
            },
          ]
        : []),
      {
        kind: 'mark',
        id: 'status',
        heading: t('ui:term.state'),
        width: mayWrite ? '13rem' : '7rem',
        card: 'block',
        value: ({ row }) => words.status(row.status),
        rank: ({ row }) => REQUIREMENT_STATUSES.indexOf(row.status),
        cell: ({ row }) => (
          <div className={classes.status}>
            <StatusBadge tone={STATUS_TONES[row.status]} label={words.status(row.status)} />
            {row.status === 'REJECTED' && row.reason !== '' && (
              <span className={classes.second}>{row.reason}</span>
            )}
            {mayWrite && row.status === 'PROPOSED' && (
              <StatusSteps
                documentId={documentId}
                row={row}
                onMerge={() => onMerge(row)}
                onReject={() => onReject(row)}
              />
            )}
          </div>
        ),
      },
    ],
  });
}
