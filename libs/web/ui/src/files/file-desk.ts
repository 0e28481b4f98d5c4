import { sendFile, type StoredFile, type Sent } from './send-file.js';

/** A file that is being sent, or was not taken. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  /** 0 to 1. */
  readonly part: number;
  /** Why it was not taken; null while it is on its way. */
  readonly trouble: Exclude<Sent, { outcome: 'KEPT' }> | null;
}

/** The files of one place, and those on their way to it. */
export interface FilesOfPlace {
  readonly files: readonly StoredFile[];
  readonly sending: readonly Sending[];
}

const NOTHING: FilesOfPlace = { files: [], sending: [] };

/**
 * The files of the places of a page (a question of a workbook, a row of a list) while it is open: they go on being sent
 * though another part of it is looked at. Each is sent by itself; one that fails stops no other.
 */
export class FileDesk {
  private readonly places = new Map<string, FilesOfPlace>();
  private readonly listeners = new Set<() => void>();
  private readonly running = new Map<string, AbortController>();

  constructor(
    /** Where a new file of a place is sent. */
    private readonly addressOf: (place: string) => string,
    /** Called with the files that a place has, when one was kept or is gone. */
    private readonly onChanged: (place: string, files: readonly StoredFile[]) => void = () => undefined,
    private readonly send: (...of: Parameters<typeof sendFile>) => Promise<Sent> = sendFile,
  ) {}

  /** Takes what the page read for what stands; what is on its way goes on. */
  observe(read: readonly { readonly place: string; readonly file: StoredFile }[]): void {
    for (const at of new Set([...this.places.keys(), ...read.map(({ place }) => place)])) {
      const files = read.filter(({ place }) => place === at).map(({ file }) => file);
      this.places.set(at, { ...this.of(at), files });
    }
    this.tell();
  }

  of(place: string): FilesOfPlace {
    return this.places.get(place) ?? NOTHING;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Attaches a file to a place. */
  add(place: string, file: File): void {
    void this.run(place, this.addressOf(place), file);
  }

  /** Gives a file of a place another version. */
  replace(place: string, fileId: string, file: File): void {
    void this.run(place, `/files/${fileId}`, file);
  }

  /** Stops one on its way, or forgets one that was not taken. */
  dismiss(place: string, key: string): void {
    this.running.get(key)?.abort();
    this.change(place, ({ files, sending }) => ({
      files,
      sending: sending.filter((one) => one.key !== key),
    }));
  }

  /** One is gone. */
  forget(place: string, fileId: string): void {
    this.change(place, (now) => ({ ...now, files: now.files.filter(({ id }) => id !== fileId) }));
    this.onChanged(place, this.of(place).files);
  }

  /** Stops all that is on its way. */
  leave(): void {
    for (const controller of this.running.values()) controller.abort();
  }

  private async run(place: string, address: string, file: File): Promise<void> {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    this.running.set(key, controller);
    const update = (fields: Partial<Sending>) =>
      this.change(place, ({ files, sending }) => ({
        files,
        sending: sending.map((one) => (one.key === key ? { ...one, ...fields } : one)),
      }));
    this.change(place, ({ files, sending }) => ({
      files,
      sending: [...sending, { key, name: file.name, part: 0, trouble: null }],
    }));
    const sent = await this.send(address, file, (part) => update({ part }), controller.signal);
    this.running.delete(key);
    if (controller.signal.aborted) return;
    if (sent.outcome !== 'KEPT') return update({ trouble: sent });
    this.change(place, ({ files, sending }) => ({
      files: [...files.filter(({ id }) => id !== sent.file.id), sent.file].sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
      sending: sending.filter((one) => one.key !== key),
    }));
    this.onChanged(place, this.of(place).files);
  }

  private change(place: string, next: (now: FilesOfPlace) => FilesOfPlace): void {
    this.places.set(place, next(this.of(place)));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
