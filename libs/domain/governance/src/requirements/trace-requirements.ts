import type { Requirement, RequirementNeed, RequirementTest } from './requirement.js';
import { trace, type TracedTest, type TraceRow } from './trace.js';

/** What all requirements of a specification are traced to, rejected ones too: a need that is met by none is a gap. */
export const traceRequirements = (requirements: readonly Requirement[]): TraceRow[] =>
  trace(
    needsAmong(requirements),
    requirements.map(({ id, type, status, parents, needs = [], parameters = [], tests = [] }) => ({
      id,
      type,
      status,
      parents,
      needs: needs.map((need) => need.id),
      parameters,
      tests: tests.map((test) => test.id),
    })),
    testsAmong(requirements),
  );

/** Each need once, in the order of the requirements. */
export function needsAmong(requirements: readonly Requirement[]): RequirementNeed[] {
  const found = new Map<string, RequirementNeed>();
  for (const { needs = [] } of requirements)
    for (const need of needs) if (!found.has(need.id)) found.set(need.id, need);
  return [...found.values()];
}

/** One that tests several requirements fails where it fails for one of them. */
function testsAmong(requirements: readonly Requirement[]): TracedTest[] {
  const found = new Map<string, RequirementTest>();
  for (const { tests = [] } of requirements)
    for (const test of tests) {
      const before = found.get(test.id);
      if (!before?.result || test.result === 'FAILED') found.set(test.id, test);
    }
  return [...found.values()];
}
