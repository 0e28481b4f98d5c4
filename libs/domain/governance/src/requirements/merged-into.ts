import type { Requirement } from './requirement.js';

/**
 * One that stands for another too: its words stay, and it takes over what the other was drawn from, what it was traced to,
 * and the priorities of members that gave this one none.
 */
export function mergedInto(into: Requirement, from: Requirement): Requirement {
  const own = new Set([into.id, from.id]);
  const parents = [...new Set([...into.parents, ...from.parents])].filter((id) => !own.has(id)).sort();
  return {
    ...into,
    parents,
    priorities: { ...from.priorities, ...into.priorities },
    acceptance: into.acceptance ?? from.acceptance,
    verification: into.verification ?? from.verification,
    owner: into.owner ?? from.owner,
    needs: byId(into.needs, from.needs),
    parameters: [...new Set([...(into.parameters ?? []), ...(from.parameters ?? [])])],
    tests: byId(into.tests, from.tests),
  };
}

/** The first of each. */
function byId<One extends { readonly id: string }>(
  ones: readonly One[] = [],
  others: readonly One[] = [],
): One[] {
  const known = new Set(ones.map(({ id }) => id));
  return [...ones, ...others.filter(({ id }) => !known.has(id))];
}
