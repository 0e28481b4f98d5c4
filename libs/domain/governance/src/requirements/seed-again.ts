import type { Requirement } from './requirement.js';
import { nextRequirementId } from './requirement-id.js';
import type { SeedDraft } from './seed-drafts.js';

/** What seeding makes of the requirements that are there. */
export interface Seeded {
  /** New ones, proposed. */
  readonly added: readonly Requirement[];
  /** Drafts that nobody has touched, brought up to date. */
  readonly refreshed: readonly Requirement[];
  /** Ids of those that people have worked on, left as they are. */
  readonly kept: readonly string[];
  /** Areas that have no number left. */
  readonly full: readonly string[];
}

/** What people did since requirements were seeded. */
export interface SinceSeeding {
  /** Ids of requirements that a person has changed in any way. */
  readonly touched: ReadonlySet<string>;
  /** Ids of questions whose draft was merged into another requirement: it is not made again. */
  readonly merged: ReadonlySet<string>;
  /** Ids that were given once and are gone, as by a merge. */
  readonly given: readonly string[];
}

export const NOTHING_SINCE: SinceSeeding = { touched: new Set(), merged: new Set(), given: [] };

/**
 * Seeds once or again. Whatever a person has touched stays as it is: other words, a priority of a member, an acceptance, a
 * status, a rejection too, which no seeding takes back. Nothing is ever deleted.
 *
 * @param requirements all of the specification, rejected ones too
 */
export function seedAgain(
  drafts: readonly SeedDraft[],
  requirements: readonly Requirement[],
  { touched, merged, given }: SinceSeeding = NOTHING_SINCE,
): Seeded {
  const ids = [...given, ...requirements.map(({ id }) => id)];
  const added: Requirement[] = [];
  const refreshed: Requirement[] = [];
  const kept: string[] = [];
  const full = new Set<string>();
  for (const draft of drafts) {
    const there = requirements.filter((one) => isOf(one, draft));
    if (there.length === 0 && !merged.has(draft.questionId)) {
      const id = nextRequirementId(draft.area, ids);
      if (id === null) full.add(draft.area);
      else {
        ids.push(id);
        added.push(fromDraft(draft, id));
      }
    }
    for (const one of there) {
      if (isUntouched(one, touched)) refreshed.push(fromDraft(draft, one.id));
      else kept.push(one.id);
    }
  }
  return { added, refreshed, kept, full: [...full] };
}

const isOf = ({ source }: Requirement, { questionId }: SeedDraft): boolean =>
  source.kind === 'QUESTION' && source.id === questionId;

/** Told by what it carries too, should its id be missing among those touched. */
const isUntouched = (one: Requirement, touched: ReadonlySet<string>): boolean =>
  !touched.has(one.id) &&
  one.version === 1 &&
  one.status === 'PROPOSED' &&
  one.acceptance === null &&
  one.verification === null &&
  one.owner === null &&
  one.parents.length === 0 &&
  Object.keys(one.priorities).length === 0;

const fromDraft = ({ questionId, statement, rationale, priority }: SeedDraft, id: string): Requirement => ({
  id,
  type: 'FUNCTIONAL',
  statement,
  rationale,
  source: { kind: 'QUESTION', id: questionId },
  priorities: {},
  agreedPriority: priority,
  acceptance: null,
  verification: null,
  owner: null,
  status: 'PROPOSED',
  parents: [],
  version: 1,
});
