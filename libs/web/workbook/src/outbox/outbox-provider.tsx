import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { SignedInPersonDocument } from '@commonworks/web-graphql';
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { browserDraftStore, holdPage } from '../autosave/draft-store.js';
import { graphqlTransport } from '../autosave/graphql-transport.js';
import { newKey } from '../autosave/new-key.js';
import { type Clock, type OutboxSummary } from '../autosave/outbox.js';
import { PersonOutbox } from './person-outbox.js';

/** How often answers are looked for that a closed tab left behind, in milliseconds. */
const LOOK_MS = 30_000;
const pageId = newKey();
const outboxes = new WeakMap<ApolloClient, Map<string, PersonOutbox>>();

const browserClock: Clock = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** One outbox a person for as long as the page lives, so that a save on its way is never forgotten. */
function outboxOf(client: ApolloClient, personId: string): PersonOutbox {
  const ofClient = outboxes.get(client) ?? new Map<string, PersonOutbox>();
  outboxes.set(client, ofClient);
  const outbox = ofClient.get(personId) ?? newOutbox(client, personId);
  ofClient.set(personId, outbox);
  return outbox;
}

function newOutbox(client: ApolloClient, personId: string): PersonOutbox {
  const { locks } = navigator as { locks?: LockManager };
  holdPage(locks, pageId);
  return new PersonOutbox(personId, localStorage, browserClock, {
    transport: graphqlTransport(client, personId),
    store: browserDraftStore({ storage: localStorage, locks, personId, pageId }),
    newKey,
    chance: Math.random,
  });
}

const OutboxContext = createContext<PersonOutbox | null>(null);

/**
 * Keeps the unsent answers of the person who is signed in, and sends them from whichever page is open: at the start,
 * when the network or the person comes back, and with growing patience in between.
 */
export function OutboxProvider({ personId, children }: { personId: string; children: ReactNode }) {
  const client = useApolloClient();
  const person = outboxOf(client, personId);
  useEffect(() => {
    const { outbox } = person;
    void person.start();
    const online = () => outbox.wake();
    const offline = () => outbox.sleep();
    const returned = async () => {
      const { connection } = outbox.summary();
      if (connection === 'unreachable') outbox.wake();
      if (connection === 'signed-out') {
        // Somebody else may have signed in on this device meanwhile: these answers are only this person's to send.
        const result = await client
          .query({ query: SignedInPersonDocument, fetchPolicy: 'no-cache', context: { staysOnPage: true } })
          .catch(() => null);
        if (result?.data?.me?.id === personId) outbox.wake();
      }
      await outbox.adopt();
    };
    const shown = () => (document.visibilityState === 'hidden' ? outbox.flush() : void returned());
    const left = () => outbox.leave();
    const warn = (event: BeforeUnloadEvent) => {
      const { typing, saving, waiting, refused, durable } = outbox.summary();
      if (!durable && typing + saving + waiting + refused > 0) event.preventDefault();
    };
    const look = setInterval(() => void outbox.adopt(), LOOK_MS);
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    window.addEventListener('focus', returned);
    window.addEventListener('pagehide', left);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', shown);
    return () => {
      clearInterval(look);
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      window.removeEventListener('focus', returned);
      window.removeEventListener('pagehide', left);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', shown);
      outbox.stop();
    };
  }, [client, person, personId]);
  return <OutboxContext value={person}>{children}</OutboxContext>;
}

/** The unsent answers of the person who is signed in. */
export function useOutbox(): PersonOutbox {
  const person = useContext(OutboxContext);
  if (!person) throw new Error('Unsent answers are asked for outside their provider.');
  return person;
}

/** How the saves of all workbooks stand. */
export function useOutboxSummary(): OutboxSummary {
  const { outbox } = useOutbox();
  return useSyncExternalStore(outbox.subscribe, () => outbox.summary());
}
