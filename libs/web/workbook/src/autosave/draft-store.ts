import { latestOrder, type Draft, type Edit, type TypedText } from './question-lane.js';

/** A draft and where it belongs. */
export interface KeptDraft {
  readonly workbookId: string;
  readonly questionId: string;
  readonly draft: Draft;
}

/** Keeps one person's unsent answers on this device. Writing is immediate: a crash may follow. */
export interface DraftStore {
  /** Keeps the draft, or forgets it where nothing is unsent. False when the device would not keep it. */
  write(workbookId: string, questionId: string, draft: Draft): boolean;
  /** The highest order among the drafts of a question, of all pages; 0 where there is none. */
  latestOrder(workbookId: string, questionId: string): number;
  /** Takes over what pages that are gone left behind, oldest first. No other page takes it then. */
  adopt(): Promise<readonly KeptDraft[]>;
  /** Forgets the drafts of all pages. */
  clear(): void;
}

const PREFIX = 'cw-unsent';

/** How many answers of this person wait on this device, by workbook, whichever page wrote them. */
export function unsentByWorkbook(storage: Storage, personId: string): ReadonlyMap<string, number> {
  const questions = new Map<string, Set<string>>();
  for (const { workbookId, questionId } of entriesOf(storage, `${PREFIX}/${personId}/`)) {
    questions.set(workbookId, (questions.get(workbookId) ?? new Set()).add(questionId));
  }
  return new Map([...questions].map(([workbookId, of]) => [workbookId, of.size]));
}

const lockName = (pageId: string) => `${PREFIX}/${pageId}`;

/** Shows other tabs, for as long as this page lives, that its drafts are in good hands. */
export function holdPage(locks: LockManager | undefined, pageId: string): void {
  void locks?.request(lockName(pageId), () => new Promise<never>(() => undefined));
}

/**
 * A draft store in the browser's storage, one entry a workbook, page and question. A page that holds its lock keeps
 * its drafts to itself, and those of a page that is gone go to one other: pages take over one after the other. Where
 * there are no locks (plain HTTP) every draft is taken over, which is safe because a draft carries its idempotency
 * key: sent by two pages it counts once.
 */
export function browserDraftStore(options: {
  storage: Storage;
  locks: LockManager | undefined;
  personId: string;
  pageId: string;
}): DraftStore {
  const { storage, locks, personId, pageId } = options;
  const root = `${PREFIX}/${personId}/`;
  const nameOf = (workbookId: string, page: string, questionId: string) =>
    `${root}${workbookId}/${page}/${questionId}`;

  const write = (workbookId: string, questionId: string, draft: Draft): boolean => {
    const key = nameOf(workbookId, pageId, questionId);
    try {
      if (draft.attempt || draft.edit || draft.typed) storage.setItem(key, JSON.stringify(draft));
      else storage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  };

  const takeOver = async (): Promise<KeptDraft[]> => {
    const living = new Set((await locks?.query())?.held?.map((lock) => lock.name) ?? []);
    const found: KeptDraft[] = [];
    for (const { key, workbookId, page, questionId } of entriesOf(storage, root)) {
      if (page === pageId || living.has(lockName(page))) continue;
      const draft = parseDraft(storage.getItem(key));
      if (!draft) continue;
      found.push({ workbookId, questionId, draft });
      // Written under the new name before it goes from the old one: a crash between the two loses nothing.
      const own = parseDraft(storage.getItem(nameOf(workbookId, pageId, questionId)));
      if (write(workbookId, questionId, newest(draft, own))) storage.removeItem(key);
    }
    return found.sort((a, b) => latestOrder(a.draft) - latestOrder(b.draft));
  };

  return {
    write,
    latestOrder(workbookId, questionId) {
      const orders = entriesOf(storage, `${root}${workbookId}/`)
        .filter((entry) => entry.questionId === questionId)
        .map(({ key }) => latestOrder(parseDraft(storage.getItem(key)) ?? nothing));
      return Math.max(0, ...orders);
    },
    async adopt() {
      return locks ? locks.request(`${PREFIX}-adoption/${personId}`, takeOver) : takeOver();
    },
    clear() {
      for (const { key } of entriesOf(storage, root)) storage.removeItem(key);
    },
  };
}

interface Entry {
  readonly key: string;
  readonly personId: string;
  readonly workbookId: string;
  readonly page: string;
  readonly questionId: string;
}

function entriesOf(storage: Storage, root: string): Entry[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).flatMap((key) => {
    if (!key?.startsWith(root)) return [];
    const [, personId, workbookId, page, questionId] = key.split('/');
    return personId && workbookId && page && questionId
      ? [{ key, personId, workbookId, page, questionId }]
      : [];
  });
}

const nothing: Draft = { attempt: null, edit: null, typed: null };
const newest = (a: Draft, b: Draft | null): Draft => (b && latestOrder(b) > latestOrder(a) ? b : a);

function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const raw = JSON.parse(text) as { attempt?: unknown; edit?: unknown; typed?: unknown };
    return {
      attempt: parseEdit(raw.attempt),
      edit: parseEdit(raw.edit),
      typed: parseTyped(raw.typed),
    };
  } catch {
    return null;
  }
}

/** Drafts of version 0.1 say when they were written instead of their order. */
function parseEdit(raw: unknown): Edit | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { key, content, baseVersion, order, editedAt } = raw as Partial<Edit> & { editedAt?: number };
  const place = order ?? editedAt;
  if (typeof key !== 'string' || typeof baseVersion !== 'number' || typeof place !== 'number') return null;
  if (typeof content !== 'object' || content === null || typeof content.state !== 'string') return null;
  return { key, content, baseVersion, order: place };
}

/** Where a draft does not say upon which version it was begun, upon none: another's answer is then asked about. */
function parseTyped(raw: unknown): TypedText | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { text, locale, meaning, order, left, baseVersion = 0 } = raw as Partial<TypedText>;
  const isWhole =
    typeof text === 'string' &&
    (locale === 'en' || locale === 'fr') &&
    typeof order === 'number' &&
    typeof left === 'boolean' &&
    typeof baseVersion === 'number';
  if (!isWhole || !isMeaning(meaning)) return null;
  return { text, locale, meaning, order, left, baseVersion };
}

const isMeaning = (raw: TypedText['meaning'] | undefined): raw is TypedText['meaning'] =>
  raw === null || (typeof raw === 'object' && typeof raw.state === 'string');
