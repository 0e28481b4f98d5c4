import { useEffect, useRef } from 'react';
import { LiveChannel, type HintSource, type LiveTopic } from './live-channel.js';

/** Hints that follow one another closely are one; by chance, so that not everybody asks in the same instant. */
const GATHER = 200;
const SPREAD = 600;

let channel: LiveChannel | undefined;

/** The tab's channel; none where the browser cannot have one. */
function liveChannel(): LiveChannel | undefined {
  if (typeof EventSource === 'undefined') return undefined;
  channel ??= new LiveChannel({
    open: () => new EventSource('/live') as HintSource,
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (listener) => {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    now: () => Date.now(),
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: () => Math.random(),
  });
  return channel;
}

/**
 * Has a page asked for again when what it shows may have changed.
 * @param ids of what is shown; null for all of the topic
 * @param refetch asks again; it runs once for hints that come together, and never twice at a time
 */
export function useLiveHint(topic: LiveTopic, ids: readonly string[] | null, refetch: () => unknown): void {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  }, [refetch]);
  // Compared as a text: a list made anew at each rendering is the same list.
  const key = ids?.join(' ') ?? null;
  useEffect(() => {
    const wanted = key === null ? null : key.split(' ').filter((id) => id !== '');
    if (wanted?.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    let again = false;
    const ask = async () => {
      timer = undefined;
      running = true;
      // What went wrong is the page's own query's to show.
      await Promise.resolve(latest.current()).catch(() => undefined);
      running = false;
      if (again) wake();
    };
    const wake = () => {
      again = running;
      if (!running) timer ??= setTimeout(() => void ask(), GATHER + SPREAD * Math.random());
    };
    const unsubscribe = liveChannel()?.subscribe(topic, wanted, wake);
    return () => {
      unsubscribe?.();
      clearTimeout(timer);
    };
  }, [topic, key]);
}
