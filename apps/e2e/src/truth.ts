import { mostRestrictive, parseFormula, type SharingLevel } from '@commonworks/domain-assessment';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';

/** One municipality's contribution to one question, as it really stands: what nobody outside may learn. */
export interface Contribution {
  campaignId: string;
  questionId: string;
  /** Of the question, the same in every round. */
  code: string;
  serviceId: string | null;
  dimension: string | null;
  municipalityId: string;
  municipality: string;
  type: string;
  population: number;
  level: Exclude<SharingLevel, 'PRIVATE'>;
  value: unknown;
}

interface Row extends Omit<Contribution, 'level'> {
  versionId: string;
  level: SharingLevel;
}

interface Derived {
  id: string;
  code: string;
  versionId: string;
  formula: string;
}

const ANSWERS = `
  select w.campaign_id as "campaignId", a.question_id as "questionId", q.code, q.template_version_id as "versionId",
         q.service_id as "serviceId", q.dimension,
         w.municipality_id as "municipalityId", m.name as municipality, m.type,
         (select value from profile_figure p where p.municipality_id = m.id and p.code = 'population' order by year desc limit 1) as population,
         coalesce(sq.level, ss.level, sw.level, 'PRIVATE') as level, a.value
    from answer a
    join workbook w on w.municipality_id = a.municipality_id and w.id = a.workbook_id
    join municipality m on m.id = w.municipality_id
    join question q on q.id = a.question_id
    left join workbook_sharing sq on sq.workbook_id = w.id and sq.municipality_id = w.municipality_id and sq.scope = 'QUESTION' and sq.target_id = q.id
    left join workbook_sharing ss on ss.workbook_id = w.id and ss.municipality_id = w.municipality_id and ss.scope = 'SECTION' and ss.target_id = q.section_id
    left join workbook_sharing sw on sw.workbook_id = w.id and sw.municipality_id = w.municipality_id and sw.scope = 'WORKBOOK'
   where w.status = 'SUBMITTED' and a.state = 'ANSWERED'`;

/** Reads, as the worker's role, every answer of every submitted workbook; what is derived is derived here. */
export async function readContributions(): Promise<Contribution[]> {
  const client = new pg.Client({ connectionString: workerUrl() });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(ANSWERS);
    const { rows: derived } = await client.query<Derived>(
      `select id, code, template_version_id as "versionId", settings ->> 'formula' as formula from question where kind = 'DERIVED'`,
    );
    return [...rows, ...deriveAll(rows, derived)].filter(
      (r): r is Contribution & Row => r.level !== 'PRIVATE',
    );
  } finally {
    await client.end();
  }
}

function workerUrl(): string {
  const tool = join(import.meta.dirname, '../../../tools/db-url.mjs');
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR };
  return execFileSync(process.execPath, [tool, 'worker'], { env, encoding: 'utf8' }).trim();
}

function deriveAll(rows: Row[], derived: Derived[]): Row[] {
  const workbooks = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.campaignId} ${row.municipalityId}`;
    workbooks.set(key, [...(workbooks.get(key) ?? []), row]);
  }
  return [...workbooks.values()].flatMap((answers) =>
    derived
      .filter((d) => d.versionId === answers[0].versionId)
      .flatMap((d) => {
        const formula = parseFormula(d.formula);
        if (!formula.ok) throw new Error(formula.message);
        const inputs = answers.filter((a) =>
          formula.symbols.includes(a.code.slice(a.code.lastIndexOf('.') + 1)),
        );
        const values = Object.fromEntries(
          inputs.map((a) => [a.code.slice(a.code.lastIndexOf('.') + 1), Number(a.value)]),
        );
        const value = formula.evaluate({ ...values, population: answers[0].population });
        return value === null
          ? []
          : [
              {
                ...answers[0],
                questionId: d.id,
                code: d.code,
                serviceId: null,
                dimension: null,
                value,
                level: mostRestrictive(inputs.map((a) => a.level)),
              },
            ];
      }),
  );
}
