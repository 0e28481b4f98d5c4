import { type WorkerDatabase } from '@commonworks/api-platform/worker';

/**
 * Sees that the worker can do all that it may be asked for, and nothing that nobody can ask for.
 * @throws Error that names each task without its handler, each handler without its task, and so for mails
 */
export async function checkComplete(
  database: WorkerDatabase,
  tasks: readonly string[],
  mailKinds: readonly string[],
): Promise<void> {
  const known = await database.snapshot(async (tx) => ({
    tasks: await tx.query<{ name: string }>('select name from job_task order by name'),
    kinds: await tx.query<{ name: string }>('select name from mail_kind order by name'),
  }));
  const faults = [
    ...compare(
      known.tasks.map(({ name }) => name),
      tasks,
      'task',
      'handler',
    ),
    ...compare(
      known.kinds.map(({ name }) => name),
      mailKinds,
      'kind of mail',
      'composer',
    ),
  ];
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function compare(asked: readonly string[], done: readonly string[], thing: string, doer: string): string[] {
  return [
    ...asked.filter((name) => !done.includes(name)).map((name) => `the ${thing} ${name} has no ${doer}`),
    ...done.filter((name) => !asked.includes(name)).map((name) => `the ${doer} ${name} has no ${thing}`),
  ];
}
