import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'The e-mail domains of a municipality or a consortium.' })
export class SetEmailDomainsInput {
  @Field(() => ID, { nullable: true, description: 'The municipality, for its domains.' })
  municipalityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for its domains.' })
  consortiumId?: string | null;
  @Field(() => [String], {
    description: 'At most 20, as alder.example; those below one belong to it. None: any address will do.',
  })
  domains: string[];
}
