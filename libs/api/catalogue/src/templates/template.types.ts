import {
  DIMENSIONS,
  QUESTION_KINDS,
  type Dimension,
  type QuestionKind,
} from '@commonworks/domain-assessment';
import { enumOf } from '@commonworks/api-platform';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const DimensionEnum = enumOf<Dimension>(DIMENSIONS);
registerEnumType(DimensionEnum, {
  name: 'Dimension',
  description: 'What a question measures of its service.',
  valuesMap: {
    ENABLEMENT: { description: 'How well technology serves it today.' },
    PRIORITY: { description: 'How high a priority its improvement is.' },
    READINESS: { description: 'How ready the municipality is to supply it to others.' },
    IMPROVEMENT: { description: 'The improvement a shared offering would bring.' },
    SATISFACTION: { description: 'How satisfied its users are.' },
    MATURITY: { description: 'How mature the way it is managed is.' },
  },
});

export const QuestionKindEnum = enumOf<QuestionKind>(QUESTION_KINDS);
registerEnumType(QuestionKindEnum, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    SCALE: { description: 'One of 2 to 10 labelled levels; the value is the level, from 1.' },
    RATING: { description: 'A rating code, alone or in a list with WORK_PLANNED.' },
    NUMBER: { description: 'A number within its range.' },
    CHOICE: { description: 'The code of one option, or a list of codes where several are allowed.' },
    TEXT: { description: 'Words.' },
    SYSTEM: {
      description: 'A system in use: product, vendor, hosting, version, end of support, replacement.',
    },
    DERIVED: { description: 'Computed from other answers and profile figures; nobody answers it.' },
  },
});

@ObjectType('QuestionOption', { description: 'One option of a choice or rating question.' })
export class QuestionOptionObject {
  @Field({ description: 'Code an answer holds.' }) code: string;
  @Field({ description: 'Words, in the reader’s language.' }) label: string;
}

@ObjectType('QuestionSettings', {
  description: 'How a question is to be answered. What does not apply is empty.',
})
export class QuestionSettingsObject {
  @Field(() => [String], { description: 'Labels of a scale’s levels, from level 1 up; else empty.' })
  levels: string[];
  @Field(() => [QuestionOptionObject], { description: 'Options of a choice or rating question; else empty.' })
  options: QuestionOptionObject[];
  @Field({ description: 'Whether several options may be chosen.' }) multiple: boolean;
  @Field(() => String, { nullable: true, description: 'Unit of a number or derived figure.' })
  unit: string | null;
  @Field(() => Float, { nullable: true, description: 'Least number allowed; null for no bound.' })
  min: number | null;
  @Field(() => Float, { nullable: true, description: 'Greatest number allowed; null for no bound.' })
  max: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Decimals of a number, at most; of a derived figure, to show.',
  })
  decimals: number | null;
  @Field({ description: 'Whether a number is an amount: money or a count.' }) amount: boolean;
  @Field(() => Int, { nullable: true, description: 'Greatest length of a text, in UTF-16 units.' })
  maxLength: number | null;
  @Field({ description: 'Whether a higher answer is a better one.' }) higherIsBetter: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Formula of a derived figure, over short codes of number questions and profile figures.',
  })
  formula: string | null;
}

@ObjectType('TemplateVersion', {
  description: 'A published version of a workbook template; it never changes.',
})
export class TemplateVersionObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Code of the template, lower-case letters, digits and hyphens.' })
  templateCode: string;
  @Field({ description: 'Name of the template, in the reader’s language.' }) name: string;
  @Field(() => Int, { description: 'Number of the version, from 1.' }) number: number;
  @Field(() => Int, { description: 'Questions a person answers; derived ones are not counted.' })
  questionCount: number;
  @Field(() => [QuestionKindEnum], { description: 'The kinds of its questions, each once.' })
  kinds: QuestionKind[];
  @Field(() => [DimensionEnum], { description: 'What its scale questions measure of services, each once.' })
  dimensions: Dimension[];
}
