import { randomUUID } from 'node:crypto';
import { type Transaction } from '@commonworks/api-platform';
import { type PeerGroupKey } from './peer-group-key.js';
import { type ReleaseRows } from './release-rows.js';

export interface ReleaseKey {
  readonly consortiumId: string;
  readonly releaseId: string;
}

/** Columns of each table of results, apart from the release's own key, with their SQL types. */
const COLUMNS = {
  release_group: 'id uuid, kind text, code text, position int',
  release_cell: `group_id uuid, question_id uuid, withheld text, answers_held_back boolean, named_only boolean,
    n int, mean double precision, sd double precision, quartiles_withheld text, quartiles_named_only boolean,
    median double precision, q1 double precision, q3 double precision, counts jsonb, other jsonb`,
  release_participant: 'municipality_id uuid, workbook_id uuid, group_ids uuid[]',
  release_named_answer: 'municipality_id uuid, question_id uuid, level text, state text, value jsonb',
  release_standing: 'municipality_id uuid, group_id uuid, question_id uuid, percentile_rank double precision',
  release_ledger: 'group_id uuid, question_id uuid, hidden uuid[]',
} as const;

type Row = Readonly<Record<string, unknown>>;

/** Writes what a release publishes, one statement a table. Nothing of it can be changed afterwards. */
export async function writeRelease(tx: Transaction, key: ReleaseKey, rows: ReleaseRows): Promise<void> {
  const groupIds = new Map(rows.groups.map((group) => [group.key, randomUUID()]));
  const idOf = (group: PeerGroupKey) => groupIds.get(group);
  const tables: [keyof typeof COLUMNS, Row[]][] = [
    [
      'release_group',
      rows.groups.map(({ key, kind, code, position }) => ({ id: idOf(key), kind, code, position })),
    ],
    [
      'release_cell',
      rows.cells.map((cell) => ({
        group_id: idOf(cell.group),
        question_id: cell.questionId,
        withheld: cell.withheld,
        answers_held_back: cell.answersHeldBack,
        named_only: cell.namedOnly,
        n: cell.n,
        mean: cell.mean,
        sd: cell.sd,
        quartiles_withheld: cell.quartilesWithheld,
        quartiles_named_only: cell.quartilesNamedOnly,
        median: cell.median,
        q1: cell.q1,
        q3: cell.q3,
        counts: cell.counts,
        other: cell.other,
      })),
    ],
    [
      'release_participant',
      rows.participants.map(({ municipalityId, workbookId, groups }) => ({
        municipality_id: municipalityId,
        workbook_id: workbookId,
        group_ids: groups.map(idOf),
      })),
    ],
    [
      'release_named_answer',
      rows.namedAnswers.map(({ municipalityId, questionId, level, state, value }) => ({
        municipality_id: municipalityId,
        question_id: questionId,
        level,
        state,
        value,
      })),
    ],
    [
      'release_standing',
      rows.standings.map(({ municipalityId, group, questionId, percentileRank }) => ({
        municipality_id: municipalityId,
        group_id: idOf(group),
        question_id: questionId,
        percentile_rank: percentileRank,
      })),
    ],
    [
      'release_ledger',
      rows.ledger.map(({ group, questionId, hidden }) => ({
        group_id: idOf(group),
        question_id: questionId,
        hidden,
      })),
    ],
  ];
  for (const [table, tableRows] of tables) await insert(tx, key, table, tableRows);
}

async function insert(
  tx: Transaction,
  key: ReleaseKey,
  table: keyof typeof COLUMNS,
  rows: Row[],
): Promise<void> {
  const columns = COLUMNS[table];
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  // JSON writes a double so that it reads back as the same double.
  await tx.query(
    `insert into ${table} (consortium_id, release_id, ${names.join(', ')})
     select $1, $2, ${names.map((name) => `r.${name}`).join(', ')}
     from jsonb_to_recordset($3::jsonb) as r (${columns})`,
    [key.consortiumId, key.releaseId, JSON.stringify(rows)],
  );
}
