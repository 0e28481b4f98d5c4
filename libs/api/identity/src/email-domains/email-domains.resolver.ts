import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EmailDomainsService } from './email-domains.service.js';
import { SetEmailDomainsInput } from './email-domains.types.js';

@Resolver()
export class EmailDomainsResolver {
  constructor(private readonly domains: EmailDomainsService) {}

  @Query(() => [String], {
    description: 'The e-mail domains bound to a municipality or a consortium, for those who invite there.',
  })
  emailDomains(
    @CurrentContext() ctx: TenantContext,
    @Args('municipalityId', { type: () => ID, nullable: true, description: 'The municipality.' })
    municipalityId: string | null,
    @Args('consortiumId', { type: () => ID, nullable: true, description: 'The consortium.' })
    consortiumId: string | null,
  ): Promise<string[]> {
    return this.domains.list(ctx, { municipalityId, consortiumId });
  }

  @Mutation(() => [String], {
    description: 'Binds e-mail domains to a municipality or a consortium; for administrators.',
  })
  setEmailDomains(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which domains, to what.' }) input: SetEmailDomainsInput,
  ): Promise<string[]> {
    return this.domains.set(ctx, input);
  }
}
