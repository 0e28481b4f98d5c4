import type { MigrationInterface, QueryRunner } from 'typeorm';
import { signPolicies } from '../database/sign-policies.js';

/**
 * Every policy reads the signed context, and what is behind a purpose belongs to the identity role: what a
 * policy opened to the api's role for AUTHENTICATE, ADMINISTRATE or INVITE is opened to the identity role
 * instead.
 */
export class SignEveryPolicy1795690000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await signPolicies(runner);
  }

  async down(): Promise<void> {
    throw new Error('policies that nothing signs are not brought back');
  }
}
