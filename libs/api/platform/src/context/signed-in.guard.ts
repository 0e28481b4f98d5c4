import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../errors/app-error.js';
import { PUBLIC } from './decorators.js';
import type { RequestScope } from './request-scope.js';

/** Lets nobody through who has not signed in, but to what is marked `@Public()`. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isGraphql = context.getType<'graphql' | 'http'>() === 'graphql';
    if (isGraphql) {
      const graphql = GqlExecutionContext.create(context);
      // Below the root, the root field has been let through already.
      if (graphql.getInfo<GraphQLResolveInfo>().path.prev) return true;
      if (graphql.getContext<RequestScope>().ctx.personId !== null) return true;
    }
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    throw new AppError('UNAUTHENTICATED');
  }
}
