import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkHash, HashingLimit } from './content-streams.js';
import { ContentMissing, FileStore, type Inspect, type StoredContent, StoreFull } from './file-store.js';

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

  async put(content: Readable, limit: number, inspect: Inspect): Promise<StoredContent> {
    await mkdir(this.incoming, { recursive: true });
    const arriving = join(this.incoming, randomUUID());
    try {
      const hashing = new HashingLimit(limit);
      await pipeline(
        content,
        hashing,
        createWriteStream(arriving, { flags: 'wx', mode: 0o600, flush: true }),
      );
      await inspect(arriving);
      const { sha256, size } = hashing;
      const path = this.pathOf(sha256);
      await mkdir(join(path, '..'), { recursive: true });
      // Over an equal content that is there already, whose age begins anew: no sweep may take it as forgotten.
      await rename(arriving, path);
      const now = new Date();
      await utimes(path, now, now);
      await flushFolder(join(path, '..'));
      return { sha256, size };
    } catch (error) {
      throw isFull(error) ? new StoreFull({ cause: error }) : error;
    } finally {
      await rm(arriving, { force: true });
    }
  }

  async get(sha256: string): Promise<Readable> {
    const path = this.pathOf(sha256);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new ContentMissing(sha256);
    return createReadStream(path).compose(checkHash(sha256)) as Readable;
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

  /** @throws ContentMissing for what is no hash: no text of a client becomes a path */
  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new ContentMissing(sha256);
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
