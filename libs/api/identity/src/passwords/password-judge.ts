import { TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { judgePassword, type PasswordFault, type PasswordOwner } from '@commonworks/domain-password';
import { Injectable } from '@nestjs/common';
import { PasswordStrength } from './password-strength.js';

/** Decides whether a new password may be taken. */
@Injectable()
export class PasswordJudge {
  constructor(
    private readonly database: TenantDatabase,
    private readonly strength: PasswordStrength,
  ) {}

  /** What is wrong with the new password of this person, or null. */
  async fault(password: string, owner: PasswordOwner): Promise<PasswordFault | null> {
    return (await judgePassword(password, owner, this.strength)).fault;
  }

  /** The same for somebody with this context, whose places are known by it. */
  async faultFor(
    ctx: TenantContext,
    password: string,
    person: Omit<PasswordOwner, 'places'>,
  ): Promise<PasswordFault | null> {
    return this.fault(password, { ...person, places: await this.placesOf(ctx) });
  }

  private async placesOf(ctx: TenantContext): Promise<string[]> {
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<{ name: string }>(
        `select name from municipality where id = any($1::uuid[])
         union select name from consortium where id = any($2::uuid[])`,
        [ctx.municipalityIds, ctx.consortiumIds],
      ),
    );
    return rows.map(({ name }) => name);
  }
}
