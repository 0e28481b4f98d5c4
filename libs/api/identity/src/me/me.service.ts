import {
  found,
  TenantDatabase,
  withPurpose,
  type Locale,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import type { Person } from '../people/person.entity.js';
import { MeObject } from '../sign-in/sign-in.types.js';

@Injectable()
export class MeService {
  constructor(private readonly database: TenantDatabase) {}

  /** The signed-in person, with the roles the context stands on. */
  async describe(ctx: TenantContext): Promise<MeObject> {
    // Of a person, ordinary requests see no more than others may; what is the person's own is the identity role's.
    const [person] = await this.database.read(withPurpose(ctx, 'AUTHENTICATE'), (tx) =>
      tx.query<Omit<Person, 'passwordHash'>>(
        'select id, name, email, locale, locked_out_at as "lockedOutAt" from person where id = $1',
        [ctx.personId],
      ),
    );
    const { id, name, email, locale, lockedOutAt } = found(person);
    const memberships = ctx.memberships.map((membership) => ({ ...membership }));
    return Object.assign(new MeObject(), { id, name, email, locale, lockedOutAt, memberships });
  }

  /** Keeps the language the person chose. @returns the context that speaks it */
  async changeLocale(ctx: TenantContext, locale: Locale): Promise<TenantContext> {
    await this.database.write(ctx, (tx) =>
      tx.query('update person set locale = $1 where id = $2', [locale, ctx.personId]),
    );
    return Object.freeze({ ...ctx, locale });
  }
}
