import {
  fileDate,
  useReplacementWords,
  writeSorting,
  type Column,
  type Sorting,
  type TableModel,
  type TextColumn,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { type RegisteredSystem, type SystemsGroup, type SystemSort } from './arrange-systems.js';
import { SupportMark } from './support-mark.js';
import { supportOf } from './support.js';
import classes from './systems-view.module.css';
import { useSupportWords } from './use-support-words.js';

export interface SystemsTableOptions {
  title: string;
  groups: readonly SystemsGroup[];
  /** What stands above the rows already, and so in files alone. */
  saidAbove: SystemSort | null;
  sorting: Sorting<SystemSort> | null;
  today: string;
}

/** The register as it is: a system of a municipality in each row. */
export function useSystemsTable({
  title,
  groups,
  saidAbove,
  sorting,
  today,
}: SystemsTableOptions): TableModel<RegisteredSystem> {
  const { t } = useTranslation('results');
  const supportWords = useSupportWords();
  const replacementWords = useReplacementWords();
  const address = useAddress();
  const text = (
    id: SystemSort,
    value: (row: RegisteredSystem) => string | null,
  ): TextColumn<RegisteredSystem> => ({
    kind: 'text',
    id,
    heading: t(`systems.columns.${id}`),
    value,
  });
  const columns: Column<RegisteredSystem>[] = [
    text('function', (row) => row.function),
    text('municipality', ({ municipality }) => municipality.name),
    {
      ...text('product', ({ product }) => product),
      card: 'lead',
      cell: ({ product }) => <span className={classes.product}>{product}</span>,
    },
    { ...text('vendor', ({ vendor }) => vendor), card: 'known' },
    { ...text('hosting', ({ hosting }) => hosting && t(`terms:hosting.${hosting}`)), card: 'known' },
    { ...text('version', ({ version }) => version), card: 'known' },
    {
      kind: 'date',
      id: 'supportEnds',
      heading: t('systems.columns.supportEnds'),
      card: 'block',
      value: ({ supportEnds }) => supportEnds,
      cell: ({ supportEnds }) => <SupportMark supportEnds={supportEnds} today={today} />,
    },
    {
      kind: 'file',
      id: 'support',
      heading: t('systems.columns.support'),
      value: ({ supportEnds }) => {
        const support = supportOf(supportEnds, today);
        return support && supportWords(support);
      },
    },
    {
      kind: 'text',
      id: 'replacement',
      heading: t('systems.columns.replacement'),
      sortable: false,
      card: 'known',
      value: ({ replacement }) => replacement && replacementWords(replacement),
      files: [
        {
          id: 'replacement',
          heading: t('systems.columns.replacement'),
          value: ({ replacement }) => replacement && t(`terms:replacementStatus.${replacement.status}`),
        },
        {
          id: 'replacementFrom',
          heading: t('systems.columns.replacementFrom'),
          value: ({ replacement }) => fileDate(replacement?.from ?? null),
        },
        {
          id: 'replacementTo',
          heading: t('systems.columns.replacementTo'),
          value: ({ replacement }) => fileDate(replacement?.to ?? null),
        },
      ],
    },
    {
      kind: 'text',
      id: 'plannedReplacement',
      heading: t('systems.columns.plannedReplacement'),
      sortable: false,
      card: 'known',
      value: ({ plannedReplacement }) => plannedReplacement,
    },
  ];
  return {
    caption: title,
    columns: columns.map((column) =>
      column.kind === 'text' && column.id === saidAbove ? inFilesAlone(column) : column,
    ),
    groups: groups.map(({ key, heading, rows }) => ({ key, heading: heading ?? undefined, rows })),
    rowKey: ({ questionId, municipality }) => `${questionId} ${municipality.id}`,
    sorting,
    onSort: (by) => {
      const descending = sorting?.by === by && !sorting.descending;
      address.set({ sort: writeSorting({ by, descending }) });
    },
  };
}

const inFilesAlone = <Row,>({ id, heading, value }: TextColumn<Row>): Column<Row> => ({
  kind: 'file',
  id,
  heading,
  value,
});
