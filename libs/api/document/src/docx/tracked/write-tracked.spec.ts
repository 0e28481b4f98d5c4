import type { Block, DocumentModel, Inline } from '@commonworks/domain-document';
import { canValidateOffice, officeFaults } from '@commonworks/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { resolvedLines } from '../../../testing/resolve-changes.js';
import { HOSTILE, hostileBlocks, sampleDocument } from '../../../testing/sample-document.js';
import { writeDocx } from '../write-docx.js';
import { writeTracked } from './write-tracked.js';

const REVISION = { author: 'Permits <together> & "others"', date: '2027-03-01T15:00:00Z' };
const xmlOf = (docx: Buffer) => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
const linesOf = async (document: DocumentModel) => resolvedLines(xmlOf(await writeDocx(document)), 'ACCEPT');

async function expectBoth(before: DocumentModel, after: DocumentModel): Promise<string> {
  const xml = xmlOf(await writeTracked(before, after, REVISION));
  expect(resolvedLines(xml, 'ACCEPT')).toEqual(await linesOf(after));
  expect(resolvedLines(xml, 'REJECT')).toEqual(await linesOf(before));
  return xml;
}

const words = (text: string): Inline[] => [{ type: 'text', text }];
const clause = (id: string, ...paragraphs: string[]): Block => ({
  type: 'section',
  id,
  title: `Clause ${id}`,
  numbered: true,
  blocks: paragraphs.map((text, at) => ({ type: 'numbered', id: `${id}--${at}`, content: words(text) })),
});
const table = (caption: string, ...rows: string[][]): Block => ({
  type: 'table',
  caption,
  columns: (rows[0] ?? ['']).map((_, at) => ({ title: `Column ${at}`, share: at + 1 })),
  rows: rows.map((row) => row.map(words)),
});
const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: true,
  counted: 'letters',
  items: items.map((text) => [{ type: 'paragraph', content: words(text) }]),
});
const saying = (...blocks: Block[]): DocumentModel => ({ ...sampleDocument(), blocks });

describe('a document with tracked changes', () => {
  it('is the later one where all are accepted, and the earlier where all are rejected', async () => {
    const before = saying(
      clause('one', 'The Provider answers within 15 minutes.', 'It keeps backups for 35 days.'),
      clause('two', 'This clause goes away.'),
      list('first', 'second', 'third'),
      table('Targets', ['P1', '15 min'], ['P2', '1 h'], ['P3', '4 h']),
      clause('three', 'The end.'),
    );
    const after = saying(
      clause(
        'one',
        'The Provider answers within 30 minutes.',
        'It keeps backups for 35 days.',
        'And tests them.',
      ),
      list('first', 'another', 'third'),
      table('Targets', ['P1', '30 min'], ['P3', '4 h'], ['P4', '1 d']),
      table('Credits', ['a', 'b', 'c']),
      clause('three', 'The end.'),
    );
    const xml = await expectBoth(before, after);
    // One word is changed, not its paragraph.
    expect(xml).toMatch(/<w:delText[^>]*>15<\/w:delText>/);
    expect(xml).toMatch(/<w:t[^>]*>30<\/w:t>/);
    expect(xml).not.toMatch(/<w:delText[^>]*>[^<]*backups/);
    expect(xml).toContain(' w:author="Permits &lt;together&gt; &amp; &quot;others&quot;"');
    expect(xml).toContain('w:date="2027-03-01T15:00:00Z"');
    const numbers = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has no change where there is none, and changes alone where nothing is the same', async () => {
    expect(await expectBoth(sampleDocument(), sampleDocument())).not.toMatch(/<w:(?:ins|del) /);
    await expectBoth(saying(), saying(clause('one', 'All is new.'), table('New', ['a', 'b'])));
    await expectBoth(saying(clause('one', 'All goes.'), table('Old', ['a', 'b'])), saying());
    await expectBoth(saying(table('Three', ['a', 'b', 'c'])), saying(table('Three', ['a', 'b'])));
  });

  it('takes whatever is written into it as words alone', async () => {
    const hostile = sampleDocument('en', hostileBlocks(), { title: HOSTILE[1], issuer: HOSTILE[2] });
    await expectBoth(sampleDocument('fr'), hostile);
    await expectBoth(hostile, sampleDocument('en'));
  });

  it('is the same bytes for the same two documents', async () => {
    const [before, after] = [sampleDocument('en'), sampleDocument('en', hostileBlocks())];
    const first = await writeTracked(before, after, REVISION);
    expect((await writeTracked(before, after, REVISION)).equals(first)).toBe(true);
  });

  (canValidateOffice ? it : it.skip)('is valid', async () => {
    const pairs: [DocumentModel, DocumentModel][] = [
      [sampleDocument('fr'), sampleDocument('en', hostileBlocks())],
      [sampleDocument('en', hostileBlocks()), sampleDocument('en')],
      [saying(clause('one', 'All goes.'), table('Old', ['a', 'b'])), saying(list('a', 'b'))],
    ];
    for (const [before, after] of pairs)
      expect(await officeFaults(await writeTracked(before, after, REVISION), 'docx')).toEqual([]);
  });

  it('holds for documents of any paragraphs, lists and tables', async () => {
    const text = fc
      .array(fc.constantFrom('the', 'Provider', 'must', 'pay', '10', '12', 'days', 'n’est', '\t', '  '))
      .map((parts) => parts.join(' ').trim() || 'word');
    const block = fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(text, { maxLength: 3 }))
        .map(([id, all]) => clause(id, ...all)),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
      fc
        .tuple(text, fc.integer({ min: 1, max: 3 }))
        .chain(([caption, width]) =>
          fc
            .array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 })
            .map((rows) => table(caption, ...rows)),
        ),
      text.map((said): Block => ({ type: 'paragraph', content: words(said) })),
    );
    const blocks = fc.uniqueArray(block, {
      maxLength: 6,
      selector: (one) => (one.type === 'section' ? one.id : one),
    });
    await fc.assert(
      fc.asyncProperty(blocks, blocks, async (before, after) => {
        await expectBoth(saying(...before), saying(...after));
      }),
      { numRuns: 60 },
    );
  });
});
