import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Address {
  /** What the address says under this name, or null. */
  get(name: string): string | null;
  /** Writes into the address; '' takes a name out of it. */
  set(changes: Readonly<Record<string, string>>, options?: { replace?: boolean }): void;
}

/** The filters of the list stand in its address, so that a view can be sent to a colleague. */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  const set = useCallback<Address['set']>(
    (changes, { replace = false } = {}) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === '') after.delete(name);
            else after.set(name, value);
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

/** The value where it is one of those allowed, else null: an address may be typed by hand. */
export const oneOf = <Value extends string>(value: string | null, allowed: readonly Value[]): Value | null =>
  allowed.find((one) => one === value) ?? null;
