import type pg from 'pg';

/**
 * 5,000 municipalities in 50 consortia, each with two campaigns, of which one is released; twelve questions. Past
 * triggers and foreign keys, so that it takes seconds: the rows are for the planner to count, not to be read.
 */
export async function fill5000(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    set session_replication_role = replica;
    insert into template values (md5('t')::uuid, 'measured', 'Measured', 'Mesuré');
    insert into template_version (id, template_id, number) values (md5('v')::uuid, md5('t')::uuid, 1);
    insert into section (id, template_version_id, code, title_en, title_fr, position)
      select md5('s' || s)::uuid, md5('v')::uuid, 's' || s, 'S', 'S', s from generate_series(1, 3) s;
    insert into question (id, template_version_id, section_id, code, kind, text_en, text_fr, settings, position)
      select md5('q' || q)::uuid, md5('v')::uuid, md5('s' || 1 + q % 3)::uuid, 'q' || q, 'NUMBER', 'Q', 'Q', '{}', q
        from generate_series(1, 12) q;
    insert into consortium (id, code, name, province)
      select md5('c' || c)::uuid, 'c' || c, 'C' || c, 'AB' from generate_series(0, 49) c;
    insert into municipality (id, name, type, province)
      select md5('m' || m)::uuid, 'M' || m, 'CITY', 'AB' from generate_series(1, 5000) m;
    insert into consortium_member (consortium_id, municipality_id)
      select md5('c' || m % 50)::uuid, md5('m' || m)::uuid from generate_series(1, 5000) m;
    insert into profile_figure (municipality_id, year, code, value)
      select md5('m' || m)::uuid, y, 'population', m from generate_series(1, 5000) m, generate_series(2015, 2016) y;
    insert into person (id, email, name, password_hash)
      select md5('p' || p)::uuid, p || '@spec.example', 'P', 'x' from generate_series(1, 10000) p;
    insert into municipality_membership (municipality_id, person_id, role)
      select md5('m' || 1 + p % 5000)::uuid, md5('p' || p)::uuid, 'LEAD' from generate_series(1, 10000) p;
    insert into session (id_hash, person_id, expires_at)
      select sha256(('h' || p)::bytea), md5('p' || p)::uuid, now() + interval '1 day' from generate_series(1, 10000) p;
    insert into audit_event (actor_id, municipality_id, action, subject_type, subject_id)
      select md5('p' || 1 + e % 10000)::uuid, md5('m' || 1 + e % 5000)::uuid, 'SPEC', 'spec', e::text
        from generate_series(1, 20000) e;
    insert into campaign (consortium_id, id, template_version_id, name, cycle, year, status)
      select md5('c' || c)::uuid, md5('k' || c || r)::uuid, md5('v')::uuid, 'K', r::text, 2015 + r,
             case r when 1 then 'RELEASED' else 'OPEN' end
        from generate_series(0, 49) c, generate_series(1, 2) r;
    insert into workbook (municipality_id, id, consortium_id, campaign_id, status, question_count)
      select md5('m' || m)::uuid, md5('w' || m || '-' || r)::uuid, md5('c' || m % 50)::uuid,
             md5('k' || m % 50 || r)::uuid, 'SUBMITTED', 12
        from generate_series(1, 5000) m, generate_series(1, 2) r;
    insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level)
      select municipality_id, id, 'WORKBOOK', id, 'NAMED' from workbook;
    insert into answer (municipality_id, workbook_id, question_id, state, value, version)
      select w.municipality_id, w.id, q.id, 'ANSWERED', '1', 1 from workbook w cross join question q;
    insert into answer_revision (municipality_id, workbook_id, question_id, version, state, value, idempotency_key)
      select municipality_id, workbook_id, question_id, 1, state, value, gen_random_uuid() from answer;
    insert into section_assignment (municipality_id, workbook_id, section_id, person_id)
      select w.municipality_id, w.id, md5('s1')::uuid, md5('p1')::uuid from workbook w;
    insert into release (consortium_id, id, campaign_id, status, published_at)
      select consortium_id, md5('r' || id)::uuid, id, 'PUBLISHED', now() from campaign where status = 'RELEASED';
    insert into release_group (consortium_id, release_id, id, kind, code, position)
      select consortium_id, id, md5('g' || id || g)::uuid, 'POPULATION_BAND', g::text, g
        from release, generate_series(0, 4) g;
    insert into release_cell (consortium_id, release_id, group_id, question_id, n)
      select g.consortium_id, g.release_id, g.id, q.id, 5 from release_group g cross join question q;
    insert into release_participant (consortium_id, release_id, municipality_id, workbook_id)
      select w.consortium_id, r.id, w.municipality_id, w.id from workbook w join release r using (campaign_id);
    insert into release_named_answer (consortium_id, release_id, municipality_id, question_id, level, state, value)
      select p.consortium_id, p.release_id, p.municipality_id, q.id, 'NAMED', 'ANSWERED', '1'
        from release_participant p cross join question q;
    insert into release_standing (municipality_id, consortium_id, release_id, group_id, question_id, percentile_rank)
      select p.municipality_id, p.consortium_id, p.release_id, g.id, q.id, 50
        from release_participant p join release_group g using (release_id) cross join question q where g.position = 0;
    insert into release_ledger (consortium_id, release_id, group_id, question_id, hidden)
      select consortium_id, release_id, group_id, question_id, array[md5('m1')::uuid] from release_cell;
    insert into service_area (id, code, name_en, name_fr, position) values (md5('a')::uuid, 'measured', 'A', 'A', 0);
    insert into service (id, code, area_id, layer, name_en, name_fr, definition_en, definition_fr, position)
      select md5('v' || s)::uuid, 'v' || s, md5('a')::uuid, 'CUSTOMER_FACING', 'V', 'V', 'V', 'V', s
        from generate_series(1, 12) s;
    insert into opportunity_release (consortium_id, release_id, campaign_id, as_of)
      select consortium_id, id, campaign_id, '2015-01-01' from release;
    insert into opportunity_candidate (consortium_id, release_id, id, kind, service_id, urgency, firmness)
      select consortium_id, id, md5('o' || id || s)::uuid, 'SERVICE', md5('v' || s)::uuid, 0.5, 0.5
        from release, generate_series(1, 12) s;
    insert into opportunity_place (consortium_id, release_id, service_id, municipality_id, client, supplier)
      select p.consortium_id, p.release_id, md5('v' || s)::uuid, p.municipality_id, 'PURSUE', 'MAYBE'
        from release_participant p, generate_series(1, 12) s;
    insert into opportunity_window (consortium_id, release_id, question_id, product_key, service_id, product,
        from_month, to_month, municipality_count, named, urgency)
      select r.consortium_id, r.id, md5('q' || s)::uuid, 'p' || p, md5('v' || s)::uuid, 'P', '2015-01', '2016-01', 2, 9, 0.5
        from release r, generate_series(1, 12) s, generate_series(1, 9) p;
    insert into opportunity_system (consortium_id, release_id, question_id, municipality_id, service_id, product_key,
        product, status)
      select p.consortium_id, p.release_id, md5('q' || s)::uuid, p.municipality_id, md5('v' || s)::uuid, 'p1', 'P', 'UNDECIDED'
        from release_participant p, generate_series(1, 12) s;
    insert into opportunity (consortium_id, release_id, id, status, name_en, name_fr, description_en, description_fr,
        published_at)
      select consortium_id, release_id, md5('m' || id)::uuid, 'PUBLISHED', 'N', 'N', '', '', now()
        from opportunity_candidate;
    insert into opportunity_citation (consortium_id, release_id, opportunity_id, candidate_id)
      select consortium_id, release_id, md5('m' || id)::uuid, id from opportunity_candidate;
    insert into opportunity_weights (consortium_id, campaign_id, number, demand, supply, reach, urgency)
      select consortium_id, campaign_id, n, 1, 1, 1, 1 from release, generate_series(1, 20) n;
    set session_replication_role = default;
    analyze;
  `);
}
