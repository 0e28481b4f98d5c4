import { AnswerStateEnum, DimensionEnum, QuestionKindEnum } from '@commonworks/api-catalogue';
import { DateTimeScalar, JsonScalar, MunicipalityObject } from '@commonworks/api-platform';
import { type AnswerState, type Dimension, type QuestionKind } from '@commonworks/domain-assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type PeerGroupKind } from '@commonworks/domain-benchmark';
import { PeerGroupKindEnum } from '../results/results.enums.js';
import { WithheldObject } from '../results/withheld.js';

@ObjectType('PeerGroup', { description: 'Municipalities whose answers are summed up together in a release.' })
export class PeerGroupObject {
  @Field(() => ID, { description: 'Identifier, of this release only.' }) id: string;
  @Field(() => PeerGroupKindEnum, { description: 'What its municipalities have in common.' })
  kind: PeerGroupKind;
  @Field({ description: 'Code among groups of its kind: ALL, a municipality type or a population band.' })
  code: string;
  @Field({ description: 'Name, in the reader’s language.' }) name: string;
}

@ObjectType('BenchmarkQuestion', { description: 'The question a benchmark item is about.' })
export class BenchmarkQuestionObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Code, stable within its template.' }) code: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) kind: QuestionKind;
  @Field({ description: 'Its words, in the reader’s language.' }) text: string;
  @Field(() => DimensionEnum, { nullable: true, description: 'What it measures of its service.' })
  dimension: Dimension | null;
  @Field(() => String, { nullable: true, description: 'Unit of a number, in the reader’s language.' })
  unit: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the service it belongs to.' })
  serviceName: string | null;
  @Field(() => ID, { nullable: true, description: 'Section it stands in.' }) sectionId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the section.' }) sectionTitle: string | null;
  @Field({ description: 'Whether a higher answer is a better one.' }) higherIsBetter: boolean;
  @Field(() => [String], { description: 'Labels of a scale’s levels, from level 1; else empty.' })
  levels: string[];
  @Field(() => Float, { nullable: true, description: 'Least number allowed.' }) min: number | null;
  @Field(() => Float, { nullable: true, description: 'Greatest number allowed.' }) max: number | null;
  @Field(() => Int, { nullable: true, description: 'Decimals to show of a number.' }) decimals: number | null;
}

@ObjectType('OptionCount', { description: 'How many municipalities chose an option.' })
export class OptionCountObject {
  @Field({ description: 'Code of the option.' }) code: string;
  @Field({ description: 'Its words, in the reader’s language.' }) label: string;
  @Field(() => Int, { description: 'Municipalities that chose it.' }) count: number;
}

@ObjectType('MergedOption', { description: 'An option that is counted together with others.' })
export class MergedOptionObject {
  @Field({ description: 'Code of the option.' }) code: string;
  @Field({ description: 'Its words, in the reader’s language.' }) label: string;
}

@ObjectType('OtherOptions', {
  description: 'Options counted together, so that none of them tells of one or two municipalities.',
})
export class OtherOptionsObject {
  @Field({ description: 'What they are called together, in the reader’s language.' }) label: string;
  @Field(() => [MergedOptionObject], { description: 'Which they are, in their order.' })
  options: MergedOptionObject[];
  @Field(() => Int, { description: 'Municipalities that chose one of them or more.' }) count: number;
}

@ObjectType('BenchmarkAnswer', { description: 'An answer shared by name, one of few in a group.' })
export class BenchmarkAnswerObject {
  @Field(() => MunicipalityObject, { description: 'Whose it is.' }) municipality: MunicipalityObject;
  @Field(() => Float, { description: 'The answer as a score, or as a number.' }) score: number;
}

@ObjectType('BenchmarkItem', {
  description:
    'One question: one’s own answer beside the group’s figures. Figures of a scale are scores from 0 to 100, others in the question’s unit; a figure is null where it is withheld or does not apply. Fewer than six answers have a mean and a median, and no deviation, quartiles or rank.',
})
export class BenchmarkItemObject {
  @Field(() => BenchmarkQuestionObject, { description: 'The question.' }) question: BenchmarkQuestionObject;
  @Field(() => JsonScalar, { nullable: true, description: 'Own answer as given, a level for a scale.' })
  value: unknown;
  @Field(() => AnswerStateEnum, {
    nullable: true,
    description: 'Whether and how one answered; null without a workbook of one’s own.',
  })
  state: AnswerState | null;
  @Field(() => Float, { nullable: true, description: 'Own answer as a score, or as a number.' })
  score: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Municipalities in the mean or the counts; 0 where none answered, null where withheld.',
  })
  n: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean.' }) mean: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Sample standard deviation (n − 1); never where hidden answers are in the figures.',
  })
  sd: number | null;
  @Field(() => Float, { nullable: true, description: 'Median, by linear interpolation.' })
  median: number | null;
  @Field(() => Float, { nullable: true, description: 'First quartile, by linear interpolation.' })
  q1: number | null;
  @Field(() => Float, { nullable: true, description: 'Third quartile, by linear interpolation.' })
  q3: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Where the own answer stands among those in the quartiles, 0 to 100: share below, plus half of those equal.',
  })
  percentileRank: number | null;
  @Field(() => Float, { nullable: true, description: 'Own score minus mean.' }) distance: number | null;
  @Field(() => Float, { nullable: true, description: 'The same in standard deviations.' })
  deviations: number | null;
  @Field(() => [OptionCountObject], {
    nullable: true,
    description:
      'Of a rating or choice: how many chose each option, in the options’ order; those of `other` are not among them.',
  })
  counts: OptionCountObject[] | null;
  @Field(() => OtherOptionsObject, {
    nullable: true,
    description: 'Of a rating or choice: options counted together; null where each is counted by itself.',
  })
  other: OtherOptionsObject | null;
  @Field(() => [BenchmarkAnswerObject], {
    nullable: true,
    description:
      'Of a number or a scale: each answer, where they are fewer than six and nobody in the group is hidden; null otherwise.',
  })
  answers: BenchmarkAnswerObject[] | null;
  @Field({
    description:
      'Whether the group has hidden municipalities that are not in the figures, whether or not they answered.',
  })
  answersHeldBack: boolean;
  @Field({
    description:
      'Whether all figures are of answers shared by name alone, because those shared in aggregate only may not enter.',
  })
  namedOnly: boolean;
  @Field({
    description:
      'Whether median, quartiles and rank are of answers shared by name alone, be the mean of more or not.',
  })
  quartilesNamedOnly: boolean;
  @Field(() => WithheldObject, {
    nullable: true,
    description: 'Why there are no figures; null where there are.',
  })
  withheld: WithheldObject | null;
  @Field(() => WithheldObject, {
    nullable: true,
    description: 'Why median and quartiles are missing where the mean is there.',
  })
  quartilesWithheld: WithheldObject | null;
}

/** What the benchmark of a workbook and that of a region have in common. */
@ObjectType({ isAbstract: true })
abstract class FiguresOfGroup {
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the figures were published.' }) releasedAt: Date;
  @Field(() => PeerGroupObject, { description: 'The group.' }) peerGroup: PeerGroupObject;
  @Field(() => [BenchmarkItemObject], {
    description: 'One item a question that has figures, in their order.',
  })
  items: BenchmarkItemObject[];
}

@ObjectType('Benchmark', { description: 'A workbook beside the figures of a peer group.' })
export class BenchmarkObject extends FiguresOfGroup {
  @Field(() => ID, { description: 'The workbook.' }) workbookId: string;
}

@ObjectType('RegionBenchmark', {
  description: 'The figures of a peer group, for those who coordinate it: no item has an own answer.',
})
export class RegionBenchmarkObject extends FiguresOfGroup {
  @Field(() => ID, { description: 'The campaign.' }) campaignId: string;
}
