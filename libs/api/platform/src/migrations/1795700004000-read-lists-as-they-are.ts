import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Policies compare with the list that a function gives, where they took it apart and put it together again: for each
 * policy of each statement PostgreSQL ran two nodes more, which cost as much as the check of the signature.
 *
 *     municipality_id = any (array(select unnest(acting_municipalities())))   before
 *     municipality_id = any ((select acting_municipalities())::uuid[])        now
 */
export class ReadListsAsTheyAre1795700004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const policies: { table: string; name: string; using: string | null; check: string | null }[] =
      await runner.query(`
        select tablename as "table", policyname as name, qual as "using", with_check as "check"
          from pg_policies where schemaname = 'public' and concat(qual, with_check) like '%unnest(acting_%'`);
    for (const { table, name, using, check } of policies) {
      const clauses = [
        using === null ? '' : `using (${asTheyAre(using)})`,
        check === null ? '' : `with check (${asTheyAre(check)})`,
      ].join(' ');
      await runner.query(`alter policy "${name}" on "${table}" ${clauses}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('this version reads lists in this way alone');
  }
}

/** As PostgreSQL writes the expression out. */
const asTheyAre = (expression: string): string =>
  expression.replace(/ARRAY\( SELECT unnest\((acting_\w+)\(\)\) AS unnest\)/g, '(select $1())::uuid[]');
