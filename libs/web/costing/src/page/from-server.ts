import type { CostingFiguresWholeFragment, CostingScenarioWholeFragment } from '@commonworks/web-graphql';
import { readModel } from '../model/read-model.js';
import type { MemberFigures, Scenario } from '../model/scenario.js';

/** Each model is read once: what is computed from it is found again by it. */
const models = new WeakMap<object, Scenario['model']>();

export function scenarioOf({
  id,
  name,
  note,
  edits,
  isProposed,
  model,
}: CostingScenarioWholeFragment): Scenario {
  return { id, name, note, edits, isProposed, model: modelOf(model) };
}

function modelOf(sent: unknown): Scenario['model'] {
  if (typeof sent !== 'object' || sent === null) return readModel(sent);
  const known = models.get(sent) ?? readModel(sent);
  models.set(sent, known);
  return known;
}

export function figuresOf({ municipality, ...rest }: CostingFiguresWholeFragment): MemberFigures {
  return { id: municipality.id, name: municipality.name, ...rest };
}
