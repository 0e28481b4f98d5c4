import type { ModelParticipant } from './costing-model.js';
import { COSTING_LIMITS } from './limits.js';
import { ReadObject, type Faults } from './read-object.js';

const FIELDS = [
  'code',
  'name',
  'population',
  'users',
  'assessment',
  'baselineCents',
  'avoidedCents',
  'localOnceCents',
  'localYearlyCents',
];

/** One participant of an input. */
export function readParticipant(value: unknown, path: string, faults: Faults): ModelParticipant {
  const read = new ReadObject(value, path, FIELDS, faults);
  return {
    code: read.code('code'),
    name: read.name('name'),
    population: read.decimal('population', COSTING_LIMITS.weight),
    users: read.decimal('users', COSTING_LIMITS.weight),
    assessment: read.decimal('assessment', COSTING_LIMITS.weight),
    // Unknown is said by null: who leaves it out has forgotten it.
    baseline: read.value('baselineCents') === null ? null : read.cents('baselineCents'),
    avoided: read.cents('avoidedCents'),
    localOnce: read.cents('localOnceCents'),
    localYearly: read.cents('localYearlyCents'),
  };
}
