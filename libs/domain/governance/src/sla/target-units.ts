import { type Priority } from './priority.js';
import { type Span } from './span.js';

/** In what a field of a document counts how long something may take. */
export const SPAN_UNITS = ['min', 'h', 'd'] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

export const TARGET_PARTS = ['response', 'update', 'resolution'] as const;
export type TargetPart = (typeof TARGET_PARTS)[number];

/** The unit of each target; null where none is promised. A field's number is one of these. */
export const TARGET_UNITS: Readonly<Record<Priority, Readonly<Record<TargetPart, SpanUnit | null>>>> = {
  P1: { response: 'min', update: 'h', resolution: 'h' },
  P2: { response: 'h', update: 'h', resolution: 'h' },
  P3: { response: 'h', update: 'd', resolution: 'd' },
  P4: { response: 'd', update: null, resolution: 'd' },
};

/** So many of a unit, as a span. */
export function spanIn(unit: SpanUnit, count: number): Span {
  if (unit === 'd') return { days: count };
  return { minutes: unit === 'h' ? count * 60 : count };
}

/** The field of a template that holds a target: `p1Response`. */
export const targetField = (priority: Priority, part: TargetPart | 'met'): string =>
  `${priority.toLowerCase()}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
