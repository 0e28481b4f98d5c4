import type { MadeRelease, ReleasedCampaign } from '@commonworks/api-campaign/worker';
import type { Transaction } from '@commonworks/api-platform';
import type { Candidate, MemberPlace, Placement, ProductWindow } from '@commonworks/domain-opportunity';
import type { NamedSystem } from './named-systems.js';

/** All that is stored of a release's candidates. */
export interface MadeCandidates {
  readonly candidates: readonly Candidate[];
  readonly systems: readonly NamedSystem[];
  /** By the key of a product. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Takes it upon this transaction to make the candidates of a release. Of several at once the others wait here, and find
 * them made.
 * @returns false where the release has its own
 */
export async function claimRelease(tx: Transaction, release: ReleasedCampaign): Promise<boolean> {
  const claimed = await tx.query(
    `insert into opportunity_release (consortium_id, release_id, campaign_id, as_of) values ($1, $2, $3, $4)
     on conflict do nothing returning release_id`,
    [release.consortiumId, release.releaseId, release.campaignId, release.asOf],
  );
  return claimed.length > 0;
}

/** Columns of each table, apart from the release's own key, with their SQL types. */
const COLUMNS = {
  opportunity_candidate: `kind text, service_id uuid, question_id uuid, product_key text, demand double precision,
    supply double precision, reach double precision, urgency double precision, firmness double precision`,
  opportunity_place: 'service_id uuid, municipality_id uuid, client text, supplier text',
  opportunity_window: `question_id uuid, product_key text, service_id uuid, product text, from_month text,
    to_month text, municipality_count int, named int, urgency double precision`,
  opportunity_system: `question_id uuid, municipality_id uuid, service_id uuid, product_key text, product text,
    status text, support_ends text, planned_from text, planned_to text, from_month text, to_month text`,
} as const;

type Row = Readonly<Record<string, unknown>>;

/** One statement a table. Nothing of it can be changed afterwards. */
export async function storeCandidates(
  tx: Transaction,
  release: MadeRelease,
  { candidates, systems, names }: MadeCandidates,
): Promise<void> {
  const windows = windowsOf(candidates);
  const tables: [keyof typeof COLUMNS, Row[]][] = [
    ['opportunity_candidate', candidates.map(candidateRow)],
    ['opportunity_place', placeRows(candidates)],
    [
      'opportunity_window',
      [...windows.values()].map(({ window, serviceId }) => windowRow(window, serviceId, names)),
    ],
    ['opportunity_system', systems.map((system) => systemRow(system, windows))],
  ];
  for (const [table, rows] of tables) await insert(tx, release, table, rows);
}

function candidateRow(candidate: Candidate): Row {
  const { DEMAND, SUPPLY, REACH, URGENCY } = candidate.values;
  return {
    kind: candidate.kind,
    service_id: candidate.serviceId,
    question_id: candidate.kind === 'REPLACEMENT' ? candidate.questionId : null,
    product_key: candidate.kind === 'REPLACEMENT' ? candidate.productKey : null,
    demand: DEMAND,
    supply: SUPPLY,
    reach: REACH,
    urgency: URGENCY,
    firmness: candidate.firmness,
  };
}

/** Of each service once, whichever of its candidates says it. */
function placeRows(candidates: readonly Candidate[]): Row[] {
  const services = new Map<string, readonly MemberPlace[]>();
  for (const { serviceId, places } of candidates) if (serviceId !== null) services.set(serviceId, places);
  return [...services].flatMap(([service_id, places]) =>
    places.map(({ municipalityId, client, supplier }) => ({
      service_id,
      municipality_id: municipalityId,
      client: placed(client),
      supplier: placed(supplier),
    })),
  );
}

/** In the region it is counted in; on a line, or without a score, in none. */
function placed(placement: Placement): string {
  return placement.at === 'REGION' ? placement.region : placement.at;
}

interface StoredWindow {
  readonly window: ProductWindow;
  readonly serviceId: string | null;
}

const windowKey = (questionId: string, productKey: string) => `${questionId} ${productKey}`;

function windowsOf(candidates: readonly Candidate[]): Map<string, StoredWindow> {
  return new Map(
    candidates.flatMap(({ windows, serviceId }) =>
      windows.map((window) => [windowKey(window.questionId, window.productKey), { window, serviceId }]),
    ),
  );
}

const windowRow = (
  window: ProductWindow,
  serviceId: string | null,
  names: ReadonlyMap<string, string>,
): Row => ({
  question_id: window.questionId,
  product_key: window.productKey,
  service_id: serviceId,
  product: names.get(window.productKey) ?? window.productKey,
  from_month: window.from,
  to_month: window.to,
  municipality_count: window.municipalityIds.length,
  named: window.named,
  urgency: window.urgency,
});

function systemRow(system: NamedSystem, windows: ReadonlyMap<string, StoredWindow>): Row {
  const { questionId, municipalityId, serviceId, productKey, product, supportEnds, replacement } = system;
  const own = windows
    .get(windowKey(questionId, productKey))
    ?.window.members.find((member) => member.municipalityId === municipalityId)?.window;
  return {
    question_id: questionId,
    municipality_id: municipalityId,
    service_id: serviceId,
    product_key: productKey,
    product,
    status: replacement?.status ?? 'UNDECIDED',
    support_ends: supportEnds,
    planned_from: replacement?.from ?? null,
    planned_to: replacement?.to ?? null,
    from_month: own?.from ?? null,
    to_month: own?.to ?? null,
  };
}

async function insert(
  tx: Transaction,
  { consortiumId, releaseId }: MadeRelease,
  table: keyof typeof COLUMNS,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = COLUMNS[table];
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  // JSON writes a double so that it reads back as the same double.
  await tx.query(
    `insert into ${table} (consortium_id, release_id, ${names.join(', ')})
     select $1, $2, ${names.map((name) => `r.${name}`).join(', ')}
     from jsonb_to_recordset($3::jsonb) as r (${columns})`,
    [consortiumId, releaseId, JSON.stringify(rows)],
  );
}
