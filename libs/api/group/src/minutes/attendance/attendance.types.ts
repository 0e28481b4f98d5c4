import { DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupPersonObject } from '../../people/person.types.js';

@ObjectType('Attendance', { description: 'Somebody who was in a meeting for a municipality.' })
export class AttendanceObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => MunicipalityObject, { description: 'For which municipality.' })
  municipality: MunicipalityObject;
  @Field(() => GroupPersonObject, {
    nullable: true,
    description: 'Somebody of the group; null for somebody else.',
  })
  person: GroupPersonObject | null;
  @Field({ description: 'The name, as it was when that was written down.' }) name: string;
  @Field({ description: 'Whether in the place of who comes else.' }) alternate: boolean;
  @Field({ description: 'Whether from elsewhere.' }) remote: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when; null: from the beginning.' })
  from: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'The same by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm.',
  })
  localFrom: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null: until the end.' })
  to: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'The same by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm.',
  })
  localTo: string | null;
  @Field(() => Int, { description: 'Counts its changes.' }) version: number;
}

@InputType({ description: 'Somebody who was in a meeting.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => ID, { nullable: true, description: 'What is changed; something new where it is not given.' })
  id?: string | null;
  @Field(() => ID, { description: 'For which municipality of the group.' }) municipalityId: string;
  @Field(() => ID, { nullable: true, description: 'Somebody of it who is in the group.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The name of somebody else, 1 to 200 characters; not beside a person.',
  })
  name?: string | null;
  @Field({ defaultValue: false, description: 'Whether in the place of who comes else.' }) alternate: boolean;
  @Field({ defaultValue: false, description: 'Whether from elsewhere.' }) remote: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'From when by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm; from the beginning where not given.',
  })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Until when by the same clocks; until the end where not given.',
  })
  to?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read, of what is changed.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Somebody who was not in a meeting after all.' })
export class RemoveAttendanceInput {
  @Field(() => ID, { description: 'What is taken away.' }) id: string;
}
