import {
  DataTable,
  ExportMenu,
  ProgressBar,
  StatusBadge,
  useFileTable,
  useFormat,
  useTable,
  type MoreRows,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { LeadNote } from '../first-lead/lead-note.js';
import type { WithoutLead } from '../first-lead/use-without-lead.js';
import { stageOf } from '../workbooks/stage.js';
import { stageTone } from '../workbooks/stage-tone.js';
import classes from './campaigns.module.css';
import { byName, share, STAGE_ORDER, type CampaignWorkbook } from './standing.js';

interface StandingTableProps {
  consortiumId: string;
  workbooks: readonly CampaignWorkbook[];
  /** Of the municipalities those that nobody leads yet. */
  withoutLead: readonly WithoutLead[];
  more: MoreRows;
}

/** Every municipality of the campaign with its workbook's status and progress; whoever is stuck stands first. */
export function StandingTable({ consortiumId, workbooks, withoutLead, more }: StandingTableProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const fileTable = useFileTable();
  const leaderless = new Map(withoutLead.map((municipality) => [municipality.id, municipality]));
  const table = useTable<CampaignWorkbook>({
    caption: t('standing.caption'),
    rows: workbooks.toSorted(byName),
    rowKey: ({ id }) => id,
    fallback: { by: 'progress', descending: false },
    columns: [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('standing.municipality'),
        value: ({ municipality }) => municipality.name,
        cell: ({ municipality }) => {
          const awaiting = leaderless.get(municipality.id);
          return (
            <>
              {municipality.name}
              {awaiting && <LeadNote consortiumId={consortiumId} municipality={awaiting} />}
            </>
          );
        },
      },
      {
        kind: 'mark',
        id: 'status',
        heading: t('standing.status'),
        card: 'beside',
        value: (workbook) => t(`status.${stageOf(workbook)}`),
        rank: (workbook) => STAGE_ORDER[stageOf(workbook)],
        cell: (workbook) => (
          <>
            <StatusBadge tone={stageTone(stageOf(workbook))} label={t(`status.${stageOf(workbook)}`)} />
            {workbook.submittedAt && (
              <span className={classes.submitted}>{format.date(workbook.submittedAt)}</span>
            )}
          </>
        ),
      },
      {
        kind: 'custom',
        id: 'progress',
        heading: t('standing.answered'),
        width: '40%',
        card: 'block',
        sortBy: share,
        cell: ({ municipality, progress }) => (
          <ProgressBar
            value={progress.answered}
            total={progress.total}
            label={t('standing.progressOf', { name: municipality.name })}
          />
        ),
        files: [
          { id: 'answered', heading: t('standing.answered'), value: ({ progress }) => progress.answered },
          { id: 'total', heading: t('standing.total'), value: ({ progress }) => progress.total },
        ],
      },
      {
        kind: 'file',
        id: 'submittedAt',
        heading: t('standing.submittedAt'),
        value: ({ submittedAt }) => submittedAt && { day: submittedAt.slice(0, 10) },
      },
    ],
  });
  return (
    <div className={classes.table}>
      <DataTable
        table={table}
        more={more}
        tools={<ExportMenu quiet waiting={more.some} table={() => fileTable(table)} />}
      />
    </div>
  );
}
