import {
  AppError,
  Consortium,
  insertConsortium,
  insertMunicipality,
  joinConsortium,
  Municipality,
  notFound,
  recordAudit,
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
    const name = requireName(input.name);
    requireProvince(input.province);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.code)) throw invalid('codeInvalid');
    return this.administer(ctx, 'codeTaken', async (tx) => {
      const { code, province } = input;
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
    const name = requireName(input.name);
    requireProvince(input.province);
    const { type, province, population, year } = input;
    if (population < 0) throw invalid('populationInvalid');
    if (year < 1900 || year > 2200) throw invalid('yearInvalid');
    return this.administer(ctx, 'nameTaken', async (tx) => {
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
    return this.administer(ctx, 'nameTaken', async (tx) => {
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

  private async administer<T>(
    ctx: TenantContext,
    taken: 'codeTaken' | 'nameTaken',
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.database.write(withPurpose(ctx, 'ADMINISTRATE'), work);
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION)
        throw new AppError('CONFLICT', {}, `identity:tenants.${taken}`);
      throw error;
    }
  }
}

const invalid = (what: string) => new AppError('INVALID_INPUT', {}, `identity:tenants.${what}`);

function requireName(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length < 1 || trimmed.length > 200) throw invalid('nameInvalid');
  return trimmed;
}

function requireProvince(province: string): void {
  if (!/^[A-Z]{2}$/.test(province)) throw invalid('provinceInvalid');
}
