import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables the owner reads and changes here; their policies are for the runtime roles and would show it nothing. */
const FORCED = ['person', 'municipality_membership', 'consortium_membership', 'installation_membership'];

/**
 * An invitation is an offer: of one role, to one address. The person and the role are there once it was accepted.
 *
 * Until now the role was given with the invitation. Who never accepted loses it here, and is offered it anew: the
 * tokens of before were shown to inviters, so none of them works any longer. Who accepted keeps everything; when
 * they did stands in the audit log.
 */
export class InviteBeforeMembership1795690000502 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const invited = acting.purpose('INVITE');
    const admin = acting.purpose('ADMINISTRATE');
    const authenticate = acting.purpose('AUTHENTICATE');
    const inviting = `(${invited} and (municipality_id = any ${acting.municipalities} or consortium_id = any ${acting.coordinated})) or ${admin}`;
    const accepted = (table: string, place: string) =>
      `${authenticate} and exists (select from invitation i where i.accepted_by = ${table}.person_id
         and i.role = ${table}.role and i.${place} = ${table}.${place})`;
    await runner.query(`
      drop table invitation;
      create table invitation (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(trim(email)) and length(email) between 3 and 254),
        name text not null check (length(trim(name)) between 1 and 200),
        role text not null,
        municipality_id uuid references municipality,
        consortium_id uuid references consortium,
        locale text not null check (locale in ('en', 'fr')),
        invited_by uuid references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        token_hash bytea unique,
        accepted_at timestamptz,
        accepted_by uuid references person,
        withdrawn_at timestamptz,
        constraint invitation_place check (case
          when role in ('LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER') then municipality_id is not null and consortium_id is null
          when role in ('COORDINATOR', 'ANALYST') then consortium_id is not null and municipality_id is null
          when role = 'ADMINISTRATOR' then municipality_id is null and consortium_id is null
          else false end),
        constraint invitation_accepted check ((accepted_at is null) = (accepted_by is null)),
        constraint invitation_ended check (accepted_at is null or withdrawn_at is null)
      );
      comment on column invitation.name is 'as the inviter proposes it; the person says at acceptance';
      comment on column invitation.token_hash is 'of the newest mail written; null before the first';
      create unique index invitation_open on invitation (email, role, municipality_id, consortium_id)
        nulls not distinct where accepted_at is null and withdrawn_at is null;
      create index on invitation (municipality_id, expires_at);
      create index on invitation (consortium_id, expires_at);
      create index on invitation (invited_by);
      create index on invitation (accepted_by);
      insert into mail_kind values ('INVITATION');

      ${FORCED.map((table) => `alter table ${table} no force row level security;`).join(' ')}
      alter table outgoing_mail no force row level security;
      insert into invitation (email, name, role, municipality_id, consortium_id, locale, expires_at)
        select p.email, p.name, held.role, held.municipality_id, held.consortium_id, p.locale, now() + interval '14 days'
          from person p join (
            select person_id, role, municipality_id, null::uuid as consortium_id from municipality_membership
            union all select person_id, role, null, consortium_id from consortium_membership
            union all select person_id, role, null, null from installation_membership) as held on held.person_id = p.id
         where p.password_hash is null;
      insert into outgoing_mail (kind, subject_id, locale, expires_at)
        select 'INVITATION', id, locale, expires_at from invitation;
      ${FORCED.slice(1)
        .map(
          (table) =>
            `delete from ${table} m using person p where p.id = m.person_id and p.password_hash is null;`,
        )
        .join('\n')}
      do $$ declare never_accepted record; begin
        for never_accepted in select id from person where password_hash is null loop
          begin
            delete from person where id = never_accepted.id;
          exception when foreign_key_violation then
            null; -- Something tells of this person: a section handed over, an event. It waits for them.
          end;
        end loop;
      end $$;
      ${FORCED.map((table) => `alter table ${table} force row level security;`).join(' ')}
      alter table outgoing_mail force row level security;

      ${forceRowLevelSecurity('invitation')}
      ${allow(API_ROLE, 'select', 'invitation', `${inviting} or ${authenticate}`)}
      ${allow(API_ROLE, 'insert', 'invitation', `invited_by = ${acting.person} and (${inviting})`)}
      ${allow(API_ROLE, 'update', 'invitation', `${inviting} or ${authenticate}`, [
        'name',
        'locale',
        'invited_by',
        'expires_at',
        'token_hash',
        'accepted_at',
        'accepted_by',
        'withdrawn_at',
      ])}
      ${allow(WORKER_ROLE, 'select', 'invitation', 'true')}
      ${allow(WORKER_ROLE, 'update', 'invitation', 'true', ['token_hash'])}
      ${allow(WORKER_ROLE, 'select', 'person', 'true', ['id', 'name', 'email', 'locale'])}

      alter policy ${API_ROLE}_insert on municipality_membership
        with check (municipality_id = any ${acting.municipalities} or ${admin} or (${accepted('municipality_membership', 'municipality_id')}));
      alter policy ${API_ROLE}_insert on consortium_membership
        with check (consortium_id = any ${acting.coordinated} or ${admin} or (${accepted('consortium_membership', 'consortium_id')}));

      alter policy ${API_ROLE}_select on person using (
        id = ${acting.person} or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')}
        or id in (select m.person_id from municipality_membership m where m.municipality_id = any ${acting.municipalities})
        or id in (select m.person_id from consortium_membership m where m.consortium_id = any ${acting.coordinated}));
      alter policy ${API_ROLE}_insert on person with check (${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')});

      alter policy ${API_ROLE}_select on municipality using (
        id = any ${acting.municipalities} or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')}
        or id in (select m.municipality_id from consortium_member m where m.consortium_id = any ${acting.consortia}));
      alter policy ${API_ROLE}_select on consortium using (
        id = any ${acting.consortia} or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')});

      alter table municipality add column email_domains text[] not null default '{}';
      alter table consortium add column email_domains text[] not null default '{}';
      ${allow(API_ROLE, 'update', 'municipality', admin, ['email_domains'])}
      ${allow(API_ROLE, 'update', 'consortium', admin, ['email_domains'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('roles that were given before they were accepted are not given back');
  }
}
