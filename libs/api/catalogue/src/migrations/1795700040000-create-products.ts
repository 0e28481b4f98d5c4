import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Products that municipalities run. Those that came with the product are reference content, open to everybody. What
 * a consortium knows besides is its own, and its members' alone to see: a product, or, of one that came with the
 * product, further synonyms and an end of support. Such a row keeps that product's name and becomes a product of the
 * consortium's own should a later version no longer bring it, so that nothing added is lost.
 */
export class CreateProducts1795700040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const visible = `consortium_id = any ${acting.consortia}`;
    const coordinated = `consortium_id = any ${acting.coordinated}`;
    const checks = `
      vendor text check (length(vendor) between 1 and 200),
      synonyms text[] not null default '{}',
      support_ends text check (support_ends ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),`;
    await runner.query(`
      create table product (
        id uuid primary key,
        code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        ${checks}
        name text not null check (length(name) between 1 and 200)
      );
      create table consortium_product (
        id uuid primary key default gen_random_uuid(),
        consortium_id uuid not null references consortium,
        product_id uuid references product on delete set null,
        name text not null check (length(name) between 1 and 200),
        ${checks}
        version int not null default 1,
        unique (consortium_id, product_id)
      );
      create index on consortium_product (product_id);
      grant select on product to ${API_ROLE}, ${WORKER_ROLE};
      ${forceRowLevelSecurity('consortium_product')}
      ${allow(API_ROLE, 'select', 'consortium_product', visible)}
      ${allow(API_ROLE, 'insert', 'consortium_product', coordinated, INSERTED)}
      ${allow(API_ROLE, 'update', 'consortium_product', coordinated, CHANGED)}
      ${allow(API_ROLE, 'delete', 'consortium_product', coordinated)}
      ${allow(WORKER_ROLE, 'select', 'consortium_product', 'true')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consortium_product, product');
  }
}

const CHANGED = ['name', 'vendor', 'synonyms', 'support_ends', 'version'];
const INSERTED = ['consortium_id', 'product_id', 'name', 'vendor', 'synonyms', 'support_ends'];
