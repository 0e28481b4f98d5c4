import { canValidateOffice, officeFaults } from '@commonworks/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { HOSTILE, hostileBlocks, sampleDocument } from '../../testing/sample-document.js';
import { writeDocx } from './write-docx.js';

const partOf = (docx: Buffer, name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
const textOf = async (buffer: Buffer) => (await mammoth.extractRawText({ buffer })).value;

describe('a document as DOCX', () => {
  (canValidateOffice ? it : it.skip)('is valid, whatever is written into it', async () => {
    const said = { title: HOSTILE[1], issuer: HOSTILE[2], kind: HOSTILE[0] };
    for (const document of [sampleDocument('fr'), sampleDocument('en', hostileBlocks(), said)])
      expect(await officeFaults(await writeDocx(document), 'docx')).toEqual([]);
    // One that is not is found.
    const docx = await writeDocx(sampleDocument());
    const parts = unzipSync(docx);
    const broken = partOf(docx, 'word/document.xml').replace('<w:body>', '<w:body><w:unknown/>');
    const archive = Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(broken) }));
    expect(await officeFaults(archive, 'docx')).toContainEqual(expect.stringContaining('unknown'));
  });

  it('says all, and marks what it is', async () => {
    const docx = await writeDocx(sampleDocument());
    const { value } = await mammoth.convertToHtml({ buffer: docx });
    for (const part of [
      '<h1>Attendance</h1>',
      '<strong>bold</strong>',
      '<em>leaning</em>',
      '<a href="https://commonworks.example/results">results</a>',
      '<th><p><strong>Municipality</strong></p></th>',
      '<ul><li>Outer<ol><li>Inner</li><li>Second</li></ol></li></ul>',
      'See 1, 1.1',
      '<a href="#_Ref1">1.\tNeeds</a>',
      '<li>Lettered</li><li>Also</li>',
    ])
      expect(value).toContain(part);
    const text = partOf(docx, 'word/document.xml');
    expect(text).toContain('Heading2');
    // Word counts references anew, and writes pages into the list of contents.
    expect(text).toContain('<w:instrText xml:space="preserve"> REF _Ref2 \\n \\h </w:instrText>');
    expect(text).toContain('<w:bookmarkStart w:name="_Ref2"');
    expect(text).toContain(' TOC \\o &quot;1-1&quot; \\h \\z ');
    expect(partOf(docx, 'word/header1.xml')).toContain('CLASS replacement');
    expect(partOf(docx, 'word/footer1.xml')).toMatch(/Adopted · 4f1c.*NUMPAGES/s);
  });

  it('says in which language it is, and a part of it', async () => {
    const docx = await writeDocx(sampleDocument('fr'));
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="fr-CA"/>');
    const english = await writeDocx(sampleDocument('en'));
    expect(partOf(english, 'word/styles.xml')).toContain('<w:lang w:val="en-CA"/>');
    expect(partOf(english, 'word/document.xml')).toMatch(
      /<w:lang w:val="fr-CA"\/>.{0,40}<w:t[^>]*>Un seul système/,
    );
    expect(partOf(english, 'docProps/core.xml')).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-10-27T',
    );
  });

  it('is the same bytes for the same document, whenever it is written', async () => {
    const before = await writeDocx(sampleDocument());
    jest.useFakeTimers({
      now: new Date('2031-01-01'),
      doNotFake: ['setTimeout', 'setImmediate', 'nextTick'],
    });
    const after = await writeDocx(sampleDocument());
    jest.useRealTimers();
    expect(after.equals(before)).toBe(true);
  });

  it('takes whatever is written into it as words alone', async () => {
    const docx = await writeDocx(
      sampleDocument('en', hostileBlocks(), { title: HOSTILE[1], issuer: HOSTILE[2], kind: HOSTILE[0] }),
    );
    const text = await textOf(docx);
    expect(text).toContain(HOSTILE[0]);
    expect(text).toContain(HOSTILE[1]);
    expect(text).toContain(
      'lone \uFFFD surrogate \uFFFD, control \uFFFD\uFFFD\uFFFD\uFFFD, turned \uFFFDabc',
    );
    expect(text).toContain(HOSTILE[3]);
    expect(partOf(docx, 'word/_rels/document.xml.rels')).not.toContain('javascript');
  });
});
