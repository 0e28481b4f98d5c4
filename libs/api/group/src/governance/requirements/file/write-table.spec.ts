import { describe, expect, it } from '@jest/globals';
import type { Requirement } from '@commonworks/domain-governance/requirements';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import '../../../group-messages.js';
import { writeTable } from './write-table.js';

const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  id: 'REQ-PAY-001',
  type: 'QUALITY',
  statement: { en: 'It shall answer within 2 s.', fr: 'Elle doit répondre en 2 s.' },
  rationale: { en: '', fr: '' },
  source: { kind: 'GROUP' },
  priorities: {},
  agreedPriority: 'MUST',
  acceptance: null,
  verification: 'TEST',
  owner: null,
  status: 'PROPOSED',
  parents: [],
  version: 1,
  ...more,
});

describe('requirements as a table', () => {
  it('say the same in .xlsx and .csv, in the language that is asked for', async () => {
    const one = [requirement()];
    const { sheets } = await readXlsx(await writeTable(one, 'Needs', 'xlsx', 'fr'));
    const csv = parseCsv((await writeTable(one, 'Needs', 'csv', 'fr')).toString('utf8'));
    expect(sheets.map(({ name }) => name)).toEqual(['Exigences', 'Traçabilité']);
    const cells = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => row.map((cell) => cell ?? ''));
    expect(cells(csv)[1]).toEqual(
      expect.arrayContaining(['REQ-PAY-001', 'Qualité', 'Indispensable', 'Essai']),
    );
    const [titles, row] = cells(sheets[0]?.rows);
    expect(titles).toEqual(cells(csv)[0]);
    expect(row).toEqual(cells(csv)[1]?.slice(0, row?.length));
    expect(cells(sheets[1]?.rows)[1]).toContain('REQ-PAY-001');
  });

  it.each(['=HYPERLINK("https://attack.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'have no cell that a spreadsheet computes: %p',
    async (text) => {
      const one = [requirement({ statement: { en: text, fr: text } })];
      const csv = (await writeTable(one, 'Needs', 'csv', 'en')).toString('utf8');
      for (const cell of parseCsv(csv).flat()) expect(String(cell ?? '')).not.toMatch(/^[=+\-@\t\r]/);
      const { sheets } = await readXlsx(await writeTable(one, 'Needs', 'xlsx', 'en'));
      expect(sheets[0]?.rows[1]?.[2]).toBe(text);
      expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula)).toBe(false);
    },
  );
});
