import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';

const STAGES = `('PROPOSED', 'CHAMPIONED', 'SCOPING', 'CHARTERED', 'DELIVERING', 'CLOSED')`;

/**
 * Groups around opportunities, and which municipalities are in them. A group is a wall of its own: its tables are read by
 * who is in it, as the memberships stand in the statement. That there is one, what it is for and who joined is known in
 * its consortium.
 */
export class CreateGroups1795700070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const member = `group_id = any ${actingGroups.member}`;
    await runner.query(`
      create table opportunity_group (
        consortium_id uuid not null references consortium,
        id uuid not null default gen_random_uuid() unique,
        release_id uuid not null,
        opportunity_id uuid not null,
        campaign_id uuid not null,
        name text not null check (length(name) between 1 and 200),
        purpose text not null default '' check (length(purpose) <= 4000),
        stage text not null default 'PROPOSED' check (stage in ${STAGES}),
        stage_since timestamptz not null default statement_timestamp(),
        champion_id uuid references person,
        champion_municipality_id uuid references municipality,
        champion_since timestamptz not null default statement_timestamp(),
        paused_at timestamptz,
        pause_reason text check (length(pause_reason) <= 1000),
        synthetic boolean not null default false,
        version int not null default 1 check (version > 0),
        created_by uuid references person,
        created_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, id),
        check ((champion_id is null) = (champion_municipality_id is null)),
        check ((paused_at is null) = (pause_reason is null)),
        foreign key (consortium_id, release_id, opportunity_id) references opportunity
      );
      comment on column opportunity_group.champion_since is 'since when there is this champion, or none';
      comment on column opportunity_group.version is 'a change of its words names the version it was based on, and makes the next';
      create unique index opportunity_group_living on opportunity_group (opportunity_id) where stage <> 'CLOSED';
      create index on opportunity_group (consortium_id, release_id, opportunity_id);
      create index on opportunity_group (created_by);
      create index on opportunity_group (champion_id);
      create index on opportunity_group (champion_municipality_id);

      create table group_member (
        consortium_id uuid not null,
        group_id uuid not null,
        municipality_id uuid not null references municipality,
        standing text not null check (standing in ('MEMBER', 'OBSERVER', 'INVITED', 'FORMER')),
        level text check (level in ('LEAD', 'TAKE_PART', 'OBSERVE')),
        collaboration_level text check (collaboration_level in ('KNOWLEDGE', 'PURCHASES', 'SYSTEM', 'SERVICE')),
        contact text not null default '' check (length(contact) <= 200),
        since timestamptz not null default statement_timestamp(),
        left_at timestamptz,
        leaves_on date,
        reason text not null default '' check (length(reason) <= 1000),
        primary key (consortium_id, group_id, municipality_id),
        foreign key (consortium_id, group_id) references opportunity_group,
        foreign key (consortium_id, municipality_id) references consortium_member,
        check ((standing in ('MEMBER', 'OBSERVER')) = (level is not null)),
        check ((level is null) = (collaboration_level is null)),
        check (standing <> 'MEMBER' or level <> 'OBSERVE'),
        check (standing <> 'OBSERVER' or level = 'OBSERVE'),
        check (standing <> 'FORMER' or left_at is not null),
        check (standing not in ('MEMBER', 'OBSERVER') or left_at is null),
        check (leaves_on is null or standing = 'MEMBER')
      );
      comment on column group_member.left_at is 'until when it sees what the group did; kept while it is invited anew';
      comment on column group_member.leaves_on is 'the last day of its notice, a member until then';
      create index on group_member (municipality_id, standing);
      create index on group_member (group_id);
      create index on group_member (consortium_id, municipality_id);

      ${actingFunction('acting_member_groups', `m.standing = 'MEMBER'`)}
      ${actingFunction('acting_observer_groups', `m.standing = 'OBSERVER'`)}
      ${actingFunction('acting_invited_groups', `m.standing = 'INVITED'`)}
      ${actingFunction('acting_former_groups', 'm.left_at is not null')}

      create function keep_group() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if (new.consortium_id, new.id, new.release_id, new.opportunity_id, new.campaign_id, new.created_by, new.created_at)
           is distinct from (old.consortium_id, old.id, old.release_id, old.opportunity_id, old.campaign_id,
             old.created_by, old.created_at) then
          raise exception 'whose a group is, and since when, stays' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create function keep_group_member() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if (new.consortium_id, new.group_id, new.municipality_id)
           is distinct from (old.consortium_id, old.group_id, old.municipality_id) then
          raise exception 'whose a membership is stays' using errcode = 'restrict_violation';
        end if;
        if (old.standing, new.standing) in (('FORMER', 'MEMBER'), ('FORMER', 'OBSERVER'), ('MEMBER', 'INVITED'),
             ('OBSERVER', 'INVITED')) then
          raise exception 'who left comes back by an invitation' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      revoke all on function keep_group(), keep_group_member() from public;
      create trigger keep before update on opportunity_group for each row execute function keep_group();
      create trigger keep before update on group_member for each row execute function keep_group_member();

      ${['opportunity_group', 'group_member'].map(forceRowLevelSecurity).join('\n')}
      create policy owner_reads on group_member for select to current_user using (true);

      ${allow(
        API_ROLE,
        'select',
        'opportunity_group',
        `consortium_id = any ${acting.consortia} or id = any ${actingGroups.member}
           or id = any ${actingGroups.observer} or id = any ${actingGroups.former}`,
      )}
      ${allow(
        API_ROLE,
        'insert',
        'opportunity_group',
        `stage = 'PROPOSED' and created_by = ${acting.person} and (${coordinated} or exists (
           select from opportunity_named n where n.opportunity_id = opportunity_group.opportunity_id
             and n.municipality_id = any ${acting.municipalities}))`,
        ['consortium_id', 'id', 'release_id', 'opportunity_id', 'campaign_id', 'name', 'created_by'],
      )}
      ${allow(API_ROLE, 'update', 'opportunity_group', `${coordinated} or id = any ${actingGroups.member}`, [
        'name',
        'purpose',
        'stage',
        'stage_since',
        'champion_id',
        'champion_municipality_id',
        'champion_since',
        'paused_at',
        'pause_reason',
        'version',
      ])}

      ${allow(
        API_ROLE,
        'select',
        'group_member',
        `${own} or ${member} or group_id = any ${actingGroups.observer}
           or (consortium_id = any ${acting.consortia} and standing in ('MEMBER', 'OBSERVER'))`,
      )}
      create policy ${API_ROLE}_insert on group_member for insert to ${API_ROLE} with check (
        (standing = 'INVITED' and (${member} or ${coordinated}))
        or (standing = 'MEMBER' and ${own} and exists (
          select from opportunity_group g join opportunity_named n on n.opportunity_id = g.opportunity_id
          where g.id = group_member.group_id and g.consortium_id = group_member.consortium_id
            and g.created_by = ${acting.person} and g.stage = 'PROPOSED'
            and n.municipality_id = group_member.municipality_id)));
      grant insert (consortium_id, group_id, municipality_id, standing, level, collaboration_level, contact)
        on group_member to ${API_ROLE};
      create policy ${API_ROLE}_update on group_member for update to ${API_ROLE}
        using (${own} and standing <> 'FORMER')
        with check (${own} and standing <> 'INVITED');
      create policy ${API_ROLE}_invite_again on group_member for update to ${API_ROLE}
        using (${member} and standing = 'FORMER')
        with check (${member} and standing = 'INVITED');
      grant update (standing, level, collaboration_level, contact, since, left_at, leaves_on, reason)
        on group_member to ${API_ROLE};
      ${allow(API_ROLE, 'delete', 'group_member', `${own} and standing = 'INVITED' and left_at is null`)}

      ${['opportunity_group', 'group_member'].map((table) => allow(WORKER_ROLE, 'select', table, 'true')).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table group_member, opportunity_group;
      drop function acting_member_groups, acting_observer_groups, acting_invited_groups, acting_former_groups,
        keep_group, keep_group_member;
    `);
  }
}

/** Runs with the rights of the owner: a policy of `group_member` that read `group_member` itself would not end. */
const actingFunction = (name: string, standing: string) => `
  create function ${name}() returns uuid[]
    language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return array(select m.group_id from public.group_member m
      where m.municipality_id = any (public.acting_municipalities()) and ${standing});
  end $$;
  revoke execute on function ${name}() from public;
  grant execute on function ${name}() to ${API_ROLE};`;
