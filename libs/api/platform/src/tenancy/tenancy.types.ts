import type { Role } from '@commonworks/access';
import type { MunicipalityType } from '@commonworks/domain-assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MunicipalityTypeEnum, RoleEnum } from '../graphql/enums.js';
import { shownName } from '../graphql/shown-name.js';

@ObjectType('Position', { description: 'A point on the earth.' })
export class PositionObject {
  @Field(() => Float, { description: 'Degrees north of the equator.' }) latitude: number;
  @Field(() => Float, { description: 'Degrees east of Greenwich; negative in the west.' }) longitude: number;
}

/** `position` is resolved: give the rest. */
@ObjectType('Municipality', { description: 'A municipality that uses the product.' })
export class MunicipalityObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Name, without its legal status.' }) name: string;
  @Field(() => MunicipalityTypeEnum, { description: 'Legal status.' }) type: MunicipalityType;
  @Field({ description: 'Province or territory, two capital letters.' }) province: string;
  @Field(() => Int, { nullable: true, description: 'Inhabitants, of the latest year known.' })
  population: number | null;
}

@ObjectType('Consortium', { description: 'Municipalities that work together.' })
export class ConsortiumObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Stable code, lower-case letters, digits and hyphens.' }) code: string;
  @Field({ description: 'Name.' }) name: string;
  @Field({ description: 'Province or territory, two capital letters.' }) province: string;
  @Field(() => [MunicipalityObject], { description: 'Its municipalities, by name.' })
  municipalities?: MunicipalityObject[];
}

@ObjectType('Membership', { description: 'A role with the municipality or consortium it is held in.' })
export class MembershipObject {
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => MunicipalityObject, { nullable: true, description: 'Where the role is of a municipality.' })
  municipality?: MunicipalityObject | null;
  @Field(() => ConsortiumObject, { nullable: true, description: 'Where the role is of a consortium.' })
  consortium?: ConsortiumObject | null;
  municipalityId?: string;
  consortiumId?: string;
}

/** `memberships` is resolved by the identity library: give id, name and e-mail. */
@ObjectType('Person', { description: 'A person with an account.' })
export class PersonObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({
    middleware: [shownName],
    description: 'Name as shown to others; “former member” once the account is closed.',
  })
  name: string;
  @Field({ description: 'E-mail address, in lower case.' }) email: string;
  @Field(() => [MembershipObject], { description: 'The roles of this person that the reader may see.' })
  memberships?: MembershipObject[];
}
