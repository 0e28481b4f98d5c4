import type { FactorValues, Weights } from '@commonworks/domain-opportunity';
import type { Superuser } from './stored-release.js';

/** A candidate as PostgreSQL counts it. */
export interface Recounted {
  readonly kind: 'SERVICE' | 'REPLACEMENT';
  readonly serviceId: string | null;
  readonly questionId: string | null;
  readonly productKey: string | null;
  readonly values: FactorValues;
  readonly score: number | null;
  readonly rank: number | null;
}

/** A month as a number, of a partial date: of a year alone its first or its last. */
const MONTH = (date: string, alone: 1 | 12) =>
  `(split_part(${date}, '-', 1)::int * 12 + coalesce(nullif(split_part(${date}, '-', 2), '')::int, ${alone}) - 1)`;

/**
 * Candidates of a release and their order, from its named answers and released means, written anew after part E of
 * the design: nothing of the product's own rule is in it.
 */
const RECOUNT = `
with setting as (
  select r.consortium_id, c.year, c.template_version_id as version, c.threshold_kind as kind,
    c.threshold_value as fixed, c.line_is_high as line_high,
    extract(year from d.day)::int * 12 + extract(month from d.day)::int - 1 as now
  from release r join campaign c on c.id = r.campaign_id
  cross join lateral (select coalesce(c.closes_on, (c.closed_at at time zone 'UTC')::date) as day) d
  where r.id = $1
), asked as (
  select q.* from question q, setting where q.template_version_id = setting.version
), given as (
  select a.municipality_id as m, a.value, q.id as q, q.service_id as s, q.kind, q.dimension as d, q.weight as w,
    q.higher_is_better as up
  from release_named_answer a join asked q on q.id = a.question_id
  where a.release_id = $1 and a.state = 'ANSWERED'
), scored as (
  select m, s, d, sum(w * case when up then x else 100 - x end) / sum(w) as v
  from given cross join lateral (select (value::text::numeric - 1) * 25 as x) l
  where kind = 'SCALE' group by m, s, d
), regional as (
  select q.service_id as s, q.dimension as d,
    sum(q.weight * case when q.higher_is_better then c.mean else 100 - c.mean end) / sum(q.weight) as v
  from release_cell c join asked q on q.id = c.question_id
  where c.release_id = $1 and c.mean is not null and q.kind = 'SCALE' group by 1, 2
), line as (
  select d.d, coalesce(case setting.kind when 'FIXED' then setting.fixed
      when 'GROUP_MEAN' then (select avg(r.v) from regional r where r.d = d.d)
      else (select percentile_cont(0.5) within group (order by r.v) from regional r where r.d = d.d) end, 50) as at
  from setting, (values ('PRIORITY'), ('READINESS'), ('IMPROVEMENT')) d (d)
), side as (
  select s.m, s.s, s.d,
    case when abs(s.v - line.at) <= 1e-9 then case when setting.line_high then 'H' else 'O' end
      when s.v > line.at then 'H' else 'L' end as side
  from scored s join line on line.d = s.d, setting
), place as (
  select coalesce(i.m, x.m) as m, coalesce(i.s, x.s) as s, p.side as p, r.side as r, i.side as i
  from (select * from side where d = 'IMPROVEMENT') i
  full join (select distinct m, s from side where d <> 'IMPROVEMENT') x using (m, s)
  left join side p on p.m = coalesce(i.m, x.m) and p.s = coalesce(i.s, x.s) and p.d = 'PRIORITY'
  left join side r on r.m = coalesce(i.m, x.m) and r.s = coalesce(i.s, x.s) and r.d = 'READINESS'
), population as (
  select distinct on (f.municipality_id) f.municipality_id as m, f.value as people from profile_figure f, setting
  where f.code = 'population' and f.year <= setting.year order by f.municipality_id, f.year desc
), placed as (
  select s,
    (count(*) filter (where p = 'H' and i = 'H') + 0.5 * count(*) filter (where p = 'L' and i = 'H'))
      / nullif(count(*) filter (where p is not null and i is not null), 0)::float as demand,
    case when count(*) filter (where r is not null and i is not null) > 0 then
      least(1, (count(*) filter (where r = 'H' and i = 'H') + 0.5 * count(*) filter (where r = 'L' and i = 'H')) / 2)
    end::float as supply,
    coalesce(sum(people) filter (where p in ('H', 'L') and i = 'H'), 0)
      / nullif(sum(people) filter (where p is not null and i is not null), 0)::float as reach
  from place left join population using (m) group by s
), used as (
  select given.m, given.q, given.s, regexp_replace(upper(value ->> 'product'), '[^A-Z0-9]', '', 'g') as product,
    coalesce(value -> 'replacement' ->> 'status', 'UNDECIDED') as status, value ->> 'supportEnds' as ends,
    value -> 'replacement' ->> 'from' as a, value -> 'replacement' ->> 'to' as b
  from given where kind = 'SYSTEM'
), dated as (
  select *,
    case when a is not null then ${MONTH('a', 1)} when b is not null then least(setting.now, ${MONTH('b', 12)})
      else ${MONTH('ends', 1)} - 24 end as opens,
    case when a is not null then greatest(${MONTH('a', 1)}, ${MONTH('coalesce(b, a)', 12)})
      when b is not null then ${MONTH('b', 12)} else ${MONTH('ends', 12)} + 12 end as shuts
  from used, setting
), active as (
  select m, q, s, product, case status when 'UNDECIDED' then 1 else 0.5 end as much, opens,
    greatest(shuts, now + 12) as shuts
  from dated where opens is not null and status <> 'DONE'
), months as (
  select a.q, a.product, month, sum(a.much) as much, count(*) as municipalities
  from setting, active a cross join lateral generate_series(greatest(a.opens, now), a.shuts) month
  group by a.q, a.product, month
), peak as (
  select distinct on (q, product) q, product, month, much, municipalities
  from months order by q, product, much desc, month
), named as (
  select q, min(s::text)::uuid as s, count(*) as n, bool_or(opens is not null or status = 'DONE') as dated
  from dated group by q
), urgent as (
  select p.q, n.s, p.product, p.municipalities,
    case when n.n < 2 then 0 else greatest(0, (p.much - 1) / (n.n - 1))
      * (1 - 0.75 * least(greatest(p.month - setting.now - 12, 0), 48) / 48.0) end::float as urgency
  from peak p join named n on n.q = p.q, setting
), register as (
  select n.s, max(case when n.n = 1 or n.dated then
    greatest(0, (select max(u.urgency) from urgent u where u.q = n.q)) end) as urgency
  from named n group by n.s
), found as (
  select 'SERVICE' as kind, s.id as "serviceId", null::uuid as "questionId", null as "productKey",
    p.demand, p.supply, p.reach, r.urgency
  from (select distinct service_id as id from asked where service_id is not null) s
  left join placed p on p.s = s.id left join register r on r.s = s.id
  union all
  select 'REPLACEMENT', u.s, u.q, u.product, p.demand, p.supply, p.reach, u.urgency
  from urgent u left join placed p on p.s = u.s where u.municipalities > 1
), weighed as (
  select found.*, 100 * (coalesce($2 * demand, 0) + coalesce($3 * supply, 0) + coalesce($4 * reach, 0)
      + coalesce($5 * urgency, 0))
    / nullif((case when demand is null then 0 else $2::float end) + (case when supply is null then 0 else $3::float end)
      + (case when reach is null then 0 else $4::float end) + (case when urgency is null then 0 else $5::float end), 0)
    as score
  from found where num_nonnulls(demand, supply, reach, urgency) > 0
)
select kind, "serviceId", "questionId", "productKey", score,
  json_build_object('DEMAND', demand, 'SUPPLY', supply, 'REACH', reach, 'URGENCY', urgency) as values,
  case when score is not null then rank() over (order by round(score::numeric, 8) desc nulls last) end::int as rank
from weighed order by score desc nulls last`;

export async function recount(db: Superuser, releaseId: string, weights: Weights): Promise<Recounted[]> {
  const { DEMAND, SUPPLY, REACH, URGENCY } = weights;
  return (await db.query<Recounted>(RECOUNT, [releaseId, DEMAND, SUPPLY, REACH, URGENCY])).rows;
}
