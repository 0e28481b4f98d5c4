/** @jest-environment jsdom */
import { initialLocale } from '@commonworks/web-ui';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadStart } from '../../build-head-start.js';
import './early-fetch.js';

const script = readFileSync(join(import.meta.dirname, '../../public/head-start.js'), 'utf8');
const plan: HeadStart = {
  files: ['/a/en.js', '/a/fr.js', '/a/new.js', '/a/new.css', '/a/one.js', '/a/words-en.js', '/a/words-fr.js'],
  words: { en: [0], fr: [1] },
  pages: [
    { path: '/campaigns/new', parts: [2, 3], words: { en: [5], fr: [6] }, asks: [] },
    {
      path: '/campaigns/:campaignId',
      parts: [4, 3],
      words: { en: [5], fr: [6] },
      asks: [
        { operationName: 'One', query: 'query One', variables: { id: ':campaignId' } },
        {
          operationName: 'Map',
          query: 'query Map',
          variables: { campaign: ':campaignId', dimension: 'COST' },
        },
      ],
    },
  ],
  start: 'query Start { me { id } }',
};
const asked = jest.fn<typeof fetch>();
const before = globalThis.fetch;

/** Runs the script at an address; the files that it asked for. */
function run(path: string, block: string | null = JSON.stringify(plan)): string[] {
  document.head.innerHTML = '';
  if (block !== null) {
    const data = Object.assign(document.createElement('script'), {
      type: 'application/json',
      id: 'head-start',
    });
    data.textContent = block;
    document.head.append(data);
  }
  history.replaceState(null, '', path);
  new Function(script)();
  return [...document.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
}

beforeEach(() => {
  asked.mockReset().mockReturnValue(new Promise(() => undefined));
  globalThis.fetch = asked;
  localStorage.clear();
});
afterEach(() => {
  globalThis.fetch = before;
  globalThis.commonworksStart = undefined;
  globalThis.commonworksAsked = undefined;
});

describe('the head start', () => {
  it('asks for the parts and words of the page at the address, scripts as modules and styles as styles', () => {
    expect(run('/campaigns/c1')).toEqual(['/a/en.js', '/a/one.js', '/a/new.css', '/a/words-en.js']);
    const kinds = [...document.querySelectorAll('link')].map(({ rel }) => rel);
    expect(kinds).toEqual(['modulepreload', 'modulepreload', 'preload', 'modulepreload']);
  });

  it('takes the first address that fits, with or without a slash at its end', () => {
    expect(run('/campaigns/new/')).toContain('/a/new.js');
    expect(run('/campaigns/new')).not.toContain('/a/one.js');
  });

  it('asks for the words of the frame alone where it knows no page', () => {
    expect(run('/campaigns/c1/elsewhere')).toEqual(['/a/en.js']);
  });

  it('asks who is signed in and what every page needs, once, and leaves the answer to the page', () => {
    run('/campaigns/new');
    expect(asked).toHaveBeenCalledTimes(1);
    const [url, request] = asked.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(JSON.parse(String(request?.body))).toEqual({ operationName: 'Start', query: plan.start });
    expect(globalThis.commonworksStart).toBeInstanceOf(Promise);
  });

  it('asks in the name of the page what its address decides, after who is signed in', async () => {
    asked
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    run('/campaigns/c1/');
    const bodies = asked.mock.calls.map(([, request]) => JSON.parse(String(request?.body)));
    expect(bodies.slice(1)).toEqual([
      { operationName: 'One', query: 'query One', variables: { id: 'c1' } },
      { operationName: 'Map', query: 'query Map', variables: { campaign: 'c1', dimension: 'COST' } },
    ]);
    expect(globalThis.commonworksAsked?.map(({ query }) => query)).toEqual(['query One', 'query Map']);
    await expect(globalThis.commonworksAsked?.[0]?.answer).rejects.toThrow('Failed to fetch');
  });

  it('asks for the parts of a page whatever a broken address names', () => {
    expect(run('/campaigns/%E0%A4%A')).toContain('/a/one.js');
  });

  it('does not guess what choices behind a question mark ask for', () => {
    run('/campaigns/c1?dimension=priority');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(globalThis.commonworksAsked).toBeUndefined();
  });

  it('asks for nothing where the build has written no plan', () => {
    expect(run('/campaigns/c1', null)).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    [null, null],
    ['fr', null],
    [null, 'fr'],
    ['en', 'fr'],
    ['fr', 'en'],
    ['de', 'fr'],
  ])('speaks the language in which the page will begin: chosen %s, account %s', (chosen, account) => {
    if (chosen) localStorage.setItem('commonworks-locale', chosen);
    if (account) localStorage.setItem('commonworks-account-locale', account);
    expect(run('/')).toEqual([`/a/${initialLocale()}.js`]);
    expect(asked.mock.calls[0]?.[1]?.headers).toMatchObject({ 'accept-language': initialLocale() });
  });
});
