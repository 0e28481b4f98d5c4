import {
  CurrentContext,
  GovernanceKindEnum,
  PageArgs,
  Public,
  VisitorContext,
  type TenantContext,
} from '@commonworks/api-platform';
import type { GovernanceKind } from '@commonworks/domain-governance';
import { placeholdersOf } from '@commonworks/domain-governance/forms';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GovernanceForms } from './form.service.js';
import {
  GovernanceFormObject,
  GovernancePlaceholderObject,
  RemovedGovernanceFormObject,
  RemoveGovernanceFormInput,
} from './form.types.js';

/** Forms of consortia, and what they may name. They are sent in as files: `POST /library/forms/<consortium>/<kind>`. */
@Resolver(() => GovernanceFormObject)
export class GovernanceFormResolver {
  constructor(private readonly forms: GovernanceForms) {}

  @Query(() => [GovernanceFormObject], {
    description: 'The forms of a consortium, by kind, the newest first. For its members.',
  })
  governanceForms(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args() page: PageArgs,
  ): Promise<GovernanceFormObject[]> {
    return this.forms.list(ctx, consortiumCode, page);
  }

  @Public()
  @Query(() => [GovernancePlaceholderObject], {
    description: 'What a form of this kind of document may name, in double braces.',
  })
  governancePlaceholders(
    @VisitorContext() { locale }: TenantContext,
    @Args('kind', { type: () => GovernanceKindEnum, description: 'Of document.' }) kind: GovernanceKind,
  ): GovernancePlaceholderObject[] {
    return placeholdersOf(TEMPLATES[kind]).map(({ name, label, takes }) => ({
      name,
      label: label[locale],
      paragraphs: takes === 'BLOCKS',
    }));
  }

  @Mutation(() => RemovedGovernanceFormObject, {
    description:
      'Takes a form away; for the coordinators of its consortium. What was made of it stays with whoever has it.',
  })
  async removeGovernanceForm(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) { id }: RemoveGovernanceFormInput,
  ): Promise<RemovedGovernanceFormObject> {
    return { id: await this.forms.remove(ctx, id) };
  }
}
