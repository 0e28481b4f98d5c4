import { type JobKind, type WorkerDatabase } from '@commonworks/api-platform/worker';

/**
 * Sees that the worker can do all that it may be asked for, and nothing that nobody can ask for.
 * @throws Error that names each kind of job without its handler, each handler without its kind, each kind that
 *   the database and this worker understand differently; and so for mails and notifications
 */
export async function checkComplete(
  database: WorkerDatabase,
  handled: readonly JobKind[],
  mailKinds: readonly string[],
  notificationKinds: readonly string[],
): Promise<void> {
  const known = await database.snapshot(async (tx) => ({
    jobs: await tx.query<{ name: string; ids: string[] }>(
      'select name, id_names as ids from job_kind order by name',
    ),
    mails: await tx.query<{ name: string }>('select name from mail_kind order by name'),
    notifications: await tx.query<{ name: string }>('select name from notification_kind order by name'),
  }));
  const faults = [
    ...compare(namesOf(known.jobs), namesOf(handled), 'kind of job', 'handler'),
    ...differences(known.jobs, handled),
    ...compare(namesOf(known.mails), mailKinds, 'kind of mail', 'composer'),
    ...compare(namesOf(known.notifications), notificationKinds, 'kind of notification', 'composer'),
  ];
  if (faults.length > 0) throw new Error(faults.join('; '));
}

const namesOf = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);

function compare(asked: readonly string[], done: readonly string[], thing: string, doer: string): string[] {
  return [
    ...asked.filter((name) => !done.includes(name)).map((name) => `the ${thing} ${name} has no ${doer}`),
    ...done.filter((name) => !asked.includes(name)).map((name) => `the ${doer} ${name} has no ${thing}`),
  ];
}

function differences(known: readonly { name: string; ids: string[] }[], handled: readonly JobKind[]) {
  return handled.flatMap(({ name, ids }) => {
    const asked = known.find((kind) => kind.name === name);
    return asked === undefined || sorted(asked.ids) === sorted(ids)
      ? []
      : [`the kind of job ${name} is asked for with ${sorted(asked.ids)} and done with ${sorted(ids)}`];
  });
}

const sorted = (names: readonly string[]): string => [...names].sort().join(', ') || 'no id';
