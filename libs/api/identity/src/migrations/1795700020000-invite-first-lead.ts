import { acting, API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A coordinator invites the first lead of a municipality of the own consortium: by one function, which decides under
 * a lock. The policies of `invitation` let nobody insert such a row, so nothing goes past it; of what was invited
 * so, a coordinator sees what the own consortium invited to, and may only withdraw it.
 *
 * A lead whose account is closed counts no less than any other: the last one's cannot be closed, so a municipality
 * that has had a lead has one, who decides. Any row that names a lead therefore closes this way in.
 */
export class InviteFirstLead1795700020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const invited = acting.purpose('INVITE');
    const readable = `(${invited} and (municipality_id = any ${acting.municipalities} or consortium_id = any ${acting.coordinated}))
      or ${acting.purpose('ADMINISTRATE', 'AUTHENTICATE')}`;
    const byOwnConsortium = `${invited} and inviting_consortium_id = any ${acting.coordinated}`;
    await runner.query(`
      alter table invitation add column inviting_consortium_id uuid references consortium
        check (inviting_consortium_id is null or role = 'LEAD');
      comment on column invitation.inviting_consortium_id is
        'whose coordinator invites a municipality''s first lead; null where the place''s own people or an administrator do';
      create index on invitation (inviting_consortium_id);
      grant update (inviting_consortium_id) on invitation to ${IDENTITY_ROLE};
      alter policy ${IDENTITY_ROLE}_select on invitation using (${readable} or (${byOwnConsortium}));
      alter policy ${IDENTITY_ROLE}_update on invitation using (${readable} or (${byOwnConsortium}))
        with check (${readable} or (${byOwnConsortium} and withdrawn_at is not null));

      create policy owner_invites on invitation to current_user using (true) with check (true);
      create policy owner_invites on municipality for select to current_user using (true);

      create function coordinates_member(inviting uuid, member uuid) returns boolean
        language sql stable set search_path = pg_catalog, pg_temp as $$
        select public.acting_purpose() = 'INVITE'
          and exists (select from public.consortium_membership held
                       where held.consortium_id = inviting and held.role = 'COORDINATOR'
                         and held.person_id = public.acting_person())
          and exists (select from public.consortium_member m
                       where m.consortium_id = inviting and m.municipality_id = member)
      $$;
      revoke execute on function coordinates_member(uuid, uuid) from public;

      create function invite_first_lead(
        inviting uuid, led uuid, to_email text, to_name text, to_locale text, valid_seconds integer,
        out outcome text, out made uuid, out until timestamptz)
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        -- The locks under which roles are given and taken (see membership-table.ts), in the order of everybody.
        perform pg_advisory_xact_lock_shared(hashtextextended('consortium_membership ' || inviting || ' COORDINATOR', 0));
        perform pg_advisory_xact_lock(hashtextextended('municipality_membership ' || led || ' LEAD', 0));
        outcome := case
          when not public.coordinates_member(inviting, led) then 'NOT_FOUND'
          when exists (select from public.municipality_membership m where m.municipality_id = led and m.role = 'LEAD')
            then 'HAS_LEAD'
          when exists (select from public.invitation i
                        where i.municipality_id = led and i.role = 'LEAD' and i.accepted_at is null
                          and i.withdrawn_at is null and i.expires_at > now())
            then 'LEAD_INVITED'
          -- Elsewhere the domains warn: there somebody of the place invites, or an administrator. Nobody of the
          -- municipality sees this invitation, so here they decide; and where none is bound nothing tells an address
          -- of the municipality from one of the inviter's own.
          when exists (select from public.municipality m where m.id = led and m.email_domains = '{}') then 'NO_DOMAINS'
          when not exists (select from public.municipality m cross join lateral unnest(m.email_domains) as d
                             where m.id = led and (split_part(to_email, '@', 2) = d
                               or right(split_part(to_email, '@', 2), length(d) + 1) = '.' || d))
            then 'OUTSIDE_DOMAINS'
          -- Who runs the consortium may see no more than its members share, so cannot become the lead of one this way.
          when exists (select from public.person p join public.consortium_membership held on held.person_id = p.id
                        where p.email = to_email and held.consortium_id = inviting)
            then 'OF_CONSORTIUM'
          else 'INVITED' end;
        if outcome <> 'INVITED' then
          return;
        end if;
        update public.invitation i set withdrawn_at = now()
         where i.municipality_id = led and i.role = 'LEAD' and i.accepted_at is null and i.withdrawn_at is null
           and (i.email = to_email or i.inviting_consortium_id is not null);
        insert into public.invitation
            (email, name, role, municipality_id, locale, invited_by, expires_at, inviting_consortium_id)
          values (to_email, to_name, 'LEAD', led, to_locale, public.acting_person(),
                  now() + make_interval(secs => valid_seconds), inviting)
          returning id, expires_at into made, until;
      end $$;
      comment on function invite_first_lead(uuid, uuid, text, text, text, integer) is
        'makes the one invitation to lead a municipality that has no lead, for a coordinator of its consortium; says why not, else';
      revoke execute on function invite_first_lead(uuid, uuid, text, text, text, integer) from public;
      grant execute on function invite_first_lead(uuid, uuid, text, text, text, integer) to ${IDENTITY_ROLE};

      create function municipalities_without_lead(inviting uuid)
        returns table (municipality_id uuid, invited_until timestamptz)
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query
          select m.municipality_id, (
              select max(i.expires_at) from public.invitation i
               where i.municipality_id = m.municipality_id and i.role = 'LEAD' and i.accepted_at is null
                 and i.withdrawn_at is null and i.expires_at > now())
            from public.consortium_member m
           where m.consortium_id = inviting and public.coordinates_member(inviting, m.municipality_id)
             and not exists (select from public.municipality_membership held
                              where held.municipality_id = m.municipality_id and held.role = 'LEAD');
      end $$;
      comment on function municipalities_without_lead(uuid) is
        'members of a consortium, for its coordinators; until when somebody can accept to lead it, where invited';
      revoke execute on function municipalities_without_lead(uuid) from public;
      grant execute on function municipalities_without_lead(uuid) to ${IDENTITY_ROLE};

      create function inviter_of_first_lead(invitation_id uuid) returns text
        language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return (
          select p.name from public.invitation i join public.person p on p.id = i.invited_by
           where i.id = invitation_id and i.inviting_consortium_id is not null
             and i.municipality_id = any (public.acting_municipalities()));
      end $$;
      comment on function inviter_of_first_lead(uuid) is
        'name of the coordinator who invited the first lead, for the people of the municipality';
      revoke execute on function inviter_of_first_lead(uuid) from public;
      grant execute on function inviter_of_first_lead(uuid) to ${API_ROLE}, ${IDENTITY_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('who invited a municipality’s first lead is not forgotten');
  }
}
