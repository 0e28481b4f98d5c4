import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['contract', 'contract_file', 'contract_reminder'];

/**
 * Contracts that municipalities lay out for their consortium, with their documents: read by all of it, changed by the
 * municipality that holds them. What is taken away stays as a row, because its files refer to it.
 */
export class CreateContracts1795700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const inConsortium = `consortium_id = any ${acting.consortia}`;
    const attached = (file: string) => `exists (
        select from contract_file c where c.file_id = ${file} and c.${inConsortium})`;
    const attachedByOwn = (file: string) =>
      `exists (select from contract_file c where c.file_id = ${file} and c.${own})`;
    const WORDS = [
      'title',
      'service_id',
      'vendor',
      'number',
      'ends_on',
      'open_to',
      'open_until',
      'terms',
      'contact',
    ];
    await runner.query(`
      create table contract (
        consortium_id uuid not null,
        municipality_id uuid not null,
        id uuid not null unique default gen_random_uuid(),
        title text not null check (length(title) between 1 and 200),
        service_id uuid not null references service,
        vendor text not null check (length(vendor) between 1 and 200),
        number text not null check (length(number) <= 100),
        ends_on date not null,
        open_to text check (length(open_to) between 1 and 1000),
        open_until date,
        terms text not null check (length(terms) <= 4000),
        contact text not null check (length(contact) <= 200),
        version int not null default 1 check (version > 0),
        saved_by uuid references person,
        saved_at timestamptz not null default statement_timestamp(),
        removed_at timestamptz,
        primary key (consortium_id, municipality_id, id),
        foreign key (consortium_id, municipality_id) references consortium_member,
        check (open_until is null or open_to is not null),
        check (open_until is null or open_until <= ends_on)
      );
      comment on column contract.open_to is 'who may join it; null where nobody may';
      comment on column contract.open_until is 'the last day to join it; null: as long as it runs';
      create index on contract (municipality_id);
      create index on contract (service_id);
      create index on contract (saved_by);
      create index on contract (ends_on) where removed_at is null;

      create table contract_file (
        consortium_id uuid not null,
        municipality_id uuid not null,
        contract_id uuid not null,
        file_id uuid not null unique,
        removed_at timestamptz,
        primary key (consortium_id, municipality_id, contract_id, file_id),
        foreign key (consortium_id, municipality_id, contract_id) references contract,
        foreign key (municipality_id, file_id) references file
      );
      create index on contract_file (municipality_id, file_id);
      create index on contract_file (contract_id);

      create table contract_reminder (
        consortium_id uuid not null,
        municipality_id uuid not null,
        contract_id uuid not null,
        ends_on date not null,
        days int not null check (days > 0),
        primary key (consortium_id, municipality_id, contract_id, ends_on, days),
        foreign key (consortium_id, municipality_id, contract_id) references contract
      );
      comment on table contract_reminder is 'that its leads were told, so many days before the end that it had then';

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'contract', inConsortium)}
      ${allow(API_ROLE, 'insert', 'contract', own, ['consortium_id', 'municipality_id', ...WORDS, 'saved_by'])}
      ${allow(API_ROLE, 'update', 'contract', own, [...WORDS, 'version', 'saved_by', 'saved_at', 'removed_at'])}
      ${allow(API_ROLE, 'select', 'contract_file', inConsortium)}
      ${allow(API_ROLE, 'insert', 'contract_file', own, ['consortium_id', 'municipality_id', 'contract_id', 'file_id'])}
      ${allow(API_ROLE, 'update', 'contract_file', own, ['removed_at'])}
      ${allow(WORKER_ROLE, 'select', 'contract', 'true')}
      ${allow(WORKER_ROLE, 'select', 'contract_reminder', 'true')}
      ${allow(WORKER_ROLE, 'insert', 'contract_reminder', 'true')}

      create policy ${API_ROLE}_select_of_contracts on file for select to ${API_ROLE}
        using (shared and ${attached('file.id')});
      create policy ${API_ROLE}_update_of_contracts on file for update to ${API_ROLE}
        using (shared and ${attachedByOwn('file.id')}) with check (shared and ${attachedByOwn('file.id')});
      create policy ${API_ROLE}_select_of_contracts on file_version for select to ${API_ROLE}
        using (${attached('file_version.file_id')});
      create policy ${API_ROLE}_insert_of_contracts on file_version for insert to ${API_ROLE}
        with check (uploaded_by = ${acting.person} and number > 1 and ${attachedByOwn('file_version.file_id')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('documents of contracts are not thrown away');
  }
}
