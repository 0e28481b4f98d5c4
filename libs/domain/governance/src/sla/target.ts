import { type Priority } from './priority.js';
import { type ServiceClock } from './service-calendar.js';
import { type Span } from './span.js';

/** What is promised for incidents of one priority. */
export interface Target {
  readonly response: Span;
  /** From one to the next; null: none is promised. */
  readonly update: Span | null;
  readonly resolution: Span;
  readonly clock: ServiceClock;
  /** In how many of a month's incidents each is to be met: “95”. */
  readonly metPct: string;
}

export type Targets = Readonly<Record<Priority, Target>>;

/** Source: governance.md, part C. */
export const USUAL_TARGETS: Targets = {
  P1: {
    response: { minutes: 15 },
    update: { minutes: 60 },
    resolution: { minutes: 240 },
    clock: 'ALWAYS',
    metPct: '95',
  },
  P2: {
    response: { minutes: 60 },
    update: { minutes: 240 },
    resolution: { minutes: 480 },
    clock: 'SERVICE_HOURS',
    metPct: '90',
  },
  P3: {
    response: { minutes: 240 },
    update: { days: 2 },
    resolution: { days: 3 },
    clock: 'SERVICE_HOURS',
    metPct: '90',
  },
  P4: {
    response: { days: 1 },
    update: null,
    resolution: { days: 10 },
    clock: 'SERVICE_HOURS',
    metPct: '90',
  },
};
