import { type Edit, type Lane } from './question-lane.js';

/** What of a lane must survive a crash. */
export type Draft = Pick<Lane, 'attempt' | 'edit'>;

/** Keeps unsent answers on this device, for one person and one workbook. Writing is immediate: a crash may follow. */
export interface DraftStore {
  /** Keeps the draft, or forgets it where nothing is unsent. False when the device would not keep it. */
  write(questionId: string, draft: Draft): boolean;
  /** Takes over what this page and pages that are gone left behind, oldest first. */
  adopt(): Promise<readonly (readonly [questionId: string, draft: Draft])[]>;
}

const PREFIX = 'cw-unsent';

/** How many answers of this person wait on this device, by workbook. */
export function unsentByWorkbook(storage: Storage, personId: string): ReadonlyMap<string, number> {
  const questions = new Map<string, Set<string>>();
  for (const key of keysOf(storage)) {
    const [prefix, person, workbook, , question] = key.split('/');
    if (prefix !== PREFIX || person !== personId || !workbook || !question) continue;
    questions.set(workbook, (questions.get(workbook) ?? new Set()).add(question));
  }
  return new Map([...questions].map(([workbook, of]) => [workbook, of.size]));
}

const lockName = (pageId: string) => `${PREFIX}/${pageId}`;

/** Shows other tabs, for as long as this page lives, that its drafts are in good hands. */
export function holdPage(locks: LockManager | undefined, pageId: string): void {
  void locks?.request(lockName(pageId), () => new Promise<never>(() => undefined));
}

/**
 * A draft store in the browser's storage, one entry a question and page. A page that holds its lock keeps its
 * drafts to itself; where there are no locks every draft is taken over, which is safe because a draft carries its
 * idempotency key: sent by two pages it counts once.
 */
export function browserDraftStore(options: {
  storage: Storage;
  locks: LockManager | undefined;
  personId: string;
  workbookId: string;
  pageId: string;
}): DraftStore {
  const { storage, locks, personId, workbookId, pageId } = options;
  const root = `${PREFIX}/${personId}/${workbookId}/`;

  return {
    write(questionId, draft) {
      const key = `${root}${pageId}/${questionId}`;
      try {
        if (draft.attempt || draft.edit) storage.setItem(key, JSON.stringify(draft));
        else storage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    async adopt() {
      const living = new Set((await locks?.query())?.held?.map((lock) => lock.name) ?? []);
      const found: [string, Draft][] = [];
      for (const key of keysOf(storage)) {
        if (!key.startsWith(root)) continue;
        const [page, question] = key.slice(root.length).split('/');
        if (!page || !question || (page !== pageId && living.has(lockName(page)))) continue;
        const draft = parseDraft(storage.getItem(key));
        if (draft) found.push([question, draft]);
        if (page === pageId || !draft) continue;
        // Written under the new name before it goes from the old one: a crash between the two loses nothing.
        if (
          this.write(question, newest(draft, parseDraft(storage.getItem(`${root}${pageId}/${question}`))))
        ) {
          storage.removeItem(key);
        }
      }
      return found.sort(([, a], [, b]) => time(a) - time(b));
    },
  };
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key) => key !== null,
  );
}

const time = (draft: Draft): number => Math.max(draft.attempt?.editedAt ?? 0, draft.edit?.editedAt ?? 0);
const newest = (a: Draft, b: Draft | null): Draft => (b && time(b) > time(a) ? b : a);

function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const raw = JSON.parse(text) as { attempt?: unknown; edit?: unknown };
    return { attempt: isEdit(raw.attempt) ? raw.attempt : null, edit: isEdit(raw.edit) ? raw.edit : null };
  } catch {
    return null;
  }
}

function isEdit(raw: unknown): raw is Edit {
  if (typeof raw !== 'object' || raw === null) return false;
  const { key, content, baseVersion, editedAt } = raw as Partial<Edit>;
  return (
    typeof key === 'string' &&
    typeof baseVersion === 'number' &&
    typeof editedAt === 'number' &&
    typeof content === 'object' &&
    content !== null &&
    typeof content.state === 'string'
  );
}
