import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  WorkbookAnswersDocument,
  WorkbookPageDocument,
  WorkbookProgressDocument,
} from '@commonworks/web-graphql';
import { isUnauthenticated, useLiveHint } from '@commonworks/web-ui';
import { useCallback, useEffect, useMemo } from 'react';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { type Workbook } from './workbook.types.js';

/** How often the answers of colleagues are looked for while the page is in view, in milliseconds. */
const GLANCE_MS = 20_000;
/** What goes on in the background takes nobody away from the page. */
const inBackground = { fetchPolicy: 'network-only', context: { staysOnPage: true } } as const;
/** Saves that follow one another closely are counted together. */
const COUNT_AFTER_MS = 400;

/** The workbook with its questions, as the cache has it: whatever is read or saved of it shows on its page. */
export function useWorkbook(id: string) {
  return useQuery(WorkbookPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
}

/**
 * Keeps the workbook in the cache up to date: how far it is and where it stands, derived answers and the answers of
 * colleagues; after saves, when a colleague saves, at intervals, and when the page comes back into view.
 */
export function useLiveWorkbook(workbook: Workbook, engine: AutosaveEngine): void {
  const client = useApolloClient();
  const { id } = workbook;

  /** Where the session has ended the answers are kept, and the person goes to sign in when they choose to. */
  const failed = useCallback(
    (error: unknown) => {
      if (isUnauthenticated(error)) engine.signedOut();
    },
    [engine],
  );

  const count = useCallback(
    () => client.query({ query: WorkbookProgressDocument, variables: { id }, ...inBackground }).catch(failed),
    [client, failed, id],
  );

  const glance = useCallback(
    () => client.query({ query: WorkbookAnswersDocument, variables: { id }, ...inBackground }).catch(failed),
    [client, failed, id],
  );

  const derives = useMemo(
    () => workbook.sections.some(({ questions }) => questions.some(({ kind }) => kind === 'DERIVED')),
    [workbook],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let counted = engine.summary().saves;
    const unsubscribe = engine.subscribe(() => {
      const { saves } = engine.summary();
      if (saves === counted) return;
      counted = saves;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void count();
        if (derives) void glance();
      }, COUNT_AFTER_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [engine, count, glance, derives]);

  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible' || engine.summary().connection !== 'open') return;
    await Promise.all([count(), glance()]);
  }, [engine, count, glance]);
  useLiveHint('workbook', [id], look);

  useEffect(() => {
    const onView = () => void look();
    const interval = setInterval(onView, GLANCE_MS);
    document.addEventListener('visibilitychange', onView);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', onView);
    };
  }, [look]);
}
