import type { API_ROLE, IDENTITY_ROLE } from '../database/policies.js';

/** Whose connections may ask for a job; the worker may ask for each. */
export type JobAsker = typeof API_ROLE | typeof IDENTITY_ROLE;

/** A kind of job: what the worker can be asked to do. */
export interface JobKind<Id extends string = string> {
  /** Small letters and underscores: mail, tidy_jobs. The name of its rows, for good. */
  readonly name: string;
  /** Key of its name in words, in the messages of the library that owns it. */
  readonly title: string;
  /** What it is done with: names of ids, which are all that a job holds. */
  readonly ids: readonly Id[];
  /** How often it is begun at most, 1 to 25; between attempts it waits longer each time. */
  readonly attempts: number;
  /** Who may ask for it besides the worker: the api's connections, the identity library's, or both. */
  readonly askedBy?: readonly JobAsker[];
  /** Jobs with the same word here are done one after the other; without one, side by side. */
  readonly queue?: string;
  /** Asked for by the clock as well: five fields as cron has them, in UTC. Only a kind without ids can be. */
  readonly schedule?: string;
}

/** The ids a job of this kind is done with. */
export type JobIds<Id extends string> = Readonly<Record<Id, string>>;

const NAME = /^[a-z][a-z_]*$/;
const ID_NAME = /^[a-z][A-Za-z]*$/;
const MOST_ATTEMPTS = 25;

/**
 * Declares a kind of job. It needs three things besides: a place in its library's `job-kinds.ts`, its name in
 * both languages, and a handler in the worker, which does not start without.
 * @throws Error for a declaration that cannot be
 */
export function defineJob<const Id extends string>(declaration: JobKind<Id>): JobKind<Id> {
  const { name, ids, attempts, schedule } = declaration;
  if (!NAME.test(name)) throw new Error(`“${name}” is no name of a kind of job`);
  if (!ids.every((id) => ID_NAME.test(id)))
    throw new Error(`the job ${name} has an id without a proper name`);
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > MOST_ATTEMPTS)
    throw new Error(`the job ${name} has ${attempts} attempts: 1 to ${MOST_ATTEMPTS} can be`);
  if (schedule !== undefined && ids.length > 0)
    throw new Error(`the job ${name} is asked for by the clock, which knows no ids`);
  return Object.freeze({ ...declaration });
}

/** Kinds by their name. @throws Error where two have the same */
export function jobKindsByName(kinds: readonly JobKind[]): ReadonlyMap<string, JobKind> {
  const byName = new Map<string, JobKind>();
  for (const kind of kinds) {
    if (byName.has(kind.name)) throw new Error(`two kinds of job have the name ${kind.name}`);
    byName.set(kind.name, kind);
  }
  return byName;
}
