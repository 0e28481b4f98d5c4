import type { Locale, MailReader, Queries } from '@commonworks/api-platform/worker';

interface Row {
  readonly email: string | null;
  readonly locale: Locale;
  readonly memberships: MailReader['memberships'];
  readonly consortia: readonly string[];
}

/** To whom a mail about what happened goes, and what that person may do now; null where the account is closed. */
export async function findMailReader(tx: Queries, personId: string): Promise<MailReader | null> {
  const [row] = await tx.query<Row>('select email, locale, memberships, consortia from mail_reader($1)', [
    personId,
  ]);
  if (!row || row.email === null) return null;
  const { email, locale, memberships, consortia } = row;
  return { personId, email, locale, memberships, consortiaOfOwnMunicipalities: consortia };
}
