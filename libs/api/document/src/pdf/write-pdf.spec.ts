import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../testing/read-pdf.js';
import { HOSTILE, hostileBlocks, sampleDocument } from '../../testing/sample-document.js';
import { writePdf } from './write-pdf.js';

const withoutSpaces = (text: string) => text.replace(/[\s\u200B]+/g, '');

describe('a document as PDF', () => {
  it('is tagged as PDF/UA-1 wants it, and says all', async () => {
    const seen = await readPdf(writePdf(sampleDocument()));
    expect(seen).toMatchObject({
      language: 'en-CA',
      title: 'Scoping meeting',
      isMarked: true,
      accessible: '1',
      pages: 1,
      links: ['https://commonworks.example/results'],
    });
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'Caption', 'TOC', 'TOCI'])
      expect(seen.roles).toContain(role);
    const text = withoutSpaces(seen.text);
    for (const said of [
      '1.Needs',
      '1.1Counted,see1.3',
      '(a)Lettered(b)Also',
      '1.2Either[tobesettled]',
      '1.3Apartofit',
      'Saint-Émile',
      'Decision12',
      'See1,1.1',
      'Page1of1',
      'Adopted·4f1c',
    ])
      expect(text).toContain(said);
  });

  it('says in which language it is, and a part of it', async () => {
    expect((await readPdf(writePdf(sampleDocument('fr')))).language).toBe('fr-CA');
    expect((await readPdf(writePdf(sampleDocument('en')))).roles.join()).toContain('fr-CA');
  });

  it('is the same bytes for the same document', () => {
    expect(writePdf(sampleDocument()).equals(writePdf(sampleDocument()))).toBe(true);
  });

  it('takes whatever is written into it as words alone, and shows where the font lacks a shape', async () => {
    const document = sampleDocument('en', hostileBlocks(), {
      title: HOSTILE[1],
      issuer: HOSTILE[2],
      kind: HOSTILE[0],
    });
    const seen = await readPdf(writePdf(document));
    const text = withoutSpaces(seen.text);
    for (const said of [
      HOSTILE[0],
      HOSTILE[1],
      'lone□surrogate□,control□□□□,turned□abc',
      '□□□□□□□□□□□□',
      'x'.repeat(300),
    ])
      expect(text).toContain(withoutSpaces(said ?? ''));
    expect(text).not.toContain('root:');
    expect(seen.links).toEqual(['https://commonworks.example/results']);
  });
});
