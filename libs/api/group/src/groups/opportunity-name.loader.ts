import { defineLoader } from '@commonworks/api-platform';

/** What an opportunity is called in the reader's language, by its id, as long as the reader sees it. */
export const opportunityNameLoader = defineLoader<string, string>(async (tx, ids, { locale }) => {
  const rows = await tx.query<{ id: string; nameEn: string; nameFr: string }>(
    `select o.id, o.name_en as "nameEn", o.name_fr as "nameFr" from opportunity o where o.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, nameEn, nameFr }) => [id, locale === 'fr' ? nameFr : nameEn]));
});
