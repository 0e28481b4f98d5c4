import type { MunicipalityType } from '@commonworks/domain-assessment';
import { AnswerStateEnum, DimensionEnum, LayerEnum } from '@commonworks/api-catalogue';
import { DateTimeScalar, MunicipalityTypeEnum } from '@commonworks/api-platform';
import { type AnswerState, type Dimension, type Layer } from '@commonworks/domain-assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { WithheldObject } from '../results/withheld.js';

@ObjectType('HeatmapLevel', {
  description: 'A level of a service’s question, with the score that it counts as.',
})
export class HeatmapLevelObject {
  @Field(() => Int, { description: 'Its number in the question, from 1.' }) level: number;
  @Field({ description: 'What it is called, in the reader’s language.' }) label: string;
  @Field(() => Float, { description: 'Score, 0 to 100; turned round where a lower answer is a better one.' })
  score: number;
}

@ObjectType('HeatmapService', { description: 'A row of the heat map: a service, with the region’s mean.' })
export class HeatmapServiceObject {
  @Field(() => ID, { description: 'The service.' }) id: string;
  @Field({ description: 'Stable code of the service.' }) code: string;
  @Field({ description: 'Name, in the reader’s language.' }) name: string;
  @Field(() => LayerEnum, { description: 'Layer of the technology assessment.' }) layer: Layer;
  @Field({ description: 'Name of its service area, in the reader’s language.' }) areaName: string;
  @Field(() => Float, { nullable: true, description: 'Score of the region, 0 to 100, from released means.' })
  mean: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Municipalities in the mean, at least; 0 where none answered.',
  })
  n: number | null;
  @Field({ description: 'Whether the mean, or a part of it, is of answers shared by name alone.' })
  namedOnly: boolean;
  @Field(() => WithheldObject, { nullable: true, description: 'Why there is no mean; null where there is.' })
  withheld: WithheldObject | null;
  @Field(() => [HeatmapLevelObject], {
    description: 'Levels of its question, lowest score first; none where several questions make the score.',
  })
  levels: HeatmapLevelObject[];
}

@ObjectType('HeatmapMunicipality', {
  description: 'A column of the heat map: a municipality that shares by name.',
})
export class HeatmapMunicipalityObject {
  @Field(() => ID, { description: 'The municipality.' }) id: string;
  @Field({ description: 'Name.' }) name: string;
  @Field(() => MunicipalityTypeEnum, { description: 'Legal status.' }) type: MunicipalityType;
  @Field({ description: 'Whether the reader holds a role in it.' }) own: boolean;
  @Field(() => Int, { nullable: true, description: 'Residents, by its latest profile; null where unknown.' })
  population: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean of its scores shown here, 0 to 100.' })
  mean: number | null;
}

@ObjectType('HeatmapCell', {
  description: 'What a municipality shares by name of a service. Where nothing is shared there is no cell.',
})
export class HeatmapCellObject {
  @Field(() => ID, { description: 'The service.' }) serviceId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
  @Field(() => Float, { nullable: true, description: 'Score, 0 to 100; null unless answered with a value.' })
  score: number | null;
  @Field(() => AnswerStateEnum, { description: 'ANSWERED with a score; else why there is none.' })
  state: AnswerState;
}

@ObjectType('Heatmap', {
  description: 'Services by municipalities in one dimension, of a released campaign.',
})
export class HeatmapObject {
  @Field(() => DimensionEnum, { description: 'What the scores measure.' }) dimension: Dimension;
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the figures were published.' }) releasedAt: Date;
  @Field(() => [HeatmapServiceObject], { description: 'Services, in the order of the template.' })
  services: HeatmapServiceObject[];
  @Field(() => [HeatmapMunicipalityObject], { description: 'Municipalities that share by name, by name.' })
  municipalities: HeatmapMunicipalityObject[];
  @Field(() => [HeatmapCellObject], { description: 'Where there is something to show.' })
  cells: HeatmapCellObject[];
  @Field({ description: 'Whether others share in aggregate only; not who, nor how many.' }) unnamed: boolean;
}
