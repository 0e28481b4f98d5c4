import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Address {
  /** What the address says under this name, or null. */
  get(name: string): string | null;
  /**
   * Writes into the address; null and '' take a name out of it. Each change is a step the back button undoes,
   * except where `replace` is set, as for letters typed into a search.
   */
  set(changes: Readonly<Record<string, string | null>>, options?: { replace?: boolean }): void;
}

/** The filters of a page live in its address, so that a view can be sent to a colleague. */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  const set = useCallback<Address['set']>(
    (changes, { replace = false } = {}) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace, preventScrollReset: true },
      );
    },
    [setParams],
  );
  return { get: (name) => params.get(name), set };
}

/** The value where it is one of those allowed, else the fallback: an address may be typed by hand. */
export function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback;
}
