import { describe, expect, it } from '@jest/globals';
import { provenanceOf } from './provenance.js';

const of = (published: boolean, synthetic: boolean) => provenanceOf({ published, campaign: { synthetic } });

describe('where answers come from', () => {
  it('is never said to be made up where a document says it', () => {
    expect(of(true, true)).toEqual({ published: true, synthetic: false });
    expect(of(true, false)).toEqual({ published: true, synthetic: false });
  });

  it('is said to be made up where it is', () => {
    expect(of(false, true)).toEqual({ published: false, synthetic: true });
    expect(of(false, false)).toEqual({ published: false, synthetic: false });
  });
});
