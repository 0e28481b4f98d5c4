import { subject, type ForcedSubject, type MongoAbility } from '@casl/ability';
import type { Role } from './roles.js';

export type CampaignStatus = 'DRAFT' | 'OPEN' | 'CLOSED' | 'RELEASED';

/** CANDIDATE: not published, whether somebody worked on it or not. */
export type OpportunityStatus = 'CANDIDATE' | 'PUBLISHED' | 'RETIRED';

/** The fields of each subject that a rule may look at. */
export interface SubjectFields {
  Campaign: { consortiumId: string; status: CampaignStatus };
  /** `sectionAssigneeIds`: the people to whom the section in question is handed; only `answer` looks at it. */
  Workbook: { municipalityId: string; consortiumId?: string; sectionAssigneeIds?: readonly string[] };
  Release: { consortiumId: string };
  Opportunity: { consortiumId: string; status: OpportunityStatus };
  /** Of a municipality's own answers beside a group's, or of a consortium's groups. */
  Benchmark: { municipalityId?: string; consortiumId?: string };
  /** What a municipality would do in an opportunity. */
  Interest: { municipalityId: string };
  /**
   * A group around an opportunity, with the municipalities in it by their standing. `delegates`: people who write
   * for a member, each as `<municipality> <person>`. `former`: those that left.
   */
  Group: {
    consortiumId: string;
    members: readonly string[];
    observers: readonly string[];
    invited: readonly string[];
    former: readonly string[];
    delegates: readonly string[];
    paused: boolean;
  };
  /** A person in a scope; `role` is the role to be given or taken. */
  Person: { municipalityId?: string; consortiumId?: string; role?: Role };
  /** `consortiumId`: of which it is a member; `hasLead`: whether somebody leads it, or is invited to. */
  Municipality: { id?: string; consortiumId?: string; hasLead?: boolean };
  Consortium: { id?: string };
  /** A product as this consortium knows it. */
  Product: { consortiumId: string };
  /** A consortium's own form of a governance document. */
  Form: { consortiumId: string };
  AuditLog: { municipalityId?: string; consortiumId?: string; actorId?: string; installation?: boolean };
  /** Laid out by a municipality for its consortium: read by the one, written by the other. */
  Contract: { municipalityId?: string; consortiumId?: string };
  /** What a consortium's people write to each other: written for a municipality, or by who coordinates. */
  Community: { municipalityId?: string; consortiumId?: string };
}

export type SubjectName = keyof SubjectFields;

interface ActionsOf {
  Campaign:
    'read' | 'create' | 'change' | 'delete' | 'open' | 'moveClosingDay' | 'close' | 'reopen' | 'release';
  Workbook:
    | 'read'
    | 'readProgress'
    | 'answer'
    | 'submit'
    | 'sendForReview'
    | 'requestChanges'
    | 'reopen'
    | 'share'
    | 'assign';
  Release: 'read';
  Opportunity: 'read' | 'curate';
  Benchmark: 'read';
  Interest: 'read' | 'declare';
  /**
   * read: that there is one, its purpose and stage. open: all that is in it. readRecord: what it did until one left.
   * answer:
   * an invitation, or otherwise than before. leave: for one's municipality. agree: decide for it on a governance document.
   */
  Group:
    | 'read'
    | 'create'
    | 'open'
    | 'readRestricted'
    | 'readRecord'
    | 'write'
    | 'comment'
    | 'nameDelegate'
    | 'confirmChampion'
    | 'agree'
    | 'answer'
    | 'leave'
    | 'pause';
  Person: 'readAll' | 'invite' | 'grant' | 'revoke';
  Municipality: 'create' | 'inviteFirstLead';
  Consortium: 'create';
  Product: 'read' | 'change';
  Form: 'read' | 'change';
  AuditLog: 'read';
  Contract: 'read' | 'write';
  /** moderate: to take away what another wrote, and to say which reply answers a question. */
  Community: 'read' | 'write' | 'moderate';
}

/** What can be done to a subject. */
export type ActionOn<S extends SubjectName> = ActionsOf[S];
export type Action = ActionsOf[SubjectName];

type Subject = { [S in SubjectName]: S | (SubjectFields[S] & ForcedSubject<S>) }[SubjectName];

export type AppAbility = MongoAbility<[Action, Subject]>;

/** Whether the ability permits the action on this very thing, judged by its fields. */
export function permits<S extends SubjectName>(
  ability: AppAbility,
  action: ActionOn<S>,
  name: S,
  fields: SubjectFields[S],
): boolean {
  // A copy, because CASL marks the object it is given with its subject's name.
  return ability.can(action, subject(name as string, { ...fields }) as unknown as Subject);
}
