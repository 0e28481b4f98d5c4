import type { Locale, TenantContext } from '../context/tenant-context.js';
import type { Queries } from '../database/transaction.js';
import type { NotificationKind } from './define-notification.js';
import type { NotificationLine } from './group-lines.js';
import type { NotificationRow } from './notification-row.js';

/** What a line says to its reader, and where it leads. */
export interface ComposedLine {
  /** One sentence in the reader's language; plain text. */
  readonly text: string;
  /** The address of the page in the product, from its slash on. */
  readonly path: string;
  /** How many things the line stands for, of those that its reader may open. */
  readonly count: number;
}

/** How the notifications of one kind are read. */
export interface NotificationComposer {
  readonly kind: NotificationKind;
  /** They are about the installation: read with the purpose ADMINISTRATE, and by administrators alone. */
  readonly forAdministrators: boolean;
  /** The lines in their order; null where there is nothing left that the reader may open. */
  compose(
    tx: Queries,
    reader: TenantContext,
    lines: readonly NotificationLine[],
  ): Promise<(ComposedLine | null)[]>;
}

interface Composing<T> {
  readonly kind: NotificationKind;
  readonly forAdministrators?: boolean;
  /**
   * Those of the things that the reader may open, by the id of their notification, in few statements. Judged by the
   * reader's abilities: in the worker, which writes the mails, no policy stands behind them.
   */
  find(tx: Queries, reader: TenantContext, rows: readonly NotificationRow[]): Promise<ReadonlyMap<string, T>>;
  /** @param things of one line, the newest first */
  say(locale: Locale, things: readonly [T, ...T[]]): Pick<ComposedLine, 'text' | 'path'>;
}

/** Composes the lines of a kind from what is found, and drops those of which nothing is. */
export const composeNotification = <T>({
  kind,
  forAdministrators = false,
  find,
  say,
}: Composing<T>): NotificationComposer => ({
  kind,
  forAdministrators,
  async compose(tx, reader, lines) {
    const found = await find(tx, reader, lines.flat());
    return lines.map((line) => {
      const [newest, ...others] = line.flatMap(({ id }) => {
        const thing = found.get(id);
        return thing === undefined ? [] : [thing];
      });
      if (newest === undefined) return null;
      return { ...say(reader.locale, [newest, ...others]), count: others.length + 1 };
    });
  },
});

/**
 * The composers by the name of their kind.
 * @throws Error that names each kind without its composer, each composer without its kind
 */
export function composersOfKinds(
  kinds: readonly string[],
  composers: readonly NotificationComposer[],
): ReadonlyMap<string, NotificationComposer> {
  const byKind = new Map<string, NotificationComposer>();
  const faults: string[] = [];
  for (const composer of composers) {
    const { name } = composer.kind;
    if (byKind.has(name)) faults.push(`two composers write notifications of the kind ${name}`);
    if (!kinds.includes(name)) faults.push(`the composer ${name} has no kind of notification`);
    byKind.set(name, composer);
  }
  for (const name of kinds)
    if (!byKind.has(name)) faults.push(`the kind of notification ${name} has no composer`);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return byKind;
}
