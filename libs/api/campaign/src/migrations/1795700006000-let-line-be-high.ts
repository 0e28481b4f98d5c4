import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A score exactly on the line between low and high is neither, in former campaigns too: counted as high, middle answers
 * filled the best region. Nothing that was released changes by it, for places are found from released means when they
 * are read.
 */
export class LetLineBeHigh1795700006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table campaign add column line_is_high boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table campaign drop column line_is_high');
  }
}
