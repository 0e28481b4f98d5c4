/** An event `e` as the chain covers it: all of it, in one form. */
const EVENT = `jsonb_build_array(e.number, e.id, extract(epoch from e.at), e.actor_id, e.municipality_id,
  e.consortium_id, e.action, e.subject_type, e.subject_id, e.detail, e.address, e.device)::text`;

/**
 * The digest of a seal, an aggregate over its events `e`: of what is before it, of which events it is and of each
 * of them. The arguments are expressions of SQL.
 */
export const sealDigest = (previous: string, number: string, after: string, upTo: string): string =>
  `sha256(${previous} || convert_to(
     concat_ws('|', ${number}, ${after}, ${upTo}, count(e)) || coalesce(string_agg(E'\\n' || ${EVENT}, '' order by e.number), ''),
     'UTF8'))`;

/** Stands before the first seal. */
export const NOTHING_BEFORE = `''::bytea`;
