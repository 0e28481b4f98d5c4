import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { SignedInPersonDocument } from '@commonworks/web-graphql';
import { useEffect, useSyncExternalStore } from 'react';
import {
  AutosaveEngine,
  type AutosaveSummary,
  type Clock,
  type QuestionSnapshot,
} from './autosave-engine.js';
import { browserDraftStore, holdPage } from './draft-store.js';
import { graphqlTransport } from './graphql-transport.js';
import { newKey } from './new-key.js';
import { tabChannel } from './tab-channel.js';

const pageId = newKey();
const engines = new WeakMap<ApolloClient, Map<string, AutosaveEngine>>();

const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** One engine a person and workbook for as long as the page lives, so that a save on its way is never forgotten. */
function engineFor(client: ApolloClient, personId: string, workbookId: string): AutosaveEngine {
  const ofClient = engines.get(client) ?? new Map<string, AutosaveEngine>();
  engines.set(client, ofClient);
  const name = `${personId}/${workbookId}`;
  const engine = ofClient.get(name) ?? newEngine(client, personId, workbookId);
  ofClient.set(name, engine);
  return engine;
}

function newEngine(client: ApolloClient, personId: string, workbookId: string): AutosaveEngine {
  const { locks } = navigator as { locks?: LockManager };
  holdPage(locks, pageId);
  return new AutosaveEngine({
    workbookId,
    transport: graphqlTransport(client),
    store: browserDraftStore({ storage: localStorage, locks, personId, workbookId, pageId }),
    clock: browserClock,
    newKey,
    chance: Math.random,
    onSaved: (answer) => tabChannel.tell(workbookId, answer),
  });
}

/** The autosave engine of one person's workbook, at work while the component is on screen. */
export function useAutosave(personId: string, workbookId: string): AutosaveEngine {
  const client = useApolloClient();
  const engine = engineFor(client, personId, workbookId);
  useEffect(() => {
    void engine.start();
    const stopListening = tabChannel.listen(workbookId, (answer) => engine.observe([answer]));
    const left = () => engine.flush();
    const online = () => engine.wake();
    const offline = () => engine.sleep();
    // Someone else may have signed in on this device meanwhile: these answers are only this person's to send.
    const seen = async () => {
      if (engine.summary().connection !== 'signed-out') return;
      const result = await client
        .query({ query: SignedInPersonDocument, fetchPolicy: 'no-cache' })
        .catch(() => null);
      if (result?.data?.me?.id === personId) engine.wake();
    };
    const shown = () => (document.visibilityState === 'hidden' ? left() : void seen());
    const warn = (event: BeforeUnloadEvent) => {
      const { saving, waiting, refused, durable } = engine.summary();
      if (!durable && saving + waiting + refused > 0) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    window.addEventListener('focus', seen);
    window.addEventListener('pagehide', left);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      window.removeEventListener('focus', seen);
      window.removeEventListener('pagehide', left);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', shown);
      stopListening();
      engine.stop();
    };
  }, [client, engine, personId, workbookId]);
  return engine;
}

/** One question's answer and how its save stands. */
export function useAnswer(engine: AutosaveEngine, questionId: string): QuestionSnapshot {
  return useSyncExternalStore(engine.subscribe, () => engine.snapshot(questionId));
}

/** All saves of the workbook together. */
export function useAutosaveSummary(engine: AutosaveEngine): AutosaveSummary {
  return useSyncExternalStore(engine.subscribe, engine.summary);
}
