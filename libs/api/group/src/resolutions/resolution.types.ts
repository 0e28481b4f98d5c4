import { DateScalar, DateTimeScalar, MunicipalityObject, StoredFileObject } from '@commonworks/api-platform';
import type { ResolutionKind } from '@commonworks/domain-group';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject } from '../people/person.types.js';
import { ResolutionKindEnum } from './resolution.enums.js';

@ObjectType('GroupResolution', { description: 'What the council of a member resolved for a group.' })
export class GroupResolutionObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => MunicipalityObject, { description: 'Whose council.' }) municipality: MunicipalityObject;
  @Field(() => ResolutionKindEnum, { description: 'What it is about.' }) kind: ResolutionKind;
  @Field(() => String, { nullable: true, description: 'Its number; null where nothing is paid.' })
  number: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On which day; null where nothing is paid.' })
  resolvedOn: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the municipality pays something; null for the charter.',
  })
  pays: boolean | null;
  @Field(() => StoredFileObject, {
    nullable: true,
    description: 'The charter; null for funding.',
  })
  file: StoredFileObject | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the charter that the council resolved on; null for funding.',
  })
  fileVersion: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that version is the one that stands; null for funding.',
  })
  current: boolean | null;
  @Field(() => GroupAuthorObject, { description: 'Who recorded it.' }) recordedBy: GroupAuthorObject;
  @Field(() => DateTimeScalar, { description: 'When.' }) recordedAt: Date;
}

@InputType({ description: 'What the council of one’s municipality resolved.' })
export class RecordResolutionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The municipality, a member.' }) municipalityId: string;
  @Field(() => ResolutionKindEnum, { description: 'What it is about.' }) kind: ResolutionKind;
  @Field(() => String, {
    nullable: true,
    description: 'Its number, 1 to 100 characters; left out where nothing is paid.',
  })
  number?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'On which day, not one to come; left out where nothing is paid.',
  })
  resolvedOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of funding, whether the municipality pays something; left out for the charter.',
  })
  pays?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the charter, the version that the council resolved on: the one that stands.',
  })
  fileVersion?: number | null;
}

@InputType({ description: 'A resolution that was recorded by mistake.' })
export class WithdrawResolutionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
  @Field(() => ResolutionKindEnum, { description: 'What it is about.' }) kind: ResolutionKind;
}
