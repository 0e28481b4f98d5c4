import { setTimeout as pause } from 'node:timers/promises';
import { ClearError } from '../setup/clear-error.mjs';
import { codeOf, messageOf } from '../setup/error-code.mjs';

const PATIENCE_MS = 60_000;

/**
 * @param {string} url
 * @param {AbortSignal} over ends the waiting, with its reason
 * @throws {ClearError} if `/health/ready` has not answered 200 within a minute
 */
export async function waitUntilReady(url, over) {
  const deadline = Date.now() + PATIENCE_MS;
  let answer = 'no answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`${url}/health/ready`, {
        signal: AbortSignal.any([over, AbortSignal.timeout(5_000)]),
      });
      await response.body?.cancel();
      if (response.status === 200) return;
      answer = `status ${response.status}`;
    } catch (error) {
      answer = (error instanceof Error && codeOf(error.cause)) || messageOf(error);
    }
    over.throwIfAborted();
    await pause(40);
  }
  throw new ClearError(`${url}/health/ready is not ready after ${PATIENCE_MS / 1000} s: ${answer}.`);
}

/**
 * Says where the page is and how to get in.
 *
 * @param {string[]} accounts a line for each demo account
 * @param {string} [setupToken] lets the first visitor of an empty installation become its administrator
 * @param {string} url
 */
export async function announce(url, accounts, setupToken) {
  console.log(`ready ${url}`);
  for (const account of accounts) console.log(account);
  if (setupToken && (await isEmpty(url))) {
    console.log(`First administrator: open ${url}/setup and enter the one-time token ${setupToken}`);
  }
}

/**
 * Whether the installation has no administrator yet.
 *
 * @param {string} url
 */
async function isEmpty(url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ installation { empty } }' }),
  });
  /** @type {{ data?: { installation: { empty: boolean } } }} */
  const { data } = JSON.parse(await response.text());
  return data?.installation?.empty !== false;
}
