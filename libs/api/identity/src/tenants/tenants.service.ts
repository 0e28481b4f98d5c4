import { isName, isProvince, isYear } from '@commonworks/domain-assessment';
import {
  Consortium,
  faultIf,
  FieldError,
  insertConsortium,
  insertMunicipality,
  joinConsortium,
  Municipality,
  notFound,
  recordAudit,
  refuseFaults,
  sqlState,
  TenantDatabase,
  visibleConsortia,
  visibleMunicipalities,
  withPurpose,
  type ConsortiumObject,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
  type PageArgs,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { administrating } from '../people/role-scope.js';
import type {
  AddMunicipalityToConsortiumInput,
  CreateConsortiumInput,
  CreateMunicipalityInput,
} from './tenants.types.js';

const UNIQUE_VIOLATION = '23505';
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The municipalities and consortia of the installation. */
@Injectable()
export class TenantsService {
  constructor(private readonly database: TenantDatabase) {}

  /** Those the person belongs to; all, for an administrator. */
  consortia(ctx: TenantContext, page: PageArgs): Promise<ConsortiumObject[]> {
    return this.database.read(administrating(ctx), (tx) => visibleConsortia(tx, page));
  }

  /** Those of the person's consortia; all, for an administrator. */
  municipalities(ctx: TenantContext, page: PageArgs): Promise<MunicipalityObject[]> {
    return this.database.read(administrating(ctx), (tx) => visibleMunicipalities(tx, page));
  }

  async createConsortium(ctx: TenantContext, input: CreateConsortiumInput): Promise<ConsortiumObject> {
    if (!ctx.ability.can('create', 'Consortium')) notFound();
    const { code, province } = input;
    const name = input.name.trim();
    refuseFaults(
      nameFault(name),
      faultIf(!CODE.test(code), 'input.code', 'identity:tenants.codeInvalid'),
      provinceFault(province),
    );
    return this.administer(ctx, 'code', async (tx) => {
      const id = await insertConsortium(tx, { code, name, province });
      await recordAudit(tx, ctx, {
        action: 'CONSORTIUM_CREATED',
        subjectType: 'consortium',
        subjectId: id,
        consortiumId: id,
      });
      return { id, code, name, province };
    });
  }

  async createMunicipality(ctx: TenantContext, input: CreateMunicipalityInput): Promise<MunicipalityObject> {
    if (!ctx.ability.can('create', 'Municipality')) notFound();
    const { type, province, population, year } = input;
    const name = input.name.trim();
    refuseFaults(
      nameFault(name),
      provinceFault(province),
      faultIf(population < 0, 'input.population', 'identity:tenants.populationInvalid'),
      faultIf(!isYear(year), 'input.year', 'identity:tenants.yearInvalid'),
    );
    return this.administer(ctx, 'name', async (tx) => {
      const id = await insertMunicipality(tx, { name, type, province, population, year });
      await recordAudit(tx, ctx, {
        action: 'MUNICIPALITY_CREATED',
        subjectType: 'municipality',
        subjectId: id,
      });
      return { id, name, type, province, population };
    });
  }

  /** Makes the municipality a member; one that is already stays so. @throws AppError NOT_FOUND for an unknown id */
  async addMunicipality(
    ctx: TenantContext,
    { consortiumId, municipalityId }: AddMunicipalityToConsortiumInput,
  ): Promise<ConsortiumObject> {
    if (!ctx.ability.can('create', 'Consortium')) notFound();
    return this.administer(ctx, 'name', async (tx) => {
      const consortium = await tx.repository(Consortium).findOneBy({ id: consortiumId });
      const municipality = await tx.repository(Municipality).findOneBy({ id: municipalityId });
      if (!consortium || !municipality) return notFound();
      if (await joinConsortium(tx, consortiumId, municipalityId)) {
        await recordAudit(tx, ctx, {
          action: 'MUNICIPALITY_JOINED_CONSORTIUM',
          subjectType: 'municipality',
          subjectId: municipalityId,
          consortiumId,
        });
      }
      const { id, code, name, province } = consortium;
      return { id, code, name, province };
    });
  }

  /** @throws FieldError CONFLICT where another has this name or code already */
  private async administer<T>(
    ctx: TenantContext,
    unique: 'code' | 'name',
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.database.write(withPurpose(ctx, 'ADMINISTRATE'), work);
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION)
        throw new FieldError('CONFLICT', [
          { path: `input.${unique}`, messageKey: `identity:tenants.${unique}Taken` },
        ]);
      throw error;
    }
  }
}

const nameFault = (name: string) => faultIf(!isName(name), 'input.name', 'identity:nameInvalid');

const provinceFault = (province: string) =>
  faultIf(!isProvince(province), 'input.province', 'identity:tenants.provinceInvalid');
