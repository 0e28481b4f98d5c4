import type { CostingModel, ModelLine } from './costing-model.js';
import type { CostingFault } from './fault.js';
import { COSTING_LIMITS } from './limits.js';
import { Faults, ReadObject } from './read-object.js';
import { readLine } from './read-line.js';
import { readParticipant } from './read-participant.js';

const FIELDS = ['years', 'ratePct', 'escalationPct', 'contingencyPct', 'participants', 'lines', 'grants'];
const GRANT_FIELDS = ['lineCode', 'amountCents'];

export type ReadCosting =
  | { readonly ok: true; readonly model: CostingModel }
  | { readonly ok: false; readonly faults: readonly CostingFault[] };

/**
 * Reads an input of any shape, such as JSON that somebody sent, and tells all that is wrong with it, each with its
 * place. Lists that are too long are not looked at. What only shows when pots are computed (a grant above its pot, no
 * weights) is found by `computeCosting`.
 */
export function readCosting(input: unknown): ReadCosting {
  const faults = new Faults();
  const read = new ReadObject(input, '', FIELDS, faults);
  const years = read.whole('years', COSTING_LIMITS.years, 1);
  const participants = read
    .list('participants', COSTING_LIMITS.participants)
    .map((value, at) => readParticipant(value, `participants[${String(at)}]`, faults));
  if (participants.length === 0 && faults.list.length === 0) read.fault('participants', 'TOO_FEW');
  const places = placesOf(participants, 'participants', faults);
  const lines = read
    .list('lines', COSTING_LIMITS.lines)
    .map((value, at) => readLine(value, `lines[${String(at)}]`, years, places, faults));
  const lineAt = placesOf(lines, 'lines', faults);
  const shares = lines.reduce((sum, line) => sum + yearsOf(line, years).length, 0) * participants.length;
  if (shares > COSTING_LIMITS.shares) read.fault('lines', 'TOO_MANY');
  const model = {
    years,
    rate: read.percent('ratePct'),
    escalation: read.percent('escalationPct'),
    contingency: read.percent('contingencyPct'),
    participants,
    lines: readGrants(read, lines, lineAt, faults),
  };
  return faults.list.length > 0 ? { ok: false, faults: faults.list } : { ok: true, model };
}

/** The years in which a line has a pot, within the horizon. */
export function yearsOf({ kind, year }: Pick<ModelLine, 'kind' | 'year'>, years: number): number[] {
  if (kind === 'ONE_TIME') return year <= years ? [year] : [];
  const first = Math.max(1, year);
  return Array.from({ length: Math.max(0, years - first + 1) }, (_, at) => first + at);
}

function placesOf(
  items: readonly { readonly code: string }[],
  path: string,
  faults: Faults,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  items.forEach(({ code }, at) => {
    // A code with a fault of its own reads as empty.
    if (code === '') return;
    if (places.has(code)) faults.add(`${path}[${String(at)}].code`, 'DUPLICATE');
    else places.set(code, at);
  });
  return places;
}

function readGrants(
  read: ReadObject,
  lines: readonly ModelLine[],
  lineAt: ReadonlyMap<string, number>,
  faults: Faults,
): ModelLine[] {
  const granted = lines.map(({ grant, grantPath }) => ({ grant, grantPath }));
  read.list('grants', COSTING_LIMITS.grants, true).forEach((value, at) => {
    const grant = new ReadObject(value, `grants[${String(at)}]`, GRANT_FIELDS, faults);
    const code = grant.code('lineCode');
    const amount = grant.cents('amountCents');
    const place = lineAt.get(code);
    if (place === undefined) {
      if (code !== '') grant.fault('lineCode', 'UNKNOWN_LINE');
    } else if (lines[place].kind === 'RECURRING') grant.fault('lineCode', 'GRANT_ON_RECURRING');
    else granted[place] = { grant: granted[place].grant + amount, grantPath: grant.at('amountCents') };
  });
  return lines.map((line, at) => ({ ...line, ...granted[at] }));
}
