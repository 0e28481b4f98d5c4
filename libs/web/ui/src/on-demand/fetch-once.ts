import type { ComponentType } from 'react';

/** Fetches a part of the page once for all who ask. */
export interface Fetched<Props> {
  /** Fails for good where it failed once: a browser fetches no module again that it could not have, until a reload. */
  readonly get: () => Promise<ComponentType<Props>>;
  /** Fetches it for later; that it fails is found out when it is needed. */
  readonly expect: () => void;
  readonly here: () => ComponentType<Props> | null;
}

export function fetchOnce<Props>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | null = null;
  const get = () =>
    (loading ??= load().then((component) => {
      loaded = component;
      return component;
    }));
  return { get, expect: () => void get().catch(() => undefined), here: () => loaded };
}
