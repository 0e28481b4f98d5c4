import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  WorkbookAnswersDocument,
  WorkbookPageDocument,
  WorkbookProgressDocument,
  type WorkbookProgressQuery,
} from '@commonworks/web-graphql';
import { isUnauthenticated, useLiveHint } from '@commonworks/web-ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { knownAnswer } from '../autosave/graphql-transport.js';
import { type Progress, type Workbook } from './workbook.types.js';

/** How often the answers of colleagues are looked for while the page is in view, in milliseconds. */
const GLANCE_MS = 20_000;
/** What goes on in the background takes nobody away from the page. */
const inBackground = { fetchPolicy: 'no-cache', context: { staysOnPage: true } } as const;
/** Saves that follow one another closely are counted together. */
const COUNT_AFTER_MS = 400;

/**
 * The workbook with its questions. Not cached: a question's id is the template's, the same in every workbook, and
 * the answers are in the hands of the autosave engine.
 */
export function useWorkbook(id: string) {
  return useQuery(WorkbookPageDocument, { variables: { id }, fetchPolicy: 'no-cache' });
}

type Counted = NonNullable<WorkbookProgressQuery['workbook']>;

export interface LiveProgress {
  readonly whole: Progress;
  ofSection(id: string): Progress | undefined;
}

/**
 * Keeps progress, derived answers and the answers of colleagues up to date after saves, when a colleague saves, at
 * intervals, and when the page comes back into view. Calls `onChanged` when the workbook's status is no longer the one shown.
 */
export function useLiveWorkbook(
  workbook: Workbook,
  engine: AutosaveEngine,
  onChanged: () => void,
): LiveProgress {
  const client = useApolloClient();
  const [counted, setCounted] = useState<Counted | null>(null);
  const { id, status, editable } = workbook;
  const changed = useRef(onChanged);
  useEffect(() => {
    changed.current = onChanged;
  }, [onChanged]);

  /** Where the session has ended the answers are kept, and the person goes to sign in when they choose to. */
  const failed = useCallback(
    (error: unknown) => {
      if (isUnauthenticated(error)) engine.signedOut();
    },
    [engine],
  );

  const count = useCallback(async () => {
    const result = await client
      .query({ query: WorkbookProgressDocument, variables: { id }, ...inBackground })
      .catch((error: unknown) => void failed(error));
    const now = result?.data?.workbook;
    if (!now) return;
    setCounted(now);
    if (now.status !== status || now.editable !== editable) changed.current();
  }, [client, failed, id, status, editable]);

  const glance = useCallback(async () => {
    const result = await client
      .query({ query: WorkbookAnswersDocument, variables: { id }, ...inBackground })
      .catch((error: unknown) => void failed(error));
    const questions = result?.data?.workbook?.sections.flatMap((section) => section.questions) ?? [];
    engine.observe(questions.flatMap(({ answer }) => (answer ? [knownAnswer(answer)] : [])));
  }, [client, engine, failed, id]);

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

  return useMemo(() => {
    const source = counted ?? workbook;
    const sections = new Map(source.sections.map((section) => [section.id, section.progress]));
    return { whole: source.progress, ofSection: (sectionId) => sections.get(sectionId) };
  }, [counted, workbook]);
}
