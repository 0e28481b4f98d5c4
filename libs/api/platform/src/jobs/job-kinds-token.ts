/** Injection token of the kinds of job, a `ReadonlyMap<string, JobKind>` by name. */
export const JOB_KINDS = Symbol('JOB_KINDS');
