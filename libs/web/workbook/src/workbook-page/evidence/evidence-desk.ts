import { sendFile, type Evidence, type Sent } from './send-file.js';

/** A file that is being sent, or was not taken. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  /** 0 to 1. */
  readonly part: number;
  /** Why it was not taken; null while it is on its way. */
  readonly trouble: Exclude<Sent, { outcome: 'KEPT' }> | null;
}

/** The files of one question, and those on their way to it. */
export interface EvidenceOfQuestion {
  readonly files: readonly Evidence[];
  readonly sending: readonly Sending[];
}

const NOTHING: EvidenceOfQuestion = { files: [], sending: [] };

/**
 * The evidence of one workbook while its page is open: files go on being sent though another section is looked at.
 * Each is sent by itself; one that fails stops no other.
 */
export class EvidenceDesk {
  private readonly questions = new Map<string, EvidenceOfQuestion>();
  private readonly listeners = new Set<() => void>();
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly workbookId: string,
    private readonly send: typeof sendFile = sendFile,
  ) {}

  /** Takes what the page read for what stands; what is on its way goes on. */
  observe(read: readonly (Evidence & { readonly questionId: string })[]): void {
    for (const id of new Set([...this.questions.keys(), ...read.map(({ questionId }) => questionId)]))
      this.questions.set(id, { ...this.of(id), files: read.filter(({ questionId }) => questionId === id) });
    this.tell();
  }

  of(questionId: string): EvidenceOfQuestion {
    return this.questions.get(questionId) ?? NOTHING;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Attaches a file to a question. */
  add(questionId: string, file: File): void {
    void this.run(questionId, `/files/workbook-evidence/${this.workbookId}/${questionId}`, file);
  }

  /** Gives a file of a question another version. */
  replace(questionId: string, fileId: string, file: File): void {
    void this.run(questionId, `/files/${fileId}`, file);
  }

  /** Stops one on its way, or forgets one that was not taken. */
  dismiss(questionId: string, key: string): void {
    this.running.get(key)?.abort();
    this.change(questionId, ({ files, sending }) => ({
      files,
      sending: sending.filter((one) => one.key !== key),
    }));
  }

  /** One is gone. */
  forget(questionId: string, fileId: string): void {
    this.change(questionId, (now) => ({ ...now, files: now.files.filter(({ id }) => id !== fileId) }));
  }

  /** Stops all that is on its way. */
  leave(): void {
    for (const controller of this.running.values()) controller.abort();
  }

  private async run(questionId: string, address: string, file: File): Promise<void> {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    this.running.set(key, controller);
    const update = (fields: Partial<Sending>) =>
      this.change(questionId, ({ files, sending }) => ({
        files,
        sending: sending.map((one) => (one.key === key ? { ...one, ...fields } : one)),
      }));
    this.change(questionId, ({ files, sending }) => ({
      files,
      sending: [...sending, { key, name: file.name, part: 0, trouble: null }],
    }));
    const sent = await this.send(address, file, (part) => update({ part }), controller.signal);
    this.running.delete(key);
    if (controller.signal.aborted) return;
    if (sent.outcome !== 'KEPT') return update({ trouble: sent });
    this.change(questionId, ({ files, sending }) => ({
      files: [...files.filter(({ id }) => id !== sent.file.id), sent.file].sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
      sending: sending.filter((one) => one.key !== key),
    }));
  }

  private change(questionId: string, next: (now: EvidenceOfQuestion) => EvidenceOfQuestion): void {
    this.questions.set(questionId, next(this.of(questionId)));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
