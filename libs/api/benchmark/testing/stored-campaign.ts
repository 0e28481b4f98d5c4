import { createTenantContext, type TenantContext } from '@commonworks/api-platform';
import { type Role } from '@commonworks/access';
import { randomUUID } from 'node:crypto';
import { type ReleaseSnapshot } from '../src/release/release-snapshot.js';

/** Runs a statement past row-level security. */
export interface Superuser {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const DIMENSIONS: Record<string, string> = {
  need: 'ENABLEMENT',
  priority: 'PRIORITY',
  improvement: 'IMPROVEMENT',
  readiness: 'READINESS',
};

/** A campaign in the database, made from a snapshot whose ids are names. */
export interface StoredCampaign {
  readonly campaignId: string;
  readonly consortiumId: string;
  /** The uuid that stands for a name of the snapshot. */
  uuid(name: string): string;
  /** The context of somebody with this role in a municipality of the snapshot, or in the consortium. */
  as(role: Role, municipalityId?: string): TenantContext;
}

/**
 * Writes a closed campaign of the year 2015 with its template, municipalities, workbooks, answers and sharing.
 *
 * @param former an earlier round of the same municipalities: this one is the next, in the same consortium, with
 *   another version of the same template
 */
export async function storeCampaign(
  db: Superuser,
  snapshot: ReleaseSnapshot,
  former?: StoredCampaign,
): Promise<StoredCampaign> {
  const uuids = new Map<string, string>();
  const lasting = new Set([
    'consortium',
    'person',
    'area',
    'service',
    'template',
    ...snapshot.workbooks.map(({ municipalityId }) => municipalityId),
  ]);
  const uuid = (name: string) => {
    if (former && lasting.has(name)) return former.uuid(name);
    const known = uuids.get(name) ?? randomUUID();
    uuids.set(name, known);
    return known;
  };
  const suffix = randomUUID().slice(0, 8);
  const insert = async (table: string, rows: readonly Record<string, unknown>[]) => {
    // What a row does not name has the table's default.
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (columns === '') return;
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };
  const now = new Date().toISOString();
  const names = (name: string) => ({ name_en: name, name_fr: name });

  if (!former) {
    await insert('consortium', [
      {
        id: uuid('consortium'),
        code: `c-${suffix}`,
        name: suffix,
        province: 'AB',
        region_names: {},
        created_at: now,
      },
    ]);
    await insert('person', [
      {
        id: uuid('person'),
        email: `${suffix}@spec.example`,
        name: 'Spec',
        locale: 'en',
        password_hash: 'hash',
        created_at: now,
      },
    ]);
    await insert(
      'municipality',
      snapshot.workbooks.map((w) => ({
        id: uuid(w.municipalityId),
        name: `${w.municipalityId} ${suffix}`,
        type: w.municipalityType,
        province: 'AB',
        created_at: now,
      })),
    );
    await insert(
      'consortium_member',
      snapshot.workbooks.map((w) => ({
        consortium_id: uuid('consortium'),
        municipality_id: uuid(w.municipalityId),
        joined_at: now,
      })),
    );
    await insert(
      'profile_figure',
      snapshot.workbooks.flatMap((w) =>
        Object.entries(w.profile).map(([code, value]) => ({
          municipality_id: uuid(w.municipalityId),
          year: 2015,
          code,
          value,
        })),
      ),
    );

    await insert('service_area', [{ id: uuid('area'), code: `a-${suffix}`, ...names('Area'), position: 0 }]);
    await insert('service', [
      {
        id: uuid('service'),
        code: `s-${suffix}`,
        area_id: uuid('area'),
        layer: 'CUSTOMER_FACING',
        position: 0,
        ...names('Libraries'),
        definition_en: 'Books.',
        definition_fr: 'Livres.',
      },
    ]);
    await insert('template', [{ id: uuid('template'), code: `t-${suffix}`, ...names('Template') }]);
  }
  await insert('template_version', [
    { id: uuid('version'), template_id: uuid('template'), number: former ? 2 : 1 },
  ]);
  await insert(
    'section',
    ['even', 'odd'].map((code, position) => ({
      id: uuid(code),
      template_version_id: uuid('version'),
      code,
      title_en: code,
      title_fr: code,
      position,
    })),
  );
  await insert(
    'question',
    snapshot.questions.map(({ id, code, sectionId, settings }, position) => ({
      id: uuid(id),
      template_version_id: uuid('version'),
      section_id: uuid(sectionId),
      code,
      service_id: id in DIMENSIONS ? uuid('service') : null,
      dimension: DIMENSIONS[id] ?? null,
      kind: settings.kind,
      text_en: code,
      text_fr: code,
      settings,
      weight: 1,
      higher_is_better: true,
      position,
    })),
  );
  await db.query('update template_version set published_at = now() where id = $1', [uuid('version')]);

  await insert('campaign', [
    {
      consortium_id: uuid('consortium'),
      id: uuid('campaign'),
      template_version_id: uuid('version'),
      name: 'Round',
      cycle: former ? '2016' : '2015',
      year: 2015,
      status: 'CLOSED',
      synthetic: true,
      threshold_kind: 'FIXED',
      threshold_value: 50,
      created_at: now,
      opened_at: now,
      closed_at: now,
    },
  ]);
  await insert(
    'workbook',
    snapshot.workbooks.map((w) => ({
      municipality_id: uuid(w.municipalityId),
      id: uuid(w.id),
      consortium_id: uuid('consortium'),
      campaign_id: uuid('campaign'),
      status: w.submitted ? 'SUBMITTED' : 'IN_PROGRESS',
      question_count: snapshot.questions.length,
      answered_count: 0,
    })),
  );
  await insert(
    'workbook_sharing',
    snapshot.workbooks.flatMap((w) =>
      w.sharing.map(({ scope, targetId, level }) => ({
        municipality_id: uuid(w.municipalityId),
        workbook_id: uuid(w.id),
        scope,
        level,
        target_id: uuid(targetId),
      })),
    ),
  );
  await insert(
    'answer',
    snapshot.workbooks.flatMap((w) =>
      w.answers.map(({ questionId, state, value }) => ({
        municipality_id: uuid(w.municipalityId),
        workbook_id: uuid(w.id),
        question_id: uuid(questionId),
        state,
        value,
        version: 1,
        updated_at: now,
        comment: 'a remark nobody else may read',
      })),
    ),
  );

  return {
    campaignId: uuid('campaign'),
    consortiumId: uuid('consortium'),
    uuid,
    as: (role, municipalityId) =>
      createTenantContext({
        personId: uuid('person'),
        memberships: [
          municipalityId === undefined
            ? { role, consortiumId: uuid('consortium') }
            : { role, municipalityId: uuid(municipalityId) },
        ],
        consortiaOfOwnMunicipalities: municipalityId === undefined ? [] : [uuid('consortium')],
        locale: 'en',
      }),
  };
}
