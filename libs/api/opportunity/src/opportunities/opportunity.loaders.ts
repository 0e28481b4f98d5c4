import {
  defineLoader,
  municipalityLoader,
  type Locale,
  type MunicipalityObject,
} from '@commonworks/api-platform';
import type { ReplacementStatus } from '@commonworks/domain-assessment';
import type { ChartPlace } from './opportunity.enums.js';
import type {
  OpportunityEvidenceObject,
  OpportunityPlaceObject,
  OpportunityQuadrantsObject,
  OpportunityWindowObject,
} from './opportunity.types.js';

/** What of the register a candidate stands on: of a service all of it, of a replacement its product. */
const OF_CANDIDATE = (row: 'w' | 's') =>
  `${row}.consortium_id = c.consortium_id and ${row}.release_id = c.release_id
     and case c.kind when 'SERVICE' then ${row}.service_id = c.service_id
         else ${row}.question_id = c.question_id and ${row}.product_key = c.product_key end`;

/** The windows of products by candidate, the most urgent first. */
export const windowLoader = defineLoader<string, OpportunityWindowObject[]>(async (tx, ids) =>
  byCandidate(
    ids,
    await tx.query<OpportunityWindowObject & OfCandidate>(
      `select c.id as "candidateId", w.question_id as "questionId", w.product_key as "productKey", w.product, w.from_month as "from",
         w.to_month as "to", w.municipality_count as "municipalityCount", w.named, w.urgency
       from opportunity_candidate c join opportunity_window w on ${OF_CANDIDATE('w')}
       where c.id = any($1::uuid[]) order by w.urgency desc, w.product, w.question_id`,
      [ids],
    ),
  ),
);

/** The systems in use by candidate, by municipality. */
export const evidenceLoader = defineLoader<string, OpportunityEvidenceObject[]>(async (tx, ids, ctx) => {
  const rows = await tx.query<SystemRow & OfCandidate>(
    `select c.id as "candidateId", s.municipality_id as "municipalityId", s.question_id as "questionId",
       s.product_key as "productKey", s.product, s.status, s.support_ends as "supportEnds", s.planned_from as "plannedFrom",
       s.planned_to as "plannedTo", s.from_month as "from", s.to_month as "to"
     from opportunity_candidate c join opportunity_system s on ${OF_CANDIDATE('s')}
     where c.id = any($1::uuid[]) order by s.product, s.question_id`,
    [ids],
  );
  return byCandidate(
    ids,
    named(rows, await municipalityLoader.load(tx, municipalitiesOf(rows), ctx), ctx.locale),
  );
});

/** Where municipalities stand with the service, by candidate, by municipality. */
export const placeLoader = defineLoader<string, OpportunityPlaceObject[]>(async (tx, ids, ctx) => {
  const rows = await tx.query<
    { municipalityId: string; client: ChartPlace; supplier: ChartPlace } & OfCandidate
  >(
    `select c.id as "candidateId", p.municipality_id as "municipalityId", p.client, p.supplier
     from opportunity_candidate c join opportunity_place p
       on p.consortium_id = c.consortium_id and p.release_id = c.release_id and p.service_id = c.service_id
     where c.id = any($1::uuid[])`,
    [ids],
  );
  return byCandidate(
    ids,
    named(rows, await municipalityLoader.load(tx, municipalitiesOf(rows), ctx), ctx.locale),
  );
});

/** How many stand where with the service, by candidate. */
export const quadrantsLoader = defineLoader<string, OpportunityQuadrantsObject>(async (tx, ids) => {
  const rows = await tx.query<OpportunityQuadrantsObject & OfCandidate>(
    `select c.id as "candidateId", count(*) filter (where p.client <> 'BESIDE')::int as n,
       count(*) filter (where p.client = 'PURSUE')::int as pursue,
       count(*) filter (where p.client = 'EXPLORE')::int as explore,
       count(*) filter (where p.client = 'TEST')::int as test,
       count(*) filter (where p.client = 'MONITOR')::int as monitor,
       count(*) filter (where p.client = 'LINE')::int as "onLine",
       count(*) filter (where p.supplier = 'HARVEST')::int as harvest,
       count(*) filter (where p.supplier = 'IMPROVE')::int as improve,
       count(*) filter (where p.supplier = 'INVEST')::int as invest,
       count(*) filter (where p.supplier = 'MAYBE')::int as maybe
     from opportunity_candidate c left join opportunity_place p
       on p.consortium_id = c.consortium_id and p.release_id = c.release_id and p.service_id = c.service_id
     where c.id = any($1::uuid[]) group by c.id`,
    [ids],
  );
  return new Map(rows.map(({ candidateId, ...counts }) => [candidateId, counts]));
});

interface OfCandidate {
  readonly candidateId: string;
}

interface SystemRow {
  municipalityId: string;
  questionId: string;
  productKey: string;
  product: string;
  status: ReplacementStatus;
  supportEnds: string | null;
  plannedFrom: string | null;
  plannedTo: string | null;
  from: string | null;
  to: string | null;
}

const municipalitiesOf = (rows: readonly { municipalityId: string }[]): string[] => [
  ...new Set(rows.map(({ municipalityId }) => municipalityId)),
];

/** With the municipality in place of its id, by its name; what is of one that the reader does not see is left out. */
function named<R extends { municipalityId: string }>(
  rows: readonly R[],
  municipalities: ReadonlyMap<string, MunicipalityObject>,
  locale: Locale,
): (Omit<R, 'municipalityId'> & { municipality: MunicipalityObject })[] {
  return rows
    .flatMap(({ municipalityId, ...row }) => {
      const municipality = municipalities.get(municipalityId);
      return municipality ? [{ ...row, municipality }] : [];
    })
    .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, locale));
}

function byCandidate<R extends OfCandidate>(
  ids: readonly string[],
  rows: readonly R[],
): Map<string, Omit<R, 'candidateId'>[]> {
  const lists = new Map<string, Omit<R, 'candidateId'>[]>(ids.map((id) => [id, []]));
  for (const { candidateId, ...row } of rows) lists.get(candidateId)?.push(row);
  return lists;
}
