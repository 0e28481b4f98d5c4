import type { LocalText } from '@commonworks/domain-assessment';
import type { RequirementPriority } from './requirement.js';

/** What one member answered to a question; null: unknown, declined or not applicable, which are not zero. */
export interface SeedAnswer {
  readonly memberId: string;
  /** Whether it may be told of this member by name. */
  readonly isNamed: boolean;
  /** 0 to 100: how well technology serves it today. */
  readonly enablement: number | null;
  /** 0 to 100. */
  readonly priority: number | null;
}

export interface SeedQuestion {
  readonly questionId: string;
  /** Of a requirement's id. */
  readonly area: string;
  /** The service as the catalogue names it. */
  readonly serviceName: LocalText;
  readonly answers: readonly SeedAnswer[];
}

/** A requirement that answers suggest; people accept it, merge it or drop it. */
export interface SeedDraft {
  readonly questionId: string;
  readonly area: string;
  readonly statement: LocalText;
  readonly rationale: LocalText;
  readonly priority: Exclude<RequirementPriority, 'WONT'>;
  /** The members that are badly served there and care, by id. */
  readonly members: readonly string[];
  /** Of how many. */
  readonly of: number;
}

const HALF = 50;

/**
 * Drafts from the questions of the group's services. Source: governance.md, part B. Of the members that answered both by
 * name, those with enablement below 50 and priority of 50 or more are counted: two thirds or more make a Must, half or more
 * a Should, one or more a Could.
 */
export const seedDrafts = (questions: readonly SeedQuestion[]): SeedDraft[] =>
  questions.flatMap(({ questionId, area, serviceName, answers }): SeedDraft[] => {
    const told = answers.flatMap(({ memberId, isNamed, enablement, priority }) =>
      isNamed && enablement !== null && priority !== null
        ? [{ memberId, isGap: enablement < HALF && priority >= HALF }]
        : [],
    );
    const members = told.flatMap(({ memberId, isGap }) => (isGap ? [memberId] : []));
    const priority = priorityOf(members.length, told.length);
    if (priority === null) return [];
    return [
      {
        questionId,
        area,
        ...wordsFor(serviceName, members.length, told.length),
        priority,
        members,
        of: told.length,
      },
    ];
  });

function priorityOf(count: number, of: number): SeedDraft['priority'] | null {
  if (count === 0) return null;
  if (count * 3 >= of * 2) return 'MUST';
  return count * 2 >= of ? 'SHOULD' : 'COULD';
}

const wordsFor = ({ en, fr }: LocalText, count: number, of: number) => ({
  statement: {
    en: `The solution shall let a member’s staff carry out the service “${en}” from request to record.`,
    fr: `La solution doit permettre au personnel d’un membre d’assurer le service « ${fr} » de la demande au classement.`,
  },
  rationale: {
    en: `Of the members that answered by name, ${count} of ${of} give the service a high priority and are poorly served by technology today.`,
    fr: `Parmi les membres ayant répondu de façon nominative, ${count} sur ${of} accordent au service une priorité élevée et sont mal servis par la technologie actuelle.`,
  },
});
