/** A demo shows two cases with published accounts; a real installation holds what municipalities entrust to it. */
export type InstallationMode = 'DEMO' | 'REAL';

export interface ModeFacts {
  /** What the database says it is; null before the first start, and for one made before modes were recorded. */
  readonly recorded: InstallationMode | null;
  /** What this start asks for; null to follow what is there. */
  readonly asked: InstallationMode | null;
  /** What the database holds: nothing yet, the demo's accounts, or something else. */
  readonly holds: 'NOTHING' | 'DEMO_ACCOUNTS' | 'OTHER';
  /** What an installation becomes that is new and was not asked to be either. */
  readonly standard: InstallationMode;
}

/**
 * Whether the installation is a demo. Once decided it stays: the demo's administrator, whose password is
 * published, must never enter a real installation, and real answers never a demo.
 *
 * Worked example: made with DEMO=false by a version that recorded nothing, started again without DEMO → holds
 * OTHER, so it is REAL, and stays so.
 *
 * @throws Error with what to do when what is asked contradicts what is there
 */
export function decideMode({ recorded, asked, holds, standard }: ModeFacts): InstallationMode {
  const found = recorded ?? { NOTHING: null, DEMO_ACCOUNTS: 'DEMO' as const, OTHER: 'REAL' as const }[holds];
  if (found === null) return asked ?? standard;
  if (asked === null || asked === found) return found;
  throw new Error(
    found === 'DEMO'
      ? 'This database holds the demo, whose passwords are published; it cannot become a real installation. ' +
          'Start without DEMO=false, or give another DATA_DIR (or DATABASE_URL).'
      : 'This database is a real installation; the demo, whose passwords are published, is not loaded into it. ' +
          'Start without DEMO=true, or give another DATA_DIR (or DATABASE_URL).',
  );
}
