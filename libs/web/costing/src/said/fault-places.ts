import type { ScenarioModel } from '../model/scenario.js';

/** What something wrong is of, for the list of all that is: a line, a member, or the scenario itself. */
export type FaultPlace =
  | { readonly of: 'line'; readonly at: number; readonly code: string }
  | { readonly of: 'member'; readonly at: number; readonly code: string }
  | { readonly of: 'scenario' };

/** The place of a fault by its path: `lines[2].amountCents`, `grants[0].amountCents`, `participants[1].users`. */
export function faultPlace(path: string, model: ScenarioModel): FaultPlace {
  const [, list, index] = /^(lines|participants|grants)\[(\d+)\]/.exec(path) ?? [];
  const at = Number(index);
  if (list === 'lines') return { of: 'line', at, code: model.lines[at]?.code ?? '' };
  if (list === 'participants') return { of: 'member', at, code: model.participants[at]?.code ?? '' };
  if (list === 'grants') {
    const code = model.grants[at]?.lineCode ?? '';
    return { of: 'line', at: model.lines.findIndex((line) => line.code === code), code };
  }
  return { of: 'scenario' };
}
