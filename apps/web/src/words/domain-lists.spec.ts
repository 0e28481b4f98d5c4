import * as access from '@commonworks/access';
import * as assessment from '@commonworks/domain-assessment';
import * as benchmark from '@commonworks/domain-benchmark';
import * as opportunity from '@commonworks/domain-opportunity';
import { describe, expect, it } from '@jest/globals';
import { repeatedLists } from '../../testing/repeated-lists.js';
import { sources } from '../../testing/sources.js';

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 1 && value.every((member) => typeof member === 'string');

/** Every list that the domain and the abilities define; of a table of lists, each. */
const LISTS = new Map(
  [access, assessment, benchmark, opportunity].flatMap((library) =>
    Object.entries(library).flatMap(([name, value]): [string, readonly string[]][] => {
      if (isList(value)) return [[name, value]];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]): [string, readonly string[]][] =>
        isList(inner) ? [[`${name}.${key}`, inner]] : [],
      );
    }),
  ),
);

describe('what the domain lists', () => {
  it('is found in it', () => {
    expect([...LISTS.keys()]).toEqual(
      expect.arrayContaining(['ROLES', 'SHARING_LEVELS', 'DIMENSIONS', 'REGIONS.CLIENT', 'PEER_GROUP_KINDS']),
    );
  });

  it('is written out nowhere else', () => {
    const repeated = (['api', 'web'] as const).flatMap((side) =>
      sources(side).flatMap(({ path, text }) =>
        repeatedLists(text, LISTS).map((name) => `${path} repeats ${name}`),
      ),
    );
    expect(repeated).toEqual([]);
  });
});

describe('the search for repeated lists', () => {
  const lists = new Map([['LEVELS', ['PRIVATE', 'NAMED', 'PUBLIC']]]);

  it('sees a list and a union in any order', () => {
    expect(repeatedLists("const a = ['PUBLIC', 'PRIVATE', 'NAMED'] as const", lists)).toEqual(['LEVELS']);
    expect(repeatedLists("type A = 'PRIVATE' | 'NAMED' | 'PUBLIC'", lists)).toEqual(['LEVELS']);
    expect(repeatedLists("new Set(['PRIVATE', 'NAMED', 'PUBLIC'])", lists)).toEqual(['LEVELS']);
  });

  it('leaves a part of it alone', () => {
    expect(repeatedLists("const shared = ['NAMED', 'PUBLIC']", lists)).toEqual([]);
  });
});
