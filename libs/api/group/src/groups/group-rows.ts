import type { SubjectFields } from '@commonworks/access';
import type { Queries } from '@commonworks/api-platform/worker';
import type { GroupStage } from '@commonworks/domain-group';

/** A group as it is stored, with the municipalities in it by their standing, as far as the transaction sees them. */
export interface GroupFacts {
  readonly id: string;
  readonly consortiumId: string;
  readonly releaseId: string;
  readonly opportunityId: string;
  readonly campaignId: string;
  readonly name: string;
  readonly purpose: string;
  readonly stage: GroupStage;
  readonly stageSince: Date;
  readonly version: number;
  readonly championId: string | null;
  readonly championMunicipalityId: string | null;
  readonly championSince: Date;
  readonly pausedAt: Date | null;
  readonly pauseReason: string | null;
  readonly synthetic: boolean;
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly invited: readonly string[];
  /** Those that left, invited anew or not. */
  readonly former: readonly string[];
  /** People who write for a member. */
  readonly delegates: readonly string[];
  /** The same with the municipality that named each: `<municipality> <person>`. */
  readonly delegations: readonly string[];
  readonly createdAt: Date;
}

const IN_STANDING = (condition: string) =>
  `array(select m.municipality_id from group_member m where m.group_id = g.id and ${condition})`;

const FACTS = `g.id, g.consortium_id as "consortiumId", g.release_id as "releaseId",
  g.opportunity_id as "opportunityId", g.campaign_id as "campaignId", g.name, g.purpose, g.stage,
  g.stage_since as "stageSince", g.version, g.champion_id as "championId",
  g.champion_municipality_id as "championMunicipalityId", g.champion_since as "championSince",
  g.paused_at as "pausedAt", g.pause_reason as "pauseReason", g.synthetic,
  ${IN_STANDING(`m.standing = 'MEMBER'`)} as members,
  ${IN_STANDING(`m.standing = 'OBSERVER'`)} as observers,
  ${IN_STANDING(`m.standing = 'INVITED'`)} as invited,
  ${IN_STANDING('m.left_at is not null')} as former,
  array(select d.person_id from group_delegate d where d.group_id = g.id) as delegates,
  array(select concat_ws(' ', d.municipality_id, d.person_id) from group_delegate d where d.group_id = g.id) as delegations,
  g.created_at as "createdAt"`;

/** Groups by their ids, as far as the transaction sees them. */
export const readGroups = (tx: Queries, ids: readonly string[]): Promise<GroupFacts[]> =>
  tx.query(`select ${FACTS} from opportunity_group g where g.id = any($1::uuid[])`, [ids]);

/** Groups of a consortium, by their names. */
export const readGroupsOf = (tx: Queries, consortiumCode: string): Promise<GroupFacts[]> =>
  tx.query(
    `select ${FACTS} from opportunity_group g join consortium c on c.id = g.consortium_id
     where c.code = $1 order by g.name, g.id`,
    [consortiumCode],
  );

/** What rules of access look at. A group that is closed is written in as little as one that is paused. */
export const subjectOf = (group: GroupFacts): SubjectFields['Group'] => ({
  consortiumId: group.consortiumId,
  members: group.members,
  observers: group.observers,
  invited: group.invited,
  former: group.former,
  delegates: group.delegations,
  paused: group.pausedAt !== null || group.stage === 'CLOSED',
});

/** The same as if this municipality alone were in the group: what somebody may do for it. */
export function asSeenBy(group: GroupFacts, municipalityId: string): SubjectFields['Group'] {
  const only = (ids: readonly string[]) => ids.filter((id) => id === municipalityId);
  const subject = subjectOf(group);
  return {
    ...subject,
    members: only(subject.members),
    observers: only(subject.observers),
    invited: only(subject.invited),
    former: only(subject.former),
  };
}
