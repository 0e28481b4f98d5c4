import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DiskFileStore } from './disk-file-store.js';
import { ContentDamaged } from './file-store.js';

const LIMIT = 1_000_000;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const accept = () => Promise.resolve('a kind');
const long = { ago: new Date('2020-01-01'), ahead: new Date('2100-01-01') };

let root: string;
let store: DiskFileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  store = new DiskFileStore(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Every file below the root, whatever it is called. */
const all = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const put = (bytes: Buffer) => store.put(Readable.from([bytes]), LIMIT, accept);
const pathOf = (hash: string) => join(root, 'content', hash.slice(0, 2), hash);

describe('a content', () => {
  it('comes back as it was taken in, under its own hash', async () => {
    const bytes = randomBytes(300_000);
    expect(await put(bytes)).toEqual({ sha256: sha256(bytes), size: bytes.length, found: 'a kind' });
    expect(await buffer(await store.get(sha256(bytes)))).toEqual(bytes);
  });

  it('may be empty, and lies there once however often it comes', async () => {
    const empty = Buffer.alloc(0);
    await Promise.all([put(empty), put(empty), put(empty)]);
    expect(await all()).toHaveLength(1);
    expect(await buffer(await store.get(sha256(empty)))).toEqual(empty);
  });

  it('that was changed on disk is not given at all', async () => {
    for (const size of [10, 500_000]) {
      const bytes = randomBytes(size);
      const { sha256: hash } = await put(bytes);
      const changed = Buffer.from(bytes);
      changed[size - 1] ^= 1;
      await writeFile(pathOf(hash), changed);
      await expect(store.get(hash)).rejects.toThrow(ContentDamaged);
    }
  });

  it('that changes on disk while it is read breaks off', async () => {
    const bytes = randomBytes(500_000);
    const { sha256: hash } = await put(bytes);
    const reading = await store.get(hash);
    const changed = Buffer.from(bytes);
    changed[400_000] ^= 1;
    await writeFile(pathOf(hash), changed);
    await expect(buffer(reading)).rejects.toThrow(ContentDamaged);
  });

  it('is read on to its end though it is taken away meanwhile', async () => {
    const bytes = randomBytes(500_000);
    const { sha256: hash } = await put(bytes);
    const reading = await store.get(hash);
    await rm(pathOf(hash));
    expect(await buffer(reading)).toEqual(bytes);
  });

  it('is asked for by a hash and by nothing else', async () => {
    await writeFile(join(root, 'secret'), 'x');
    for (const name of ['../secret', '/etc/passwd', '', 'A'.repeat(64), '0'.repeat(64), `${'0'.repeat(63)}/`])
      await expect(store.get(name)).rejects.toThrow(ContentDamaged);
  });
});

describe('what does not come in whole leaves nothing', () => {
  it('when more comes than may', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536);
      })(),
    );
    await expect(store.put(endless, LIMIT, accept)).rejects.toMatchObject({
      reason: 'TOO_LARGE',
      params: { most: 1 },
    });
    expect(await all()).toEqual([]);
  });

  it('when the sender breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.alloc(65_536);
        throw new Error('gone');
      })(),
    );
    await expect(store.put(broken, LIMIT, accept)).rejects.toThrow('gone');
    expect(await all()).toEqual([]);
  });

  it('when it is refused for what it is', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    await expect(store.put(Readable.from([Buffer.from('a')]), LIMIT, refuse)).rejects.toThrow('no');
    expect(await all()).toEqual([]);
  });

  it('when there is no room', async () => {
    const full = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(store.put(Readable.from([Buffer.from('a')]), LIMIT, full)).rejects.toMatchObject({
      reason: 'STORE_FULL',
    });
    expect(await all()).toEqual([]);
  });
});

describe('a sweep', () => {
  const referring =
    (...hashes: string[]) =>
    () =>
      Promise.resolve(new Set(hashes));

  it('takes what nobody refers to and what a crash left, and keeps the rest', async () => {
    const kept = await put(Buffer.from('kept'));
    await put(Buffer.from('forgotten'));
    await writeFile(join(root, 'incoming', 'left by a crash'), 'x');
    expect(await store.sweep(long.ahead, referring(kept.sha256))).toBe(2);
    expect((await all()).map(({ name }) => name)).toEqual([kept.sha256]);
  });

  it('spares what came in lately: its reference may not be written yet', async () => {
    const { sha256: hash } = await put(Buffer.from('new'));
    expect(await store.sweep(long.ago, referring())).toBe(0);
    await utimes(pathOf(hash), long.ago, long.ago);
    await put(Buffer.from('new'));
    expect(await store.sweep(new Date(Date.now() - 60_000), referring())).toBe(0);
  });

  it('does no harm when two run at once', async () => {
    for (let i = 0; i < 20; i += 1) await put(Buffer.from(String(i)));
    const both = await Promise.all([
      store.sweep(long.ahead, referring()),
      store.sweep(long.ahead, referring()),
    ]);
    expect(both[0] + both[1]).toBe(20);
    expect(await all()).toEqual([]);
  });

  it('leaves what is none of its own', async () => {
    await mkdir(join(root, 'content', 'ab'), { recursive: true });
    await writeFile(join(root, 'content', 'ab', 'notes.txt'), 'x');
    expect(await store.sweep(long.ahead, referring())).toBe(0);
    expect(await all()).toHaveLength(1);
  });
});
