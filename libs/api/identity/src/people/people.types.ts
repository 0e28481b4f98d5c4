import type { Role } from '@commonworks/access';
import { RoleEnum } from '@commonworks/api-platform';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A role to be given to a person.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The municipality, for a role in one.' })
  municipalityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for a role in one.' })
  consortiumId?: string | null;
}

@InputType({ description: 'A role to be taken from a person.' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The municipality, for a role in one.' })
  municipalityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for a role in one.' })
  consortiumId?: string | null;
}
