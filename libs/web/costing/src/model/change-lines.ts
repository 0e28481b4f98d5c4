import { flatLine, lineOf, type FlatLine } from './flat-line.js';
import { grantsByLine } from './merge-scenarios.js';
import type { ScenarioModel } from './scenario.js';

/** The model with other values in one line. What its new kind or rule has no use for is taken away with it. */
export function changeLine(model: ScenarioModel, code: string, part: Partial<FlatLine>): ScenarioModel {
  let isOneTime = true;
  const lines = model.lines.map((line) => {
    if (line.code !== code) return line;
    const changed = settled({ ...flatLine(line), ...part });
    isOneTime = changed.kind === 'ONE_TIME';
    return lineOf(changed);
  });
  // Grants are for one-time lines only.
  return isOneTime ? { ...model, lines } : { ...setGrant(model, code, null), lines };
}

/** A fixed part is of one rule, and only where it is not the amount itself. */
function settled(line: FlatLine): FlatLine {
  const isFixed = line.rule === 'FIXED_VARIABLE' && (line.perUserCents ?? null) === null;
  return {
    ...line,
    fixedPct: isFixed ? (line.fixedPct ?? 100) : null,
    contingency: line.kind === 'ONE_TIME' && line.contingency,
    year: line.kind === 'RECURRING' ? Math.max(1, line.year) : line.year,
  };
}

/** The model with this grant for a line, in place of all that it had. */
export function setGrant(model: ScenarioModel, code: string, cents: number | null): ScenarioModel {
  const others = grantsByLine(model).filter(({ lineCode }) => lineCode !== code);
  const grants = cents === null || cents === 0 ? others : [...others, { lineCode: code, amountCents: cents }];
  return { ...model, grants };
}

export const grantOf = (model: ScenarioModel, code: string): number | null =>
  grantsByLine(model).find(({ lineCode }) => lineCode === code)?.amountCents ?? null;

/** The model with a new line at the end, of a code that no other has. */
export function addLine(model: ScenarioModel, code: string): ScenarioModel {
  return {
    ...model,
    lines: [
      ...model.lines,
      {
        code,
        name: null,
        kind: 'RECURRING',
        nature: 'OPERATING',
        year: 1,
        amountCents: 0,
        perUserCents: null,
        contingency: false,
        escalates: true,
        share: { rule: 'EQUAL' },
      },
    ],
  };
}

export function removeLine(model: ScenarioModel, code: string): ScenarioModel {
  return {
    ...model,
    lines: model.lines.filter((line) => line.code !== code),
    grants: model.grants.filter(({ lineCode }) => lineCode !== code),
  };
}

/** The model with these bounds of one member on one line; null takes one away. */
export function setBound(
  model: ScenarioModel,
  code: string,
  participant: string,
  part: { floorPct?: number | null; capPct?: number | null },
): ScenarioModel {
  const line = model.lines.find((each) => each.code === code);
  if (!line) return model;
  const bounds = line.share.bounds ?? [];
  const was = bounds.find((bound) => bound.participant === participant);
  const now = { participant, ...was, ...part };
  const others = bounds.filter((bound) => bound.participant !== participant);
  const isEmpty = (now.floorPct ?? null) === null && (now.capPct ?? null) === null;
  return changeLine(model, code, { bounds: isEmpty ? others : [...others, now] });
}
