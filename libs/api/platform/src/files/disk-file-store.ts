import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { pipeline as pass } from 'node:stream/promises';
import { checkHash, HashingLimit } from './content-streams.js';
import { FileRefused } from './file-refused.js';
import { ContentDamaged, FileStore, type Inspect, type StoredContent } from './file-store.js';

const SHA256 = /^[0-9a-f]{64}$/;
/** No room, no room for this user, a file system that may only be read. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/**
 * Contents on disk, under `root`:
 *
 *     incoming/<uuid>         what is just coming in; a crash may leave one, and a sweep takes it away
 *     content/ab/ab12…        what was taken in, by its SHA-256, in 256 folders
 *
 * A content is written under a name of no meaning, flushed, and only then given its own: whatever has its own name is
 * whole. The names that people give their files never come here.
 */
export class DiskFileStore extends FileStore {
  private readonly incoming: string;
  private readonly contents: string;

  constructor(root: string) {
    super();
    this.incoming = join(root, 'incoming');
    this.contents = join(root, 'content');
  }

  async put<Found>(content: Readable, most: number, inspect: Inspect<Found>): Promise<StoredContent<Found>> {
    const arriving = join(this.incoming, randomUUID());
    try {
      await mkdir(this.incoming, { recursive: true });
      const hashing = new HashingLimit(most);
      await pass(content, hashing, createWriteStream(arriving, { flags: 'wx', mode: 0o600, flush: true }));
      const found = await inspect(arriving);
      const { sha256, size } = hashing;
      const path = this.pathOf(sha256);
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) await flushFolder(dirname(made));
      // Over an equal content that is there already, whose age begins anew: no sweep takes it as forgotten.
      await rename(arriving, path);
      await flushFolder(dirname(path));
      return { sha256, size, found };
    } catch (error) {
      throw isFull(error) ? new FileRefused('STORE_FULL', {}, { cause: error }) : error;
    } finally {
      await rm(arriving, { force: true });
    }
  }

  async get(sha256: string): Promise<Readable> {
    // One handle for both passes: what becomes of the name meanwhile changes nothing.
    const file = await open(this.pathOf(sha256), 'r').catch((cause: unknown) => {
      throw new ContentDamaged(sha256, 'is gone', { cause });
    });
    const read = (autoClose: boolean) =>
      pipeline(file.createReadStream({ start: 0, autoClose }), checkHash(sha256), () => undefined);
    try {
      for await (const _ of read(false));
    } catch (error) {
      await file.close();
      throw error;
    }
    return read(true);
  }

  async sweep(
    before: Date,
    isReferred: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<number> {
    let taken = 0;
    for (const name of await namesIn(this.incoming)) {
      const path = join(this.incoming, name);
      if (await isOlder(path, before)) taken += await remove(path);
    }
    for (const folder of await namesIn(this.contents)) {
      const names = (await namesIn(join(this.contents, folder))).filter((name) => SHA256.test(name));
      const ages = await Promise.all(names.map((name) => isOlder(this.pathOf(name), before)));
      const old = names.filter((_, index) => ages[index]);
      if (old.length === 0) continue;
      const referred = await isReferred(old);
      for (const name of old) if (!referred.has(name)) taken += await this.forget(name, before);
    }
    return taken;
  }

  /**
   * Takes a content away, unless an equal one has come in since it was found old: it is moved aside first, where
   * nothing can come in over it, and looked at again there.
   */
  private async forget(sha256: string, before: Date): Promise<number> {
    const path = this.pathOf(sha256);
    const aside = join(this.incoming, randomUUID());
    const moved = await rename(path, aside).then(
      () => true,
      () => false,
    );
    if (!moved) return 0;
    if (await isOlder(aside, before)) return remove(aside);
    await rename(aside, path);
    return 0;
  }

  /** @throws ContentDamaged for what is no hash: no other text becomes a path */
  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new ContentDamaged(sha256, 'is gone');
    return join(this.contents, sha256.slice(0, 2), sha256);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL.has(String(error.code));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** False where it is gone. */
async function isOlder(path: string, than: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.mtime < than;
}

/** 1 where it was there to be removed, 0 where another was faster. */
async function remove(path: string): Promise<number> {
  return rm(path).then(
    () => 1,
    () => 0,
  );
}

/** A new name stands on disk only when its folder does. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
