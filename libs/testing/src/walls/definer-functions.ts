/** A function that runs with its owner's rights. */
export interface DefinerFunction {
  /** As PostgreSQL writes it: name and types of parameters. */
  readonly signature: string;
  /** The roles that may call it. */
  readonly callers: readonly string[];
}

const REQUESTS = ['commonworks_api', 'commonworks_identity'];

/**
 * Every function that runs with its owner's rights, by its exact signature. Each has a fixed search path, so
 * that nobody who calls it decides what its words mean. One more has to be named here, where somebody reads it.
 */
export const DEFINER_FUNCTIONS: readonly DefinerFunction[] = [
  // Each gives one part of the context where its signature is good; they read the key.
  { signature: 'acting_purpose()', callers: REQUESTS },
  { signature: 'acting_person()', callers: REQUESTS },
  { signature: 'acting_municipalities()', callers: REQUESTS },
  { signature: 'acting_coordinated()', callers: REQUESTS },
  { signature: 'acting_consortia()', callers: REQUESTS },
  // Asks the worker for one task of a list, with one id.
  { signature: 'enqueue_job(text,uuid)', callers: ['commonworks_identity'] },
];
