import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../testing/lines-of.js';
import { requirement } from '../../testing/requirement.js';
import type { KeptParts } from '../template/kept-parts.js';
import { REQUIREMENTS } from '../templates/requirements/index.js';
import { renderTemplate } from './render-template.js';
import { shownRows } from './shown-rows.js';

const lines = (kept: KeptParts, language: 'en' | 'fr' = 'en') =>
  linesOf(
    renderTemplate(REQUIREMENTS, REQUIREMENTS.example, language, {
      guidance: false,
      status: { label: '', tentative: true, detail: '', foot: '' },
      dated: null,
      rows: shownRows(kept),
    }),
  );

describe('what a document keeps apart from its prose', () => {
  it('stands where its clause has room for it, in both languages', () => {
    const kept = { requirements: [requirement(), requirement({ id: 'REQ-PAY-002', status: 'REJECTED' })] };
    expect(lines(kept)).toContainEqual(expect.stringMatching(/^REQ-PAY-001 \| The solution shall/));
    expect(lines(kept, 'fr')).toContainEqual(expect.stringMatching(/^REQ-PAY-001 \| La solution doit/));
    expect(lines(kept).join('\n')).not.toContain('REQ-PAY-002');
  });

  it('has empty rows while there is nothing', () => {
    const empty = lines({});
    expect(empty).toContain('[Requirements]');
    expect(lines({ requirements: [] })).toEqual(empty);
  });
});
