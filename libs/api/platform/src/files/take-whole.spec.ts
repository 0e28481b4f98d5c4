import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { takeWhole } from './take-whole.js';

const arriving = (content: Buffer | Readable, name = 'rows.csv', announced: number | null = null) => ({
  name,
  announced,
  content: content instanceof Readable ? content : Readable.from([content]),
});
const left = async () => (await readdir(tmpdir())).filter((one) => one.startsWith('commonworks-arriving-'));

describe('a file that is read and not kept', () => {
  it('is judged by its bytes, and leaves nothing behind', async () => {
    const before = await left();
    const content = Buffer.from('a,b\n1,2\n');
    expect(await takeWhole(arriving(content), 100)).toEqual({
      name: 'rows.csv',
      contentType: 'text/csv',
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(await left()).toEqual(before);
  });

  it('is refused before it is read where it says that it is too large, and while it is where it is', async () => {
    const never = new Readable({
      read: () => {
        throw new Error('was read');
      },
    });
    await expect(takeWhole(arriving(never, 'x.csv', 101), 100)).rejects.toMatchObject({
      reason: 'TOO_LARGE',
    });
    await expect(takeWhole(arriving(Buffer.alloc(101, 'a')), 100)).rejects.toMatchObject({
      reason: 'TOO_LARGE',
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['an archive that is none', Buffer.from('PK\u0003\u0004 and more'), 'BROKEN'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 1, 2, 3]), 'TEXT'],
  ])('is refused where it is %s, and leaves nothing behind', async (_, content, reason) => {
    const before = await left();
    await expect(takeWhole(arriving(content), 1000)).rejects.toMatchObject({ reason });
    expect(await left()).toEqual(before);
  });

  it('leaves nothing behind where its sender goes away', async () => {
    const before = await left();
    const content = Readable.from(
      (async function* () {
        yield Buffer.from('a,b\n');
        throw new Error('gone');
      })(),
    );
    await expect(takeWhole(arriving(content), 100)).rejects.toThrow('gone');
    expect(await left()).toEqual(before);
  });
});
