import type { ScenarioModel } from './scenario.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A scenario's model as the server sends it, which judged it when it was saved.
 *
 * @throws TypeError for what is no model at all
 */
export function readModel(value: unknown): ScenarioModel {
  if (!isObject(value) || !Array.isArray(value['participants']) || !Array.isArray(value['lines']))
    throw new TypeError('this is no model of a costing');
  const grants: unknown = value['grants'] ?? [];
  return { ...value, grants } as unknown as ScenarioModel;
}
