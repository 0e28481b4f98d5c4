import type { MigrationInterface, QueryRunner } from 'typeorm';
import { API_ROLE, IDENTITY_ROLE } from '../database/policies.js';

/**
 * Contexts that are signed. An injected statement could set the settings a policy reads; what it cannot do is
 * sign them. The functions give a part of the context where its signature is of this role, this connection and
 * this very transaction, and NULL else. The key is in a table that only the owner reads.
 *
 * The counterpart in TypeScript is `signed-context.ts`.
 */
export class CreateSignedContext1795690000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on schema public to ${IDENTITY_ROLE};

      create table context_key (
        single boolean primary key default true check (single),
        inner_pad bytea not null check (length(inner_pad) = 64),
        outer_pad bytea not null check (length(outer_pad) = 64)
      );

      create function verified_context() returns text
        language plpgsql stable parallel restricted as $$
      declare
        context text := current_setting('cw.context', true);
        signature text := current_setting('cw.signature', true);
        pads record;
        derived bytea;
        expected text;
      begin
        if coalesce(signature, '') = '' then
          return null;
        end if;
        select inner_pad, outer_pad into pads from public.context_key;
        derived := sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(session_user || '|' || context, 'UTF8')));
        expected := encode(sha256(derived || sha256(derived ||
          convert_to(pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8'))), 'hex');
        -- Hashes are compared, not the signatures: how long that takes says nothing of how much of one is right.
        if sha256(derived || convert_to(signature, 'UTF8')) = sha256(derived || convert_to(expected, 'UTF8')) then
          return context;
        end if;
        return null;
      end $$;
      revoke execute on function verified_context() from public;

      ${contextPart('acting_purpose', 'text', `case session_user when '${IDENTITY_ROLE}' then split_part(public.verified_context(), '|', 1) end`)}
      ${contextPart('acting_person', 'uuid', `nullif(split_part(public.verified_context(), '|', 2), '')::uuid`)}
      ${contextPart('acting_municipalities', 'uuid[]', `split_part(public.verified_context(), '|', 3)::uuid[]`)}
      ${contextPart('acting_coordinated', 'uuid[]', `split_part(public.verified_context(), '|', 4)::uuid[]`)}
      ${contextPart('acting_consortia', 'uuid[]', `split_part(public.verified_context(), '|', 5)::uuid[]`)}

      -- A temporary table of the name of one of ours would be taken for it.
      do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function acting_purpose, acting_person, acting_municipalities, acting_coordinated, acting_consortia,
        verified_context;
      drop table context_key;
      revoke usage on schema public from ${IDENTITY_ROLE};
    `);
  }
}

const contextPart = (name: string, type: string, part: string) => `
  create function ${name}() returns ${type}
    language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return ${part};
  end $$;
  revoke execute on function ${name}() from public;
  grant execute on function ${name}() to ${API_ROLE}, ${IDENTITY_ROLE};`;
