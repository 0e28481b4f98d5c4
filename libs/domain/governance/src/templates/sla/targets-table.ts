import type { ClauseTable, MarkedText } from '../../template/clause.js';
import type { Field } from '../../template/field.js';
import { both } from '../parts.js';

type Unit = 'min' | 'h' | 'd';

const UNIT: Record<Unit, { en: string; fr: string }> = {
  min: { en: 'min', fr: 'min' },
  h: { en: 'h', fr: 'h' },
  d: { en: 'd', fr: 'j' },
};
const UNIT_NAME: Record<Unit, { en: string; fr: string }> = {
  min: { en: 'minutes', fr: 'minutes' },
  h: { en: 'hours', fr: 'heures' },
  d: { en: 'business days', fr: 'jours ouvrables' },
};

interface TargetRow {
  readonly priority: 'P1' | 'P2' | 'P3' | 'P4';
  readonly response: readonly [number, Unit];
  readonly update: readonly [number, Unit] | null;
  readonly resolution: readonly [number, Unit];
  readonly clock: MarkedText;
  readonly met: string;
}

const ALWAYS = { en: 'around the clock', fr: 'jour et nuit' };
const SERVICE_HOURS = { en: 'service hours', fr: 'heures de service' };

/** Source: governance.md, part C. */
const ROWS: readonly TargetRow[] = [
  {
    priority: 'P1',
    response: [15, 'min'],
    update: [1, 'h'],
    resolution: [4, 'h'],
    clock: ALWAYS,
    met: '95',
  },
  {
    priority: 'P2',
    response: [1, 'h'],
    update: [4, 'h'],
    resolution: [8, 'h'],
    clock: SERVICE_HOURS,
    met: '90',
  },
  {
    priority: 'P3',
    response: [4, 'h'],
    update: [2, 'd'],
    resolution: [3, 'd'],
    clock: SERVICE_HOURS,
    met: '90',
  },
  {
    priority: 'P4',
    response: [1, 'd'],
    update: null,
    resolution: [10, 'd'],
    clock: SERVICE_HOURS,
    met: '90',
  },
];

const WHAT = {
  Response: { en: 'response', fr: 'prise en charge' },
  Update: { en: 'update', fr: 'suivi' },
  Resolution: { en: 'resolution', fr: 'résolution' },
} as const;

/** `p1Response`, in the unit its label names. */
const spanField = (
  priority: TargetRow['priority'],
  what: keyof typeof WHAT,
  [usual, unit]: readonly [number, Unit],
): Field => ({
  id: `${priority.toLowerCase()}${what}`,
  label: {
    en: `${priority}, ${WHAT[what].en}, in ${UNIT_NAME[unit].en}`,
    fr: `${priority}, ${WHAT[what].fr}, en ${UNIT_NAME[unit].fr}`,
  },
  type: 'NUMBER',
  usual,
});

export const TARGET_FIELDS: readonly Field[] = ROWS.flatMap(
  ({ priority, response, update, resolution, met }) => [
    spanField(priority, 'Response', response),
    ...(update === null ? [] : [spanField(priority, 'Update', update)]),
    spanField(priority, 'Resolution', resolution),
    {
      id: `${priority.toLowerCase()}Met`,
      label: {
        en: `${priority}, share of cases in time, by the month`,
        fr: `${priority}, proportion mensuelle de cas dans les délais`,
      },
      type: 'PERCENT' as const,
      usual: met,
    },
  ],
);

const cell = (priority: string, what: string, unit: Unit): MarkedText => {
  const field = `{field:${priority.toLowerCase()}${what}}`;
  return { en: `${field} ${UNIT[unit].en}`, fr: `${field} ${UNIT[unit].fr}` };
};

export const TARGETS_TABLE: ClauseTable = {
  type: 'table',
  caption: {
    en: 'Targets by priority (d: business day)',
    fr: 'Cibles selon la priorité (j : jour ouvrable)',
  },
  columns: [
    { title: { en: 'Priority', fr: 'Priorité' }, share: 2 },
    { title: { en: 'Response', fr: 'Prise en charge' }, share: 2, align: 'end' },
    { title: { en: 'Update every', fr: 'Intervalle de suivi' }, share: 2, align: 'end' },
    { title: { en: 'Resolution', fr: 'Résolution' }, share: 2, align: 'end' },
    { title: { en: 'Clock', fr: 'Décompte' }, share: 3 },
    { title: { en: 'Share in time', fr: 'Dans les délais' }, share: 2, align: 'end' },
  ],
  rows: ROWS.map(({ priority, response, update, resolution, clock }) => [
    both(priority),
    cell(priority, 'Response', response[1]),
    update === null ? both('–') : cell(priority, 'Update', update[1]),
    cell(priority, 'Resolution', resolution[1]),
    clock,
    both(`{field:${priority.toLowerCase()}Met}`),
  ]),
};
