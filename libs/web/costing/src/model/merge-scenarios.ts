import { flatLine, lineOf, type FlatLine } from './flat-line.js';
import type { CostingGrant, Scenario, ScenarioMember, ScenarioModel } from './scenario.js';

/** What is typed of a scenario. */
export type ScenarioContent = Pick<Scenario, 'name' | 'note' | 'model'>;

/** Something that two people changed, each otherwise. */
export interface Clash {
  /** Of what: the scenario itself, a line, a member, or the grant of a line, by its code. */
  readonly of: 'scenario' | 'line' | 'member' | 'grant';
  readonly code: string;
  /** Which field; null where one of them took the whole away. */
  readonly field: string | null;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What was typed stays, what was not follows the others. */
  readonly content: ScenarioContent;
  readonly clashes: readonly Clash[];
}

type Fields = Readonly<Record<string, unknown>>;

const PARAMETERS = ['years', 'ratePct', 'escalationPct', 'contingencyPct'] as const;
const SCENARIO_FIELDS = ['name', 'note', ...PARAMETERS];

/**
 * What is typed after somebody else saved meanwhile. What only one of both changed is taken from that one; where both
 * changed the same field, what is typed stays, and the clash is told with both. Nothing that anybody typed goes away: a
 * line that one removed and the other changed stays.
 */
export function mergeScenarios(
  base: ScenarioContent,
  mine: ScenarioContent,
  theirs: ScenarioContent,
): Merged {
  const clashes: Clash[] = [];
  const own = mergeFields(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs), SCENARIO_FIELDS, (field, of) =>
    clashes.push({ of: 'scenario', code: '', field, ...of }),
  ) as unknown as Pick<ScenarioContent, 'name' | 'note'> & ScenarioModel;
  const items = <T extends object>(
    of: 'line' | 'member' | 'grant',
    keyOf: (item: T) => string,
    listOf: (content: ScenarioContent) => readonly T[],
  ) => mergeItems(of, keyOf, listOf(base), listOf(mine), listOf(theirs), clashes);

  const lines = items<FlatLine>('line', codeOf, ({ model }) => model.lines.map(flatLine)).map(lineOf);
  const participants = items<ScenarioMember>('member', codeOf, ({ model }) => model.participants);
  const there = new Set(lines.map(codeOf));
  const grants = items<CostingGrant>(
    'grant',
    ({ lineCode }) => lineCode,
    ({ model }) => grantsByLine(model),
  ).filter(({ lineCode }) => there.has(lineCode));
  const { name, note, years, ratePct, escalationPct, contingencyPct } = own;
  return {
    content: {
      name,
      note,
      model: { years, ratePct, escalationPct, contingencyPct, participants, lines, grants },
    },
    clashes,
  };
}

/** The scenario with the other's value in a field that both changed. */
export function takeTheirs(content: ScenarioContent, { of, code, field, theirs }: Clash): ScenarioContent {
  const { model } = content;
  if (of === 'scenario' && field !== null) {
    if (field === 'name' || field === 'note') return { ...content, [field]: theirs };
    return { ...content, model: { ...model, [field]: theirs } };
  }
  const within = <T extends object>(list: readonly T[], keyOf: (item: T) => string): T[] =>
    list.flatMap((item) => {
      if (keyOf(item) !== code) return [item];
      if (field === null) return theirs === null ? [] : [theirs as T];
      return [{ ...item, [field]: theirs }];
    });
  switch (of) {
    case 'line':
      return {
        ...content,
        model: { ...model, lines: within(model.lines.map(flatLine), codeOf).map(lineOf) },
      };
    case 'member':
      return { ...content, model: { ...model, participants: within(model.participants, codeOf) } };
    default:
      return {
        ...content,
        model: { ...model, grants: within(model.grants, ({ lineCode }) => lineCode) },
      };
  }
}

/** Whether both say the same. It is asked at every stroke: lines that were not touched are known by being the same. */
export function sameContent(a: ScenarioContent, b: ScenarioContent): boolean {
  if (a.name !== b.name || a.note !== b.note) return false;
  const [here, there] = [a.model, b.model];
  return (
    here === there ||
    (PARAMETERS.every((name) => same(here[name], there[name])) &&
      sameList(here.participants, there.participants, (member) => member) &&
      sameList(here.lines, there.lines, flatLine) &&
      same(grantsByLine(here), grantsByLine(there)))
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], read: (item: T) => unknown): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((item, at) => item === b[at] || same(read(item), read(b[at])));
}

const codeOf = ({ code }: { readonly code: string }): string => code;
const fieldsOf = ({ name, note, model }: ScenarioContent): Fields => ({ ...model, name, note });

/** Several grants of one line as one: nothing is computed from them but their sum. */
export function grantsByLine({ grants }: ScenarioModel): ScenarioModel['grants'] {
  const sums = new Map<string, number>();
  for (const { lineCode, amountCents } of grants) sums.set(lineCode, (sums.get(lineCode) ?? 0) + amountCents);
  return [...sums].map(([lineCode, amountCents]) => ({ lineCode, amountCents }));
}

/** What is left out, empty or null says the same; the order of fields says nothing. */
function same(a: unknown, b: unknown): boolean {
  return written(a) === written(b);
}

const written = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, one]) => one !== null && one !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : each,
  );

function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  names: readonly string[],
  clash: (field: string, of: { mine: unknown; theirs: unknown }) => void,
): Fields {
  return Object.fromEntries(
    names.map((name) => {
      if (same(mine[name], base[name])) return [name, theirs[name]];
      if (!same(theirs[name], base[name]) && !same(theirs[name], mine[name]))
        clash(name, { mine: mine[name] ?? null, theirs: theirs[name] ?? null });
      return [name, mine[name]];
    }),
  );
}

function mergeItems<T extends object>(
  of: Clash['of'],
  keyOf: (item: T) => string,
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  clashes: Clash[],
): T[] {
  const byKey = (list: readonly T[]) => new Map(list.map((item) => [keyOf(item), item]));
  const [before, own, others] = [byKey(base), byKey(mine), byKey(theirs)];
  // In the order of the others, with what was added here behind.
  const keys = [...new Set([...others.keys(), ...own.keys()])];
  return keys.flatMap((code) => {
    const [was, here, there] = [before.get(code), own.get(code), others.get(code)];
    if (here && there) {
      const names = [...new Set([...Object.keys(here), ...Object.keys(there)])];
      const merged = mergeFields(
        (was ?? {}) as Fields,
        here as Fields,
        there as Fields,
        names,
        (field, both) => clashes.push({ of, code, field, ...both }),
      );
      return [merged as T];
    }
    const [left, gone] = here ? [here, 'theirs'] : [there, 'mine'];
    if (!left) return [];
    // Added by one of them: it stays. Removed by one: it goes, unless the other changed it.
    if (!was) return [left];
    if (same(left, was)) return [];
    clashes.push({
      of,
      code,
      field: null,
      mine: gone === 'mine' ? null : left,
      theirs: gone === 'mine' ? left : null,
    });
    return [left];
  });
}
