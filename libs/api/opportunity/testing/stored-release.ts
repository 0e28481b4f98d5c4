import { randomUUID } from 'node:crypto';

/** Runs a statement past row-level security. */
export interface Superuser {
  query<R extends object>(sql: string, params?: unknown[]): Promise<{ rows: R[] }>;
}

/** What a member shares by name of one service: levels 1 to 5, and the system it uses; what is missing it did not say. */
export interface Shared {
  readonly priority?: number;
  readonly readiness?: number;
  readonly improvement?: number;
  /** A second, weightier question of the same dimension, where less is better. */
  readonly trouble?: number;
  readonly system?: object;
}

export interface PlannedRelease {
  /** Null for a municipality whose population nobody knows. */
  readonly populations: readonly (number | null)[];
  /** By service, then by municipality; empty where it shares nothing of that service. */
  readonly shared: readonly (readonly Shared[])[];
  readonly closesOn?: string | null;
  readonly closedAt?: string;
  readonly threshold?: { kind: 'FIXED' | 'GROUP_MEAN' | 'GROUP_MEDIAN'; value: number; lineIsHigh: boolean };
  /** Of an existing consortium; else one is made. */
  readonly consortiumId?: string;
  readonly municipalityIds?: readonly string[];
}

export interface StoredRelease {
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly releaseId: string;
  readonly serviceIds: readonly string[];
  readonly municipalityIds: readonly string[];
  /** The question for a system, by service. */
  readonly registers: readonly string[];
}

/** The scale questions of each service; `trouble` has the weight 2. */
const MEASURES = [
  { name: 'priority', dimension: 'PRIORITY', weight: 1, higher_is_better: true },
  { name: 'readiness', dimension: 'READINESS', weight: 1, higher_is_better: true },
  { name: 'improvement', dimension: 'IMPROVEMENT', weight: 1, higher_is_better: true },
  { name: 'trouble', dimension: 'PRIORITY', weight: 2, higher_is_better: false },
] as const;
const LEVELS = { levels: [1, 2, 3, 4, 5].map((n) => ({ en: `Level ${n}`, fr: `Niveau ${n}` })) };

/** A published release that shows exactly this by name, as a worker would have left it, without what follows from it. */
export async function storeRelease(db: Superuser, plan: PlannedRelease): Promise<StoredRelease> {
  const insert = async (table: string, rows: readonly Record<string, unknown>[]) => {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (columns === '') return;
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };
  const suffix = randomUUID().slice(0, 8);
  const names = (name: string) => ({ name_en: name, name_fr: name });
  const consortiumId = plan.consortiumId ?? randomUUID();
  const municipalityIds = plan.municipalityIds ?? plan.populations.map(() => randomUUID());
  const serviceIds = plan.shared.map(() => randomUUID());
  const [area, template, version, section, campaignId, releaseId, group] = Array.from({ length: 7 }, () =>
    randomUUID(),
  );
  if (!plan.consortiumId)
    await insert('consortium', [
      {
        id: consortiumId,
        code: `c-${suffix}`,
        name: suffix,
        province: 'AB',
        region_names: {},
        created_at: new Date(),
      },
    ]);
  if (!plan.municipalityIds) {
    await insert(
      'municipality',
      municipalityIds.map((id, n) => ({
        id,
        name: `M${n} ${suffix}`,
        type: 'TOWN',
        province: 'AB',
        created_at: new Date(),
      })),
    );
    await insert(
      'consortium_member',
      municipalityIds.map((municipality_id) => ({
        consortium_id: consortiumId,
        municipality_id,
        joined_at: new Date(),
      })),
    );
    await insert(
      'profile_figure',
      municipalityIds.flatMap((municipality_id, n) => {
        const value = plan.populations[n];
        // A later figure, which a campaign of 2017 does not count by.
        return typeof value === 'number'
          ? [2016, 2019].map((year) => ({
              municipality_id,
              year,
              code: 'population',
              value: year === 2016 ? value : 1,
            }))
          : [];
      }),
    );
  }
  await insert('service_area', [{ id: area, code: `a-${suffix}`, ...names('Area'), position: 0 }]);
  await insert(
    'service',
    serviceIds.map((id, position) => ({
      id,
      code: `s${position}-${suffix}`,
      area_id: area,
      layer: 'CUSTOMER_FACING',
      ...names(`Service ${position}`),
      definition_en: 'It.',
      definition_fr: 'Ceci.',
      position,
    })),
  );
  await insert('template', [{ id: template, code: `t-${suffix}`, ...names('Template') }]);
  await insert('template_version', [{ id: version, template_id: template, number: 1 }]);
  await insert('section', [
    { id: section, template_version_id: version, code: 's', title_en: 'S', title_fr: 'S', position: 0 },
  ]);
  const asked = { template_version_id: version, section_id: section, text_en: 'Q', text_fr: 'Q' };
  const questions = serviceIds.flatMap((service_id, n) => [
    ...MEASURES.map(({ name, ...measure }, at) => ({
      ...asked,
      ...measure,
      id: randomUUID(),
      service_id,
      code: `s${n}.${name}`,
      kind: 'SCALE',
      settings: LEVELS,
      position: 10 * n + at,
    })),
    {
      ...asked,
      id: randomUUID(),
      service_id,
      code: `s${n}.system`,
      kind: 'SYSTEM',
      dimension: null,
      weight: 1,
      higher_is_better: true,
      settings: {},
      position: 10 * n + 9,
    },
  ]);
  await insert('question', questions);
  const idOf = (n: number, name: string) => questions.find(({ code }) => code === `s${n}.${name}`)?.id;
  await db.query('update template_version set published_at = now() where id = $1', [version]);
  const { kind, value, lineIsHigh } = plan.threshold ?? { kind: 'FIXED', value: 50, lineIsHigh: false };
  await insert('campaign', [
    {
      consortium_id: consortiumId,
      id: campaignId,
      template_version_id: version,
      name: 'Round',
      cycle: suffix,
      year: 2017,
      status: 'RELEASED',
      synthetic: true,
      threshold_kind: kind,
      threshold_value: value,
      line_is_high: lineIsHigh,
      closes_on: plan.closesOn === undefined ? '2017-06-30' : plan.closesOn,
      closed_at: plan.closedAt ?? '2017-07-05T12:00Z',
      opened_at: '2017-01-01',
      created_at: '2017-01-01',
      version: 1,
    },
  ]);
  await insert('release', [
    {
      consortium_id: consortiumId,
      id: releaseId,
      campaign_id: campaignId,
      status: 'PUBLISHED',
      published_at: new Date(),
      requested_at: new Date(),
      attempts: 1,
      unnamed_participants: false,
    },
  ]);
  await insert('release_group', [
    {
      consortium_id: consortiumId,
      release_id: releaseId,
      id: group,
      kind: 'CAMPAIGN',
      code: 'ALL',
      position: 0,
    },
  ]);
  await insert(
    'release_participant',
    municipalityIds.map((municipality_id) => ({
      consortium_id: consortiumId,
      release_id: releaseId,
      municipality_id,
      workbook_id: randomUUID(),
      group_ids: [group],
    })),
  );
  const given = plan.shared.flatMap((members, n) =>
    members.flatMap((answers, m) =>
      Object.entries(answers).map(([name, answer]: [string, unknown]) => ({
        consortium_id: consortiumId,
        release_id: releaseId,
        municipality_id: municipalityIds[m],
        question_id: idOf(n, name),
        level: m % 2 === 0 ? 'NAMED' : 'PUBLIC',
        state: 'ANSWERED',
        value: answer,
      })),
    ),
  );
  await insert('release_named_answer', given);
  const scores = new Map<string | undefined, number[]>();
  for (const { question_id, value: level } of given)
    if (typeof level === 'number')
      scores.set(question_id, [...(scores.get(question_id) ?? []), (level - 1) * 25]);
  await insert(
    'release_cell',
    [...scores].map(([question_id, of]) => ({
      consortium_id: consortiumId,
      release_id: releaseId,
      group_id: group,
      question_id,
      n: of.length,
      mean: of.reduce((sum, score) => sum + score, 0) / of.length,
      answers_held_back: false,
      named_only: false,
      quartiles_named_only: false,
    })),
  );
  return {
    consortiumId,
    campaignId,
    releaseId,
    serviceIds,
    municipalityIds,
    registers: serviceIds.map((_, n) => idOf(n, 'system') ?? ''),
  };
}
