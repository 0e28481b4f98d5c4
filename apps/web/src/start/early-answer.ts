import type { ApolloClient } from '@apollo/client';
import { LONGEST_PAGE } from '@commonworks/access';
import { StartDocument, type StartQuery } from '@commonworks/web-graphql';
import { serverClock } from '@commonworks/web-ui';

declare global {
  /** What `public/head-start.js` asked for; consumed once. */
  var commonworksStart: Promise<Response> | undefined;
}

/** How long the page waits for it before it asks itself, in milliseconds: by then a server that answers has. */
const LONGEST_MS = 2_000;

/**
 * Puts the answer to what was asked before the page was there where the page will look for it. Where there is none, or
 * it is no answer (nobody is signed in any more, the server is away), the page asks itself and says what is the matter.
 */
export async function takeEarlyAnswer(client: ApolloClient): Promise<void> {
  const asked = globalThis.commonworksStart;
  globalThis.commonworksStart = undefined;
  if (!asked) return;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_MS));
  const data = await Promise.race([answerOf(asked).catch(() => null), late]);
  if (data) client.writeQuery({ query: StartDocument, data });
}

async function answerOf(asked: Promise<Response>): Promise<StartQuery | null> {
  const response = await asked;
  serverClock.hear(response.headers.get('date'));
  const { data, errors } = (await response.json()) as { data?: StartQuery | null; errors?: unknown };
  if (!response.ok || errors !== undefined || !data) return null;
  // A full page is not the whole list; who asks for all of it fetches those after it.
  return data.campaigns.length < LONGEST_PAGE ? data : null;
}
