import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentContext } from '../context/decorators.js';
import type { TenantContext } from '../context/tenant-context.js';
import { PageArgs } from '../lists/page-args.js';
import { JobService } from './job.service.js';
import { JobObject, JobStateEnum, type JobState } from './job.types.js';

@Resolver()
export class JobResolver {
  constructor(private readonly service: JobService) {}

  @Query(() => JobObject, { description: 'A job; for who asked for it, and for administrators.' })
  job(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The job.' }) id: string,
  ): Promise<JobObject> {
    return this.service.find(ctx, id);
  }

  @Query(() => [JobObject], { description: 'Jobs, the newest first; for administrators.' })
  jobs(
    @CurrentContext() ctx: TenantContext,
    @Args('states', {
      type: () => [JobStateEnum],
      nullable: true,
      description: 'Only those that stand so.',
    })
    states: JobState[] | null,
    @Args() page: PageArgs,
  ): Promise<JobObject[]> {
    return this.service.list(ctx, states ?? null, page);
  }

  @Mutation(() => JobObject, {
    description:
      'Ends a job that waits, and has one that runs end at its next step; for who asked for it, and for ' +
      'administrators. CONFLICT where it has ended.',
  })
  stopJob(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The job.' }) id: string,
  ): Promise<JobObject> {
    return this.service.stop(ctx, id);
  }

  @Mutation(() => JobObject, {
    description:
      'Has a job done now that failed, was stopped or waits for its next attempt; for administrators. CONFLICT ' +
      'where there is nothing to try, or the same waits already.',
  })
  retryJob(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The job.' }) id: string,
  ): Promise<JobObject> {
    return this.service.retry(ctx, id);
  }
}
