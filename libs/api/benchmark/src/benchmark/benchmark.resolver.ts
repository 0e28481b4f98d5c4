import { CurrentContext, PageArgs, pageIn, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { BenchmarkService } from './benchmark.service.js';
import { BenchmarkObject, PeerGroupObject, RegionBenchmarkObject } from './benchmark.types.js';

@Resolver(() => BenchmarkObject)
export class BenchmarkResolver {
  constructor(private readonly benchmarks: BenchmarkService) {}

  @Query(() => BenchmarkObject, {
    nullable: true,
    description: 'An own workbook beside its peers; null when unknown, not to be seen or not yet released.',
  })
  benchmark(
    @CurrentContext() ctx: TenantContext,
    @Args('workbookId', { type: () => ID, description: 'The workbook.' }) workbookId: string,
    @Args('peerGroupId', {
      type: () => ID,
      nullable: true,
      description: 'The group to compare with; the whole campaign when absent.',
    })
    peerGroupId?: string | null,
  ): Promise<BenchmarkObject | null> {
    return this.benchmarks.ofWorkbook(ctx, workbookId, peerGroupId ?? null);
  }

  @Query(() => RegionBenchmarkObject, {
    nullable: true,
    description:
      'The figures of a peer group, for its coordinators; null when unknown, not to be seen or not yet released.',
  })
  regionBenchmark(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args('peerGroupId', {
      type: () => ID,
      nullable: true,
      description: 'The group; the whole campaign when absent.',
    })
    peerGroupId?: string | null,
  ): Promise<RegionBenchmarkObject | null> {
    return this.benchmarks.ofRegion(ctx, campaignId, peerGroupId ?? null);
  }

  @Query(() => [PeerGroupObject], {
    description:
      'The peer groups of a campaign’s release, the whole campaign first; none before the release.',
  })
  async peerGroups(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args() page: PageArgs,
  ): Promise<PeerGroupObject[]> {
    return pageIn(await this.benchmarks.peerGroups(ctx, campaignId), page);
  }
}
