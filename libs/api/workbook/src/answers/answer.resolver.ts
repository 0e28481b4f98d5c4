import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveAnswerInput, SaveAnswerResultUnion, type SaveAnswerResult } from './answer.types.js';
import { SaveAnswer } from './save-answer.service.js';

/** Answers: leads answer everything, contributors the sections handed to them. */
@Resolver()
export class AnswerResolver {
  constructor(private readonly saving: SaveAnswer) {}

  @Mutation(() => SaveAnswerResultUnion, {
    description: 'Saves one answer. For leads, and contributors in the sections handed to them.',
  })
  saveAnswer(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The answer.' }) input: SaveAnswerInput,
  ): Promise<SaveAnswerResult> {
    return this.saving.save(ctx, input);
  }
}
