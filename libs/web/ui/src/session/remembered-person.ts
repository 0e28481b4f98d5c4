const KEY = 'commonworks-person';

/**
 * Whose session this browser last knew of: the id of somebody who signed in and did not sign out. It grants nothing;
 * it tells the other tabs that somebody else is signed in now, and a session that ended from one that never was.
 */
export const rememberedPerson = {
  get: (): string | null => localStorage.getItem(KEY),
  set(personId: string): void {
    if (localStorage.getItem(KEY) !== personId) localStorage.setItem(KEY, personId);
  },
  forget: (): void => localStorage.removeItem(KEY),
  /** Calls `changed` when another tab signs somebody in or out; the result stops it. */
  watch(changed: (personId: string | null) => void): () => void {
    const heard = ({ key, newValue }: StorageEvent) => {
      if (key === KEY) changed(newValue);
    };
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  },
};
