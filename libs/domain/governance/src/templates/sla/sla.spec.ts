import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../testing/lines-of.js';
import { unlikeTexts } from '../../../testing/unlike-texts.js';
import { renderTemplate } from '../../render/render-template.js';
import { unsettled } from '../../render/unsettled.js';
import { allowedDowntime } from '../../sla/availability.js';
import { monthlyCredit } from '../../sla/credit.js';
import { parameterFaults } from '../../sla/check-parameters.js';
import { PRIORITIES, priorityOf } from '../../sla/priority.js';
import { serialAvailability } from '../../sla/serial-availability.js';
import { type Span } from '../../sla/span.js';
import { USUAL_TARGETS } from '../../sla/target.js';
import { usualParameters } from '../../sla/usual-parameters.js';
import type { Field } from '../../template/field.js';
import { SLA } from './index.js';

const status = { label: 'Example', tentative: true, detail: '', foot: 'Example' };
const rendered = (language: 'en' | 'fr', options = false) =>
  linesOf(renderTemplate(SLA, SLA.example, language, { guidance: true, options, status, dated: null })).map(
    (line) => line.replaceAll('\u00A0', ' '),
  );
const fields = new Map<string, Field>(
  SLA.clauses.flatMap((clause) => clause.fields.map((field) => [field.id, field])),
);
const usual = (id: string) => fields.get(id)?.usual;

describe('the service level agreement', () => {
  test('has the clauses of the design, in its order', () => {
    expect(SLA.clauses.map(({ title }) => title.en.toLowerCase())).toEqual([
      'parties, term',
      'service, exclusions',
      'roles',
      'hours, calendar, zone',
      'incidents',
      'requests',
      'availability, maintenance',
      'capacity',
      'continuity',
      'security, privacy',
      'change',
      'measurement, reports',
      'remedies',
      'escalation',
      'charges',
      'review',
      'suppliers',
      'disputes',
      'termination, exit',
      'signatures',
    ]);
  });

  test('says the same in both languages: marks and figures', () => {
    // Clocks and numbers of editions are written otherwise.
    expect(unlikeTexts(SLA).filter(({ en }) => !/[ap]\.m\.|WCAG/.test(en))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)(
    'in %s its example leaves nothing open, and every reference leads somewhere',
    (language) => {
      expect(unsettled(SLA, SLA.example)).toEqual([]);
      for (const line of [...rendered(language), ...rendered(language, true)]) {
        expect(line).not.toMatch(/→\?|to be settled|à régler|undefined|\{|\}/);
      }
    },
  );

  test.each(['en', 'fr'] as const)('in %s any clause that may be left out can be', (language) => {
    const leftOut = SLA.clauses.filter(({ isMandatory }) => !isMandatory).map(({ id }) => id);
    expect(leftOut.length).toBeGreaterThan(0);
    const filling = { ...SLA.example, leftOut };
    expect(() =>
      renderTemplate(SLA, filling, language, { guidance: true, options: true, status, dated: null }),
    ).not.toThrow();
  });
});

describe('its figures are those of the rules', () => {
  const minutes = { min: 1, hours: 60 };

  test.each(PRIORITIES)('targets of %s', (priority) => {
    const target = USUAL_TARGETS[priority];
    const inUnit = (span: Span | null, label: string | undefined) => {
      if (span === null) return undefined;
      if ('days' in span) return label?.includes('business days') ? span.days : NaN;
      return span.minutes / (label?.includes('hours') ? minutes.hours : minutes.min);
    };
    for (const what of ['response', 'update', 'resolution'] as const) {
      const id = `${priority.toLowerCase()}${what[0].toUpperCase()}${what.slice(1)}`;
      expect([id, usual(id)]).toEqual([id, inUnit(target[what], fields.get(id)?.label.en)]);
    }
    expect(usual(`${priority.toLowerCase()}Met`)).toBe(target.metPct);
  });

  test('availability, maintenance, credits, notice', () => {
    const parameters = usualParameters('America/Toronto');
    expect(parameterFaults(parameters)).toEqual([]);
    expect({
      availabilityPct: usual('availabilityPct'),
      maintenanceMinutes: usual('maintenanceMinutes'),
      maintenanceNoticeDays: usual('maintenanceNoticeDays'),
      noticeDays: usual('noticeDays'),
      exitDays: usual('exitDays'),
    }).toEqual({
      availabilityPct: parameters.availabilityPct,
      maintenanceMinutes: parameters.maintenanceMinutes,
      maintenanceNoticeDays: parameters.maintenanceNoticeDays,
      noticeDays: parameters.noticeDays,
      exitDays: parameters.exitDays,
    });
    expect({
      bands: [
        { below: usual('availabilityPct'), creditPct: usual('creditOnePct') },
        { below: usual('bandTwoPct'), creditPct: usual('creditTwoPct') },
        { below: usual('bandThreePct'), creditPct: usual('creditThreePct') },
      ],
      capPct: usual('creditCapPct'),
    }).toEqual(parameters.credits);
  });

  test('priority by impact and urgency', () => {
    const rows = rendered('en');
    const after = rows.indexOf('[Priority by impact and urgency]');
    const grades = ['HIGH', 'MEDIUM', 'LOW'] as const;
    grades.forEach((impact, index) => {
      const cells = grades.map((urgency) => priorityOf(impact, urgency));
      expect(rows[after + 1 + index].split(' | ').slice(1)).toEqual(cells);
    });
  });

  test.each(['en', 'fr'] as const)('availability beside its allowed downtime, in %s', (language) => {
    const rows = rendered(language);
    const after = rows.findIndex((row) => /^\[(Availability beside|Disponibilité et temps)/.test(row));
    const number = (text: string) =>
      language === 'en' ? text.replace(',', '') : text.replace(' ', '').replace(',', '.');
    for (const row of rows.slice(after + 1, after + 6)) {
      const [percentage, month, year] = row.split(' | ').map((cell) => number(cell.replace(/ ?%/, '')));
      const of = (days: number) => allowedDowntime(percentage, { agreed: days * 1_440, maintenance: 0 });
      expect([percentage, month, year]).toEqual([percentage, of(30), of(365)]);
    }
    expect(rows.join('\n')).toContain(language === 'en' ? '42.96' : '42,96');
  });

  test('what guidance and example reckon', () => {
    expect(serialAvailability(['99.9', '99.9'])).toBe('99.8001');
    expect(serialAvailability(['99.99', '99.95', '99.98'])).toMatch(/^99\.92/);
    const { credits } = usualParameters('America/Toronto');
    if (credits === null) throw new Error('There are credits.');
    const service = { name: 'Permits', agreed: 43_200, maintenance: 0, downtime: 50 };
    expect(monthlyCredit(1_000_000, [service], credits, 240)).toMatchObject({
      steps: [{ achievedPct: '99.8842', creditPct: '5' }],
      creditCents: 50_000,
    });
  });
});
