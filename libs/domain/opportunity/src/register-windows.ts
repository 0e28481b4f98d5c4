import { type Month } from './month.js';
import { productWindow, type ProductWindow } from './product-window.js';
import { replacementWindow } from './replacement-window.js';
import { statusOf, type SystemEntry } from './system-entry.js';

/** Systems that municipalities named for one question, at most one each. */
export interface RegisterEvidence {
  readonly questionId: string;
  /** The service that the question belongs to, if any. */
  readonly serviceId: string | null;
  readonly entries: readonly SystemEntry[];
}

/** What a question of the register says of replacing its products together. */
export interface RegisterWindows {
  /** The highest urgency of its products, 0 to 1; null where nothing is known. */
  readonly urgency: number | null;
  /** One for each product of which anyone is active, by product. */
  readonly windows: readonly ProductWindow[];
}

/**
 * The windows of a question's products. Its urgency is unknown where nobody named a system, and where of none of
 * them it is known when it is replaced: neither is 0. Where one municipality alone named a system, it is 0.
 */
export function registerWindows(register: RegisterEvidence, asOf: Month): RegisterWindows {
  const named = new Set(register.entries.map(({ municipalityId }) => municipalityId)).size;
  const windows = [...usersByProduct(register.entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, users]) => productWindow(register.questionId, key, users, asOf, named) ?? []);
  if (named === 0) return { urgency: null, windows };
  const isKnown = named === 1 || register.entries.some((entry) => saysWhen(entry, asOf));
  return { urgency: isKnown ? Math.max(0, ...windows.map(({ urgency }) => urgency)) : null, windows };
}

function saysWhen(entry: SystemEntry, asOf: Month): boolean {
  return statusOf(entry) === 'DONE' || replacementWindow(entry, asOf) !== null;
}

function usersByProduct(entries: readonly SystemEntry[]): Map<string, SystemEntry[]> {
  const products = new Map<string, SystemEntry[]>();
  for (const entry of entries) {
    const users = products.get(entry.productKey);
    if (users) users.push(entry);
    else products.set(entry.productKey, [entry]);
  }
  return products;
}
