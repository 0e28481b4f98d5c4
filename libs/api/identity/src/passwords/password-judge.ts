import { TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import {
  guessableFault,
  guessesAbout,
  isMadeOf,
  lengthFault,
  type PasswordFault,
  type PasswordOwner,
} from './password-rules.js';
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
    const fault = lengthFault(password, owner.email);
    if (fault) return fault;
    const about = guessesAbout(owner);
    // To zxcvbn several words make a good password, even where they are all the person's own.
    if (isMadeOf(password, about)) return 'personal';
    return guessableFault(await this.strength.judge(password, about));
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
