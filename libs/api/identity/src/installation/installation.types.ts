import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Installation', { description: 'What anybody may know of this installation.' })
export class InstallationObject {
  @Field({
    description: 'Whether nobody administers it yet, so that the first administrator can be created.',
  })
  empty: boolean;
  @Field({ description: 'Whether it shows the demo.' }) demo: boolean;
  @Field({ description: 'The product’s version.' }) version: string;
}

@InputType({ description: 'The account of the first administrator.' })
export class CreateFirstAdministratorInput {
  @Field({ description: 'The one-time token printed when the installation was started.' }) token: string;
  @Field({ description: 'Name as shown to others, 1 to 200 characters.' }) name: string;
  @Field({ description: 'E-mail address.' }) email: string;
  @Field({ description: 'Password, 12 to 200 characters.' }) password: string;
}
