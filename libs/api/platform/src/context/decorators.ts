import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AppError } from '../errors/app-error.js';
import type { RequestLoaders } from './loaders.js';
import type { RequestScope } from './request-scope.js';
import type { TenantContext } from './tenant-context.js';

export const PUBLIC = 'commonworks:public';

/** The resolver may be called by somebody who has not signed in. */
export const Public = () => SetMetadata(PUBLIC, true);

export const RECENT_SIGN_IN = 'commonworks:recent-sign-in';

/**
 * The operation is for who proved lately who they are, by signing in or confirming the password: a browser left
 * open is not enough. Whoever did not is answered PASSWORD_NEEDED, before anything else is looked at.
 */
export const RequiresRecentSignIn = () => SetMetadata(RECENT_SIGN_IN, true);

const scopeOf = (context: ExecutionContext): RequestScope =>
  GqlExecutionContext.create(context).getContext<RequestScope>();

/** The signed-in person's context, as a parameter. @throws AppError UNAUTHENTICATED for a visitor */
export const CurrentContext = createParamDecorator((_: unknown, context: ExecutionContext): TenantContext => {
  const { ctx } = scopeOf(context);
  if (ctx.personId === null) throw new AppError('UNAUTHENTICATED');
  return ctx;
});

/** The context of whoever asks, as a parameter; its `personId` is null for a visitor. */
export const VisitorContext = createParamDecorator(
  (_: unknown, context: ExecutionContext): TenantContext => scopeOf(context).ctx,
);

/** The loaders of the request, as a parameter. */
export const Loaders = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestLoaders => scopeOf(context).loaders,
);

/** The whole of what the request knows, as a parameter; for signing in and out. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext): RequestScope =>
  scopeOf(context),
);
