import { DocumentWriter } from '@commonworks/api-document';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  api.inject({ method: 'GET', url, headers });

describe('a template as a file, for who has not signed in', () => {
  it.each([
    ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', '%PDF-', 'application/pdf'],
    ['html', '<!doctype html>\n<html lang="fr-CA">', 'text/html; charset=utf-8'],
  ])('is there as %s', async (format, begins, type) => {
    const { statusCode, headers, rawPayload } = await get(`/library/charter.${format}?lang=fr`);
    expect(statusCode).toBe(200);
    expect(rawPayload.toString('utf8', 0, begins.length)).toBe(begins);
    expect(headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
    const title = encodeURIComponent(TEMPLATES.CHARTER?.title.fr ?? '');
    expect(headers['content-disposition']).toContain(`${title}%20%E2%80%93%20mod%C3%A8le.${format}`);
    expect(headers['content-disposition']).toMatch(format === 'html' ? /^inline;/ : /^attachment;/);
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it.each([
    ['empty', '/library/costing.xlsx?lang=en'],
    ['with the example', '/library/costing.xlsx?lang=fr&example=1'],
  ])('is there as a workbook that computes, %s', async (_, url) => {
    const { statusCode, headers, rawPayload } = await get(url);
    expect(statusCode).toBe(200);
    expect(rawPayload.toString('latin1', 0, 2)).toBe('PK');
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toMatch(/^attachment;.*\.xlsx/);
  });

  it('is in English where no language is named, and filled in as an example where that is wished', async () => {
    const { body } = await get('/library/charter.html');
    expect(body).toContain('<html lang="en-CA">');
    expect(body).toContain('[to be settled]');
    const example = await get('/library/charter.html?lang=en&example=1');
    expect(example.body).not.toContain('[to be settled]');
    expect(example.headers['content-disposition']).toContain('example.html');
  });

  it('is not sent again to who has it', async () => {
    const { etag } = (await get('/library/charter.pdf?lang=en')).headers;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/library/charter.pdf?lang=en', { 'if-none-match': `"other", W/${etag}` });
    expect(again).toMatchObject({ statusCode: 304, body: '' });
    expect(again.headers.etag).toBe(etag);
    expect((await get('/library/charter.pdf?lang=fr', { 'if-none-match': `${etag}` })).statusCode).toBe(200);
  });

  it.each([
    '/library/charter.docx?lang=de',
    '/library/charter.docx?lang=',
    '/library/charter.docx?lang=EN',
    '/library/charter.docx?lang=en&lang=fr',
    '/library/charter.docx?lang=__proto__',
    '/library/charter.docx?lang=en&example=yes',
    '/library/charter.xlsx?lang=en',
    '/library/charter.exe',
    '/library/charters.pdf',
    '/library/constructor.pdf',
    '/library/Charter.pdf',
    '/library/charter.pdf.pdf',
    '/library/../charter.pdf',
    '/library/..%2f..%2fpackage.json',
    '/library/%2e%2e/charter.pdf',
    '/library/charter%00.pdf',
  ])('is not at %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it('is made once, however many strangers want it at once', async () => {
    const write = jest.spyOn(DocumentWriter.prototype, 'write');
    const url = '/library/charter.docx?lang=en&example=1';
    const answers = await Promise.all(Array.from({ length: 60 }, () => get(url)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    for (const odd of ['&x=1', '&cache=2', '#a']) expect((await get(url + odd)).statusCode).toBe(200);
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });
});

describe('templates over GraphQL, for who has not signed in', () => {
  it('are named in the language of the reader, and read in either', async () => {
    const { data } = await api.gql(
      null,
      `{ governanceTemplates { id kind name version about dated }
         governanceTemplate(kind: CHARTER, language: FR) { template { name } document } }`,
    );
    expect(data).toMatchObject({
      governanceTemplates: expect.arrayContaining([
        expect.objectContaining({ id: 'charter', kind: 'CHARTER', name: TEMPLATES.CHARTER?.title.en }),
      ]),
      governanceTemplate: {
        template: { name: TEMPLATES.CHARTER?.title.en },
        document: { language: 'fr', title: TEMPLATES.CHARTER?.title.fr, contents: 'Sommaire' },
      },
    });
  });
});
