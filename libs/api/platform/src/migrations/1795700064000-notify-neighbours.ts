import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK = `if session_user <> 'commonworks_worker'
             and not coalesce(municipality = any (public.acting_municipalities()), false)
             and not coalesce(consortium = any (public.acting_coordinated()), false) then`;

const CHECK_WITH_NEIGHBOURS = `if session_user <> 'commonworks_worker'
             and not coalesce(municipality = any (public.acting_municipalities()), false)
             and not coalesce(consortium = any (public.acting_coordinated()), false)
             and not exists (select from public.consortium_member c where c.municipality_id = municipality
                              and c.consortium_id = any (public.acting_consortia())) then`;

/**
 * Municipalities of one consortium invite each other and work in groups, and their coordinator invites them: who is told
 * of it is in another municipality than who did it. What a line says is read under what its reader may open, so that
 * nobody can be told a thing that is not theirs.
 */
export class NotifyNeighbours1795700064000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return replaceCheck(runner, CHECK, CHECK_WITH_NEIGHBOURS);
  }

  down(runner: QueryRunner): Promise<void> {
    return replaceCheck(runner, CHECK_WITH_NEIGHBOURS, CHECK);
  }
}

/** @throws Error where the function does not check as it is said to */
async function replaceCheck(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [{ definition }]: { definition: string }[] = await runner.query(
    `select pg_get_functiondef('notify_people(text, uuid, uuid, uuid, uuid, uuid, uuid[], text[])'::regprocedure) as definition`,
  );
  if (!definition.includes(from)) throw new Error('notify_people does not check its place as it was written');
  await runner.query(definition.replace(from, () => to));
}
