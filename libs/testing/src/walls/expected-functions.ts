/**
 * The functions that run with their owner's rights, by their signature. Each must fix its `search_path`, and do
 * for whoever may call it one thing that cannot be turned to another use.
 */
export const DEFINER_FUNCTIONS: readonly string[] = [
  // Asks the worker for one task of a list, with one id.
  'enqueue_job(text,uuid)',
];

/** Which runtime role may call which function. */
export const CALLED_FUNCTIONS: readonly string[] = ['enqueue_job(text,uuid) by commonworks_api'];
