import { useCallback, useMemo, useState } from 'react';
import type { FigureTrouble } from '../amount/read-figure.js';
import {
  mergeScenarios,
  sameContent,
  takeTheirs,
  type Clash,
  type ScenarioContent,
} from '../model/merge-scenarios.js';
import type { Scenario, ScenarioModel } from '../model/scenario.js';

/** What stands in a field while it is written otherwise than the page would write it. */
export interface TypedFigure {
  readonly text: string;
  /** Why it is no figure; the model keeps the one before. */
  readonly trouble: FigureTrouble | 'MISSING' | null;
}

type TypedFigures = ReadonlyMap<string, TypedFigure>;

/** What is typed of one scenario. */
interface Writing {
  /** What was typed over. */
  readonly base: Scenario;
  readonly content: ScenarioContent;
  readonly typed: TypedFigures;
  readonly clashes: readonly Clash[];
}

export interface Draft {
  readonly content: ScenarioContent;
  /** The number of changes of what was typed over, which goes with saving. */
  readonly baseEdits: number;
  readonly isChanged: boolean;
  /** Whether anything is, of this scenario or another. */
  readonly isAnyChanged: boolean;
  /** What is typed of scenarios that somebody took out meanwhile. */
  readonly orphans: readonly Scenario[];
  /** Fields in which something stands that is no figure. */
  readonly unread: readonly string[];
  readonly typed: TypedFigures;
  readonly clashes: readonly Clash[];
  readonly change: (how: (model: ScenarioModel) => ScenarioModel) => void;
  readonly name: (part: Partial<Pick<ScenarioContent, 'name' | 'note'>>) => void;
  /** What stands in a field; null where it is as the page writes it. */
  readonly type: (path: string, figure: TypedFigure | null) => void;
  /** Gives up what is typed of this scenario, or of one that was taken out. */
  readonly discard: (id?: string) => void;
  /** Somebody else saved meanwhile: what is typed is laid over what stands now. */
  readonly rebase: (theirs: Scenario) => void;
  readonly take: (clash: Clash) => void;
}

const NOTHING: TypedFigures = new Map();

const contentOf = ({ name, note, model }: Scenario): ScenarioContent => ({ name, note, model });
const begun = (scenario: Scenario): Writing => ({
  base: scenario,
  content: contentOf(scenario),
  typed: NOTHING,
  clashes: [],
});
const hasChanged = ({ base, content, typed }: Writing): boolean =>
  [...typed.values()].some(({ trouble }) => trouble !== null) || !sameContent(content, contentOf(base));

/**
 * What is typed of scenarios and not saved. As long as nothing is, they follow what others save; then it stays, until it is
 * saved or given up: also while another one is looked at, and where somebody takes the scenario out.
 */
export function useDraft(scenario: Scenario, all: readonly Scenario[]): Draft {
  const [writings, setWritings] = useState<ReadonlyMap<string, Writing>>(new Map());
  const { id } = scenario;
  const begunHere = writings.get(id);
  const isChanged = useMemo(() => begunHere !== undefined && hasChanged(begunHere), [begunHere]);
  const own = useMemo(
    () => (begunHere && (isChanged || begunHere.base === scenario) ? begunHere : begun(scenario)),
    [begunHere, isChanged, scenario],
  );
  const others = useMemo(
    () => [...writings.values()].filter((each) => each.base.id !== id && hasChanged(each)),
    [writings, id],
  );

  const edit = useCallback(
    (how: (writing: Writing) => Writing) =>
      setWritings((before) => {
        const here = before.get(id);
        // What was typed and taken back again follows what others saved since.
        const stands = here && (here.base === scenario || hasChanged(here)) ? here : begun(scenario);
        return new Map(before).set(id, how(stands));
      }),
    [id, scenario],
  );

  const steps = useMemo(
    () => ({
      change: (how: (model: ScenarioModel) => ScenarioModel) =>
        edit((before) => ({ ...before, content: { ...before.content, model: how(before.content.model) } })),
      name: (part: Partial<Pick<ScenarioContent, 'name' | 'note'>>) =>
        edit((before) => ({ ...before, content: { ...before.content, ...part } })),
      type: (path: string, figure: TypedFigure | null) =>
        edit((before) => {
          const typed = new Map(before.typed);
          if (figure === null) typed.delete(path);
          else typed.set(path, figure);
          return { ...before, typed };
        }),
      discard: (of = id) =>
        setWritings((before) => {
          const after = new Map(before);
          after.delete(of);
          return after;
        }),
      rebase: (theirs: Scenario) =>
        edit((before) => {
          const merged = mergeScenarios(contentOf(before.base), before.content, contentOf(theirs));
          return {
            ...before,
            base: theirs,
            content: merged.content,
            typed: NOTHING,
            clashes: merged.clashes,
          };
        }),
      take: (clash: Clash) =>
        edit((before) => ({
          ...before,
          content: takeTheirs(before.content, clash),
          typed: NOTHING,
          clashes: before.clashes.filter((each) => each !== clash),
        })),
    }),
    [edit, id],
  );

  return useMemo(
    () => ({
      ...steps,
      content: own.content,
      baseEdits: own.base.edits,
      isChanged,
      isAnyChanged: isChanged || others.length > 0,
      orphans: others
        .filter(({ base }) => !all.some((each) => each.id === base.id))
        .map(({ base, content }) => ({ ...base, ...content })),
      unread: [...own.typed].flatMap(([path, { trouble }]) => (trouble === null ? [] : [path])),
      typed: own.typed,
      clashes: own.clashes,
    }),
    [steps, own, isChanged, others, all],
  );
}
