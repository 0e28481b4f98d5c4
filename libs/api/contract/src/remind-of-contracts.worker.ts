import { handleJob, notify, type JobHandler, type Transaction } from '@commonworks/api-platform/worker';
import { dueReminder, REMINDED_BEFORE } from './due-reminder.js';
import { remindOfContractsJob } from './job-kinds.js';
import { contractEnding } from './notification-kinds.js';

interface EndingContract {
  readonly id: string;
  readonly consortiumId: string;
  readonly municipalityId: string;
  /** YYYY-MM-DD */
  readonly endsOn: string;
  readonly today: string;
  readonly given: number[];
}

/** Tells the leads of contracts of theirs that end soon, each time once. */
export const remindOfContracts = (): JobHandler =>
  handleJob(remindOfContractsJob, async (_, job) => {
    await job.finish(async (tx) => {
      for (const contract of await readEnding(tx)) {
        const days = dueReminder(contract.endsOn, contract.today, contract.given);
        if (days === null || !(await storeReminder(tx, contract, days))) continue;
        await notify(tx, {
          kind: contractEnding,
          about: { subjectId: contract.id },
          place: { municipalityId: contract.municipalityId },
          to: { roles: contractEnding.roles },
        });
      }
    });
  });

const readEnding = (tx: Transaction): Promise<EndingContract[]> =>
  tx.query(
    `select c.id, c.consortium_id as "consortiumId", c.municipality_id as "municipalityId",
       c.ends_on::text as "endsOn", current_date::text as today,
       array(select r.days from contract_reminder r where r.contract_id = c.id and r.ends_on = c.ends_on) as given
     from contract c
     where c.removed_at is null and c.ends_on between current_date and current_date + $1::int
     order by c.ends_on, c.id`,
    [Math.max(...REMINDED_BEFORE)],
  );

/** @returns whether it was not given before */
async function storeReminder(
  tx: Transaction,
  { id, consortiumId, municipalityId, endsOn }: EndingContract,
  days: number,
): Promise<boolean> {
  const rows = await tx.query<{ days: number }>(
    `insert into contract_reminder (consortium_id, municipality_id, contract_id, ends_on, days)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning days`,
    [consortiumId, municipalityId, id, endsOn, days],
  );
  return rows.length > 0;
}
