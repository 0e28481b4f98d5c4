import {
  CurrentContext,
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AssessmentMaps } from './assessment-map.service.js';
import { AssessmentMapObject } from './assessment-map.types.js';

/** Assessment maps: of the own municipality, and of others what they share by name. */
@Resolver(() => AssessmentMapObject)
export class AssessmentMapResolver {
  constructor(private readonly maps: AssessmentMaps) {}

  @Query(() => AssessmentMapObject, {
    nullable: true,
    description:
      'The ratings of a workbook by layer: of the own, to contributors their sections; of another ' +
      'municipality, what a release shows by name. Null when there is none or the reader may see none of it.',
  })
  assessmentMap(
    @CurrentContext() ctx: TenantContext,
    @Args('workbookId', { type: () => ID, description: 'Workbook.' }) workbookId: string,
  ): Promise<AssessmentMapObject | null> {
    return this.maps.ofWorkbook(ctx, workbookId);
  }

  @ResolveField(() => MunicipalityObject)
  municipality(
    @Parent() map: AssessmentMapObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject | null> {
    return loaders.of(municipalityLoader).load(map.municipalityId);
  }
}
