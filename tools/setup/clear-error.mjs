/** An expected failure. Its message is written for the person at the keyboard, so no stack is shown with it. */
export class ClearError extends Error {}

/**
 * Prints why a command ends: the message alone when it was expected, the whole stack when it was not.
 *
 * @param {string} command
 * @param {unknown} error
 */
export function report(command, error) {
  console.error(`\n[${command}] ${detailOf(error)}`);
}

/** @param {unknown} error */
function detailOf(error) {
  if (!(error instanceof Error)) return error;
  return error instanceof ClearError ? error.message : error.stack;
}
