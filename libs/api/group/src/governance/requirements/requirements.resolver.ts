import { permits } from '@commonworks/access';
import {
  CurrentContext,
  defineLoader,
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { needsAmong, traceRequirements, type Requirement } from '@commonworks/domain-governance/requirements';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { asSeenBy } from '../../groups/group-rows.js';
import { documentLoader } from '../document.loader.js';
import { GovernanceDocumentObject } from '../governance.types.js';
import { SLA_FIELDS } from './check-requirement.js';
import { presentKept, presentRow } from './present-requirement.js';
import { readRequirements, standingRows, type RequirementRow } from './requirement-rows.js';
import {
  GovernanceRequirementObject,
  GovernanceTraceObject,
  RequirementNeedObject,
  RequirementMemberPriorityObject,
} from './requirement.types.js';

/** Those of drafts, by the ids of their documents. */
const rowsLoader = defineLoader<string, RequirementRow[]>(async (tx, ids) => {
  const rows = standingRows(await readRequirements(tx, ids));
  return new Map(ids.map((id) => [id, rows.filter(({ documentId }) => documentId === id)]));
});

/** What a specification keeps apart from its prose. */
@Resolver(() => GovernanceDocumentObject)
export class RequirementsResolver {
  @ResolveField(() => [GovernanceRequirementObject], {
    description:
      'What a specification asks for, by number; of a version as it was then. Empty of other kinds.',
  })
  async requirements(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceRequirementObject[]> {
    if (seen.kind !== 'REQUIREMENTS') return [];
    const { sent } = seen;
    if (sent) return (await keptOf(seen, loaders)).map((one) => presentKept(one, sent.id, locale));
    return ((await loaders.of(rowsLoader).load(seen.id)) ?? []).map((row) => presentRow(row, locale));
  }

  @ResolveField(() => [GovernanceTraceObject], {
    description:
      'From each need to the result of a test; what is broken stays as a row. Empty of other kinds.',
  })
  async traceability(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceTraceObject[]> {
    const requirements = await keptOf(seen, loaders);
    const labels = new Map(needsAmong(requirements).map(({ id, label }) => [id, label[locale]]));
    return traceRequirements(requirements).map(({ needId, parameterIds, gaps, ...row }) => ({
      ...row,
      needId,
      needLabel: (needId !== null && labels.get(needId)) || null,
      parameterIds: [...parameterIds],
      parameterLabels: parameterIds.map((id) => SLA_FIELDS.get(id)?.[locale] ?? id),
      gaps: [...gaps],
    }));
  }

  @ResolveField(() => [RequirementNeedObject], {
    description: 'What requirements of it may answer: questions by whose answers members lack something.',
  })
  async needs(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RequirementNeedObject[]> {
    return needsAmong(await keptOf(seen, loaders)).map(({ id, label }) => ({ id, label: label[locale] }));
  }

  @ResolveField(() => [MunicipalityObject], {
    description: 'The members for which the reader says how much they need what is required, at present.',
  })
  async givesPriorityFor(
    @CurrentContext() { ability, municipalityIds }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject[]> {
    if (seen.kind !== 'REQUIREMENTS' || seen.status !== 'DRAFT') return [];
    const ids = [...municipalityIds]
      .sort()
      .filter((id) => permits(ability, 'write', 'Group', asSeenBy(seen.group, id)));
    const places = await loaders.of(municipalityLoader).loadMany(ids);
    return places.flatMap((place) => (place && !(place instanceof Error) ? [place] : []));
  }
}

/** All that it keeps, as its content says it. */
async function keptOf(
  seen: GovernanceDocumentObject['seen'],
  loaders: RequestLoaders,
): Promise<readonly Requirement[]> {
  if (seen.kind !== 'REQUIREMENTS') return [];
  return (await loaders.of(documentLoader).load(seen))?.content.kept?.requirements ?? [];
}

/** Who needs a requirement how much. */
@Resolver(() => GovernanceRequirementObject)
export class RequirementPrioritiesResolver {
  @ResolveField(() => [RequirementMemberPriorityObject], {
    description: 'What members gave it, by their names.',
  })
  async priorities(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { whole }: GovernanceRequirementObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RequirementMemberPriorityObject[]> {
    const places = await loaders.of(municipalityLoader).loadMany(Object.keys(whole.priorities));
    return places
      .flatMap((place) => {
        if (!place || place instanceof Error) return [];
        const priority = whole.priorities[place.id];
        return priority ? [{ municipality: place, priority }] : [];
      })
      .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, locale));
  }
}
