import type { ComponentType } from 'react';

/** Fetches a part of the page once for all who ask. What failed is fetched anew when it is asked for again. */
export interface Fetched<Props> {
  readonly get: () => Promise<ComponentType<Props>>;
  /** Fetches it for later; that it fails is found out when it is needed. */
  readonly expect: () => void;
  readonly here: () => ComponentType<Props> | null;
}

export function fetchOnce<Props>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const get = () => (loading ??= fetch());
  return { get, expect: () => void get().catch(() => undefined), here: () => loaded };
}
