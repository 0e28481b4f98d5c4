import type { Locale, Queries } from '@commonworks/api-platform';

/** What an account is made of, apart from its address. */
export interface NewAccount {
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: Locale;
}

/**
 * Makes the account. A person of whom something told before they ever accepted (see the migration) becomes it.
 * @returns its id; null where the address has an account
 */
export async function insertPerson(
  tx: Queries,
  email: string,
  { name, passwordHash, locale }: NewAccount,
): Promise<string | null> {
  const [person] = await tx.query<{ id: string }>(
    `insert into person (email, name, password_hash, locale) values ($1, $2, $3, $4)
     on conflict (email) do update
       set name = excluded.name, password_hash = excluded.password_hash, locale = excluded.locale
       where person.password_hash is null
     returning id`,
    [email, name, passwordHash, locale],
  );
  return person?.id ?? null;
}
