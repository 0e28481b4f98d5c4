import { ROLES, scopeOf, type Membership } from '@commonworks/access';
import { describe, expect, it } from '@jest/globals';
import { createTenantContext, visitorContext, withPurpose } from './tenant-context.js';

const contextOf = (...memberships: Membership[]) =>
  createTenantContext({
    personId: 'me',
    memberships,
    consortiaOfOwnMunicipalities: ['prairie', 'hills'],
    locale: 'fr',
  });

describe('a tenant context', () => {
  it('names each municipality and consortium once', () => {
    const ctx = contextOf(
      { role: 'LEAD', municipalityId: 'north' },
      { role: 'APPROVER', municipalityId: 'north' },
      { role: 'COORDINATOR', consortiumId: 'prairie' },
    );
    expect(ctx).toMatchObject({
      municipalityIds: ['north'],
      coordinatedConsortiumIds: ['prairie'],
      consortiumIds: ['prairie', 'hills'],
      purpose: 'REQUEST',
      locale: 'fr',
    });
  });

  it('cannot be changed', () => {
    const ctx = contextOf({ role: 'LEAD', municipalityId: 'north' });
    expect(() => Object.assign(ctx, { purpose: 'ADMINISTRATE' })).toThrow(TypeError);
    expect(() => (ctx.municipalityIds as string[]).push('south')).toThrow(TypeError);
    expect(() => Object.assign(ctx.memberships[0] ?? {}, { role: 'ADMINISTRATOR' })).toThrow(TypeError);
    expect(Object.isFrozen(withPurpose(ctx, 'INVITE'))).toBe(true);
  });

  it('is for ADMINISTRATE an administrator’s alone, for INVITE of who may invite', () => {
    const permitted = (purpose: 'ADMINISTRATE' | 'INVITE') =>
      ROLES.filter((role) => {
        const scope = scopeOf(role);
        const place =
          scope === 'MUNICIPALITY'
            ? { municipalityId: 'n' }
            : scope === 'CONSORTIUM'
              ? { consortiumId: 'c' }
              : {};
        try {
          return withPurpose(contextOf({ role, ...place }), purpose).purpose === purpose;
        } catch (error) {
          expect(error).toMatchObject({ code: 'NOT_FOUND' });
          return false;
        }
      });
    expect(permitted('ADMINISTRATE')).toEqual(['ADMINISTRATOR']);
    expect(permitted('INVITE')).toEqual(['LEAD', 'COORDINATOR', 'ADMINISTRATOR']);
    expect(() => withPurpose(visitorContext('en'), 'INVITE')).toThrow('NOT_FOUND');
  });
});
