import { describe, expect, it } from '@jest/globals';
import { askedIn, missingKeys, unusedKeys } from '../../testing/asked-keys.js';
import { catalogues, sources, terms } from '../../testing/sources.js';

describe.each(['web', 'api'] as const)('the keys of the %s', (side) => {
  const own = catalogues(side);
  const asking = sources(side);

  it('are all asked for', () => {
    expect(asking.length).toBeGreaterThan(100);
    expect(unusedKeys(own, asking)).toEqual([]);
  });

  it('that are asked for are all there', () => {
    expect(missingKeys([...own, terms], asking)).toEqual([]);
  });
});

describe('the terms', () => {
  it('are each asked for on both sides or by both, and none by nobody', () => {
    const unused = (['web', 'api'] as const).map((side) =>
      unusedKeys([terms, ...catalogues(side)], sources(side)),
    );
    const [web = [], api = []] = unused;
    expect(web.filter((key) => api.includes(key))).toEqual([]);
  });
});

describe('the reading of the keys', () => {
  const catalogue = [
    { name: 'a', en: { x: { LONG: 'L' }, y_one: '1', y_other: '2', z: '$t(a:w)', w: 'W' }, fr: {} },
  ];
  const source = (text: string) => [{ part: 'a', path: 'a.ts', text }];

  it('sees one that is written out, put together, counted, or taken by another text', () => {
    expect(unusedKeys(catalogue, source("t(`x.${size}`); t('y', { count }); t(on ? 'z' : 'z')"))).toEqual([]);
    expect(unusedKeys(catalogue, source("t('z')"))).toEqual(['a:x.LONG', 'a:y']);
  });

  it('sees one that stands after a generic function of a module', () => {
    const text = "const get = <T>(a: T) => a; t('x.LONG'); t('y'); t('z')";
    expect(unusedKeys(catalogue, [{ part: 'a', path: 'a.ts', text }])).toEqual([]);
  });

  it('sees one of another part by its namespace alone', () => {
    const other = [{ part: 'b', path: 'b.ts', text: "t('y'); t('a:x.LONG'); t(`a:${any}`)" }];
    expect(unusedKeys(catalogue, other)).toEqual([]);
    expect(unusedKeys(catalogue, [{ part: 'b', path: 'b.ts', text: "t('y'); t('a:x.LONG')" }])).toEqual([
      'a:y',
      'a:z',
    ]);
  });

  it('sees one that is not there, in a source and in a text', () => {
    expect(missingKeys(catalogue, source("t('a:x.LONG'); t('a:x.SHORT'); t(`a:q.${size}`)"))).toEqual([
      'a:x.SHORT',
      String(askedIn('`a:q.${size}`')[0]),
    ]);
    expect(missingKeys([{ name: 'a', en: { z: '$t(a:gone)' }, fr: {} }], [])).toEqual(['a:gone']);
  });
});
