import { type Locale } from '@commonworks/domain-assessment';
import type { AppAbility, Membership } from '@commonworks/access';
import { AppError } from '../errors/app-error.js';
import { abilityOfStanding } from './ability-of-standing.js';

export { type Locale };

/**
 * What a transaction is opened for. REQUEST sees what the memberships allow; the others open, for one
 * purpose only, what signing in, operating the installation or inviting people needs.
 */
export type Purpose = 'REQUEST' | 'AUTHENTICATE' | 'ADMINISTRATE' | 'INVITE';

/** Who asks, and within which municipalities and consortia. Immutable; the first argument of every service. */
export interface TenantContext {
  /** The signed-in person; null for a visitor. */
  readonly personId: string | null;
  /** Their name, as their session says it; null where nobody is signed in. */
  readonly personName: string | null;
  readonly memberships: readonly Membership[];
  /** Municipalities in which the person holds a role. */
  readonly municipalityIds: readonly string[];
  /** Consortia the person coordinates or analyses. */
  readonly coordinatedConsortiumIds: readonly string[];
  /** Consortia the person belongs to, by a role there or through a municipality. */
  readonly consortiumIds: readonly string[];
  readonly purpose: Purpose;
  readonly locale: Locale;
  readonly ability: AppAbility;
}

/** Everything a context is derived from. */
export interface Standing {
  readonly personId: string | null;
  readonly personName?: string;
  readonly memberships: readonly Membership[];
  /** Consortia of which the person's municipalities are members. */
  readonly consortiaOfOwnMunicipalities: readonly string[];
  readonly locale: Locale;
}

/** The context of a person with this standing, for ordinary requests. */
export function createTenantContext(standing: Standing): TenantContext {
  const { personId, personName = null, memberships, consortiaOfOwnMunicipalities, locale } = standing;
  const coordinated = distinct(memberships.map((m) => m.consortiumId));
  return Object.freeze<TenantContext>({
    personId,
    personName,
    memberships: Object.freeze(memberships.map((m) => Object.freeze({ ...m }))),
    municipalityIds: distinct(memberships.map((m) => m.municipalityId)),
    coordinatedConsortiumIds: coordinated,
    consortiumIds: distinct([...coordinated, ...consortiaOfOwnMunicipalities]),
    purpose: 'REQUEST',
    locale,
    ability: abilityOfStanding(memberships, { personId, consortiaOfOwnMunicipalities }),
  });
}

/** The context of somebody who has not signed in. */
export const visitorContext = (locale: Locale): TenantContext =>
  createTenantContext({ personId: null, memberships: [], consortiaOfOwnMunicipalities: [], locale });

/**
 * The same person, for another purpose.
 * @throws AppError NOT_FOUND where the person may not act for it: ADMINISTRATE is for administrators, INVITE
 * for those who may invite somebody somewhere. AUTHENTICATE is for anybody, and for the identity library only.
 */
export function withPurpose(ctx: TenantContext, purpose: Purpose): TenantContext {
  const permitted =
    purpose === 'ADMINISTRATE'
      ? ctx.memberships.some((m) => m.role === 'ADMINISTRATOR')
      : purpose !== 'INVITE' || ctx.ability.can('invite', 'Person');
  if (!permitted) throw new AppError('NOT_FOUND');
  return Object.freeze({ ...ctx, purpose });
}

const distinct = (ids: readonly (string | undefined)[]): readonly string[] =>
  Object.freeze([...new Set(ids.filter((id) => id !== undefined))]);
