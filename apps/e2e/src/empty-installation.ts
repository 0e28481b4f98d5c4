import { join } from 'node:path';

/** A Commonworks of its own that nobody has set up yet. */
export interface EmptyInstallation {
  url: string;
  /** Starts it with these settings; resolves, the first time with the token printed for its administrator. */
  start(settings?: Record<string, string>): Promise<string>;
  stop(): Promise<void>;
  /** Takes its data away. */
  remove(): void;
}

interface Installations {
  createInstallation(options: { demo: boolean }): Promise<EmptyInstallation>;
}

export async function createEmptyInstallation(): Promise<EmptyInstallation> {
  const tool = join(import.meta.dirname, '../../../tools/measure/installation.mjs');
  const { createInstallation } = (await import(tool)) as Installations;
  return createInstallation({ demo: false });
}
