import { Field, InterfaceType } from '@nestjs/graphql';

/**
 * An expected outcome of an operation other than what was asked for. Each feature has its own, with what can be done
 * about it; whoever only has to say what happened asks for this alone.
 */
@InterfaceType('Refusal', {
  description: 'Why an operation did not do what it was asked, as an expected outcome.',
})
export abstract class RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
}
