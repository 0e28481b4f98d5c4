/**
 * The expressions row-level security policies are written with.
 *
 * Each reads one part of the context of the running transaction, through a function that gives it only where
 * the signature is good (see `signed-context.ts`). They are sub-selects on purpose: PostgreSQL then evaluates
 * them once a query, where a function of the row's column is evaluated once a row. Without a context, or with
 * a forged one, a part is NULL, and nothing equals it: no rows.
 *
 * Migrations use these texts, so they are frozen: add, do not change. (The lists were changed once, together with
 * every policy that was written with them: see `ReadListsAsTheyAre`.)
 */
export const acting = {
  /** The signed-in person. */
  person: '(select acting_person())',
  /** Municipalities in which the person holds a role. */
  municipalities: '((select acting_municipalities())::uuid[])',
  /** Consortia the person coordinates or analyses. */
  coordinated: '((select acting_coordinated())::uuid[])',
  /** Consortia the person belongs to, by coordinating them or through a municipality. */
  consortia: '((select acting_consortia())::uuid[])',
  /** True where the transaction was opened for this purpose: on the connection of the identity role alone. */
  purpose: (...purposes: IdentityPurpose[]) =>
    `(select acting_purpose() in (${purposes.map((p) => `'${p}'`).join(', ')}))`,
} as const;

/** What a transaction of the identity role is opened for. */
type IdentityPurpose = 'AUTHENTICATE' | 'ADMINISTRATE' | 'INVITE';

/**
 * The same as the first migrations wrote them, reading settings that nothing signed. A later migration has
 * replaced them in every policy; they are here for those migrations alone.
 */
const unsignedList = (setting: string) =>
  `(array(select unnest(nullif(current_setting('cw.${setting}', true), '')::uuid[])))`;

export const unsignedActing = {
  person: `(select nullif(current_setting('cw.person_id', true), '')::uuid)`,
  municipalities: unsignedList('municipality_ids'),
  coordinated: unsignedList('coordinated_consortium_ids'),
  consortia: unsignedList('consortium_ids'),
  purpose: (...purposes: IdentityPurpose[]) =>
    `(select coalesce(current_setting('cw.purpose', true), '') in (${purposes.map((p) => `'${p}'`).join(', ')}))`,
} as const;

/** Serves ordinary requests: whatever a person sees and does in a municipality or a consortium. */
export const API_ROLE = 'commonworks_api';
/** Signs people in and administrates: passwords, sessions, invitations, memberships. */
export const IDENTITY_ROLE = 'commonworks_identity';
/** Aggregates over all municipalities, behind no request. */
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
