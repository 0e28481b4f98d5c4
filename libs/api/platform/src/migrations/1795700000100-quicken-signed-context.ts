import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The check of a context's signature, which runs once for each policy of each statement, at a little more than
 * half of what it cost: the transaction's mark is hashed once with the derived key before it, not as an HMAC.
 * That is enough here. What a hash so made allows is to lengthen the text that was hashed, and a mark is not
 * the caller's to choose: PostgreSQL writes it itself from its process and the transaction's beginning.
 */
export class QuickenSignedContext1795700000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function verified_context() returns text
        language plpgsql stable parallel restricted as $$
      declare
        context text := current_setting('cw.context', true);
        signature text := current_setting('cw.signature', true);
        pads public.context_key%rowtype;
      begin
        if coalesce(signature, '') = '' then
          return null;
        end if;
        select * into pads from public.context_key;
        -- Hashes are compared, not the signatures: how long that takes says nothing of how much of one is right.
        if sha256(convert_to(signature, 'UTF8')) = sha256(convert_to(encode(sha256(
             sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(session_user || '|' || context, 'UTF8')))
             || convert_to(pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8')), 'hex'), 'UTF8')) then
          return context;
        end if;
        return null;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('this version signs in this way alone');
  }
}
