import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/** What the people of a group write to each other, and whom they mean by it. What is removed leaves its place. */
export class CreateGroupDiscussion1795700080140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `${contents.read} and author_id = ${acting.person}`;
    const ofOwn = `exists (select from group_comment c
      where (c.group_id, c.id) = (group_comment_mention.group_id, group_comment_mention.comment_id)
        and c.author_id = ${acting.person})`;
    await runner.query(`
      create table group_comment (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        text text not null check (length(text) <= 4000),
        author_id uuid not null references person,
        author_for uuid not null references municipality,
        written_at timestamptz not null default statement_timestamp(),
        edited_at timestamptz,
        removed_at timestamptz,
        primary key (group_id, id),
        check ((removed_at is null) = (text <> ''))
      );
      create index on group_comment (group_id, written_at desc, id desc);
      create index on group_comment (author_id);
      create index on group_comment (author_for);
      create table group_comment_mention (
        group_id uuid not null,
        comment_id uuid not null,
        person_id uuid not null references person,
        primary key (group_id, comment_id, person_id),
        foreign key (group_id, comment_id) references group_comment
      );
      create index on group_comment_mention (person_id);
      ${['group_comment', 'group_comment_mention'].map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'group_comment', contents.read)}
      ${allow(API_ROLE, 'insert', 'group_comment', `${own} and author_for = any ${acting.municipalities}`, ['group_id', 'id', 'text', 'author_id', 'author_for'])}
      ${allow(API_ROLE, 'update', 'group_comment', own, ['text', 'edited_at', 'removed_at'])}
      ${allow(API_ROLE, 'select', 'group_comment_mention', contents.read)}
      ${allow(API_ROLE, 'insert', 'group_comment_mention', `${contents.read} and ${ofOwn}`)}
      ${allow(API_ROLE, 'delete', 'group_comment_mention', `${contents.read} and ${ofOwn}`)}
      ${allow(WORKER_ROLE, 'select', 'group_comment', 'true', ['group_id', 'id', 'removed_at'])}
      ${allow(WORKER_ROLE, 'select', 'group_comment_mention', 'true')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_comment_mention, group_comment');
  }
}
