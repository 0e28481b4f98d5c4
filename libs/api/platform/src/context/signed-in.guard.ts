import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../errors/app-error.js';
import { PUBLIC, RECENT_SIGN_IN } from './decorators.js';
import type { RequestScope } from './request-scope.js';

/**
 * Lets nobody through who has not signed in, but to what is marked `@Public()`; and to what is marked
 * `@RequiresRecentSignIn()` only who signed in or confirmed the password lately.
 */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isGraphql = context.getType<'graphql' | 'http'>() === 'graphql';
    if (isGraphql) {
      const graphql = GqlExecutionContext.create(context);
      // Below the root, the root field has been let through already.
      if (graphql.getInfo<GraphQLResolveInfo>().path.prev) return true;
      const { ctx, signedInRecently } = graphql.getContext<RequestScope>();
      if (ctx.personId !== null) {
        if (signedInRecently || !this.isMarked(context, RECENT_SIGN_IN)) return true;
        throw new AppError('PASSWORD_NEEDED');
      }
    }
    if (this.isMarked(context, PUBLIC)) return true;
    throw new AppError('UNAUTHENTICATED');
  }

  private isMarked(context: ExecutionContext, mark: string): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]) ?? false
    );
  }
}
