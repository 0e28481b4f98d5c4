import { Public } from '@commonworks/api-platform';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { InstallationObject } from './installation.types.js';

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly administrators: FirstAdministratorService,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Public()
  @Query(() => InstallationObject, { description: 'What anybody may know of this installation.' })
  async installation(): Promise<InstallationObject> {
    const { demo, version } = this.options;
    return { empty: await this.administrators.isVacant(), demo, version };
  }
}
