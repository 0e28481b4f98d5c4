/**
 * The expressions row-level security policies are written with.
 *
 * Each reads one setting of the running transaction (see `tenant-database.ts`). They are sub-selects on
 * purpose: PostgreSQL then evaluates them once a query, where a function of the row's column is evaluated
 * once a row. An unset setting is NULL or '', and neither equals anything: no context, no rows.
 *
 * Migrations use these texts, so they are frozen: add, do not change.
 */
const uuidList = (setting: string) =>
  `(array(select unnest(nullif(current_setting('cw.${setting}', true), '')::uuid[])))`;

export const acting = {
  /** The signed-in person. */
  person: `(select nullif(current_setting('cw.person_id', true), '')::uuid)`,
  /** Municipalities in which the person holds a role. */
  municipalities: uuidList('municipality_ids'),
  /** Consortia the person coordinates or analyses. */
  coordinated: uuidList('coordinated_consortium_ids'),
  /** Consortia the person belongs to, by coordinating them or through a municipality. */
  consortia: uuidList('consortium_ids'),
  /** True where the transaction was opened for this purpose. */
  purpose: (...purposes: ('AUTHENTICATE' | 'ADMINISTRATE' | 'INVITE')[]) =>
    `(select coalesce(current_setting('cw.purpose', true), '') in (${purposes.map((p) => `'${p}'`).join(', ')}))`,
} as const;

export const API_ROLE = 'commonworks_api';
export const WORKER_ROLE = 'commonworks_worker';

/** Puts a table behind its policies, for its owner too. */
export const forceRowLevelSecurity = (table: string) =>
  `alter table ${table} enable row level security; alter table ${table} force row level security;`;

type Command = 'select' | 'insert' | 'update' | 'delete';

/** A policy and the grant it stands for, together, so that neither is forgotten. */
export function allow(
  role: string,
  command: Command,
  table: string,
  condition: string,
  columns?: string[],
): string {
  const name = `${role}_${command}`;
  const clause = {
    select: `using (${condition})`,
    insert: `with check (${condition})`,
    update: `using (${condition}) with check (${condition})`,
    delete: `using (${condition})`,
  }[command];
  const granted = columns ? `${command} (${columns.join(', ')})` : command;
  return `create policy ${name} on ${table} for ${command} to ${role} ${clause}; grant ${granted} on ${table} to ${role};`;
}
