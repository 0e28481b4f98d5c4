import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HashingLimit, tooLarge } from './content-streams.js';
import type { ContentType } from './content-type.js';
import type { Arriving } from './file-transfers.js';
import { recogniseContent } from './recognise-content.js';
import { safeName } from './safe-name.js';

/** A file that came in whole, for whoever reads it at once: nothing of it lies in the store. */
export interface Taken {
  readonly name: string;
  readonly contentType: ContentType;
  readonly content: Buffer;
  readonly sha256: string;
}

/**
 * Takes in a file that is read and not kept, by the rules of those that are: judged by its bytes, no larger than it may be,
 * unpacked once where it is an archive, and nothing of it left where it is refused.
 * @param most bytes it may have
 * @throws FileRefused
 */
export async function takeWhole({ name, announced, content }: Arriving, most: number): Promise<Taken> {
  if (announced !== null && announced > most) throw tooLarge(most);
  const folder = await mkdtemp(join(tmpdir(), 'commonworks-arriving-'));
  try {
    const path = join(folder, 'content');
    const hashing = new HashingLimit(most);
    await pipeline(content, hashing, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const contentType = await recogniseContent(path, name);
    return {
      name: safeName(name, contentType),
      contentType,
      content: await readFile(path),
      sha256: hashing.sha256,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
