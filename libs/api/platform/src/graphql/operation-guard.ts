import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { RequestScope } from '../context/request-scope.js';
import { AppError } from '../errors/app-error.js';
import { appErrorOf, type PresentedFault } from '../errors/present-error.js';
import { translate } from '../i18n/translate.js';
import { requestLoad } from '../load/request-load.js';
import { Shares } from '../load/share.js';
import type { Leave } from '../load/waiting-line.js';
import { findUnusableText } from './check-texts.js';

type Resolved = GraphQLRequestContextDidResolveOperation<object>;

/**
 * Stands before every operation that is well formed: refuses texts nobody can use, and lets each person run a
 * few operations at a time, so that nobody takes what all share. Notes what was asked, for the log.
 */
export function operationGuard(shares = new Shares()): ApolloServerPlugin {
  return {
    requestDidStart: async () => {
      let done: Leave | undefined;
      return {
        async didResolveOperation(context) {
          const { contextValue: scope } = context;
          const { operation } = context;
          // Without an operation, or with two and no name, there is nothing to run: Apollo says so.
          if (!(scope instanceof RequestScope) || !operation) return;
          note(operation, scope);
          refuseUnusableTexts(context, operation, scope);
          done = await enter(shares, scope);
        },
        async didEncounterErrors({ contextValue: scope, errors }) {
          if (!(scope instanceof RequestScope)) return;
          for (const error of errors)
            scope.facts.codes.push(appErrorOf(error)?.code ?? String(error.extensions.code ?? 'INTERNAL'));
        },
        async willSendResponse() {
          done?.();
        },
      };
    },
  };
}

/** @throws AppError TOO_MANY_REQUESTS where the person has more going on than may wait */
async function enter(shares: Shares, { ctx, address }: RequestScope): Promise<Leave> {
  const { personId } = ctx;
  const share = shares.of(personId, address);
  const leave = await share.operations.enter();
  if (!leave) throw new AppError('TOO_MANY_REQUESTS');
  const load = requestLoad();
  if (load) load.share = share;
  return () => {
    leave();
    shares.tidy(personId, address);
  };
}

/** @throws GraphQLError INVALID_INPUT that names the field */
function refuseUnusableTexts(
  { schema, document, request }: Resolved,
  operation: OperationDefinitionNode,
  { ctx }: RequestScope,
): void {
  const found = findUnusableText(schema, document, operation, request.variables ?? {});
  if (!found) return;
  const { field, reason, most } = found;
  const message = translate(ctx.locale, `platform:input.${reason}`, { field, most });
  throw new GraphQLError(message, {
    extensions: {
      code: 'INVALID_INPUT',
      fields: [{ path: field, code: `input.${reason}`, message } satisfies PresentedFault],
      http: { status: 400 },
    },
  });
}

/** Root fields are names of the schema, not words of the client. */
function note(operation: OperationDefinitionNode, scope: RequestScope): void {
  const fields = operation.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node.name.value] : [],
  );
  scope.facts.operation = `${operation.operation} ${[...new Set(fields)].slice(0, 5).join(' ')}`;
  scope.facts.personId = scope.ctx.personId;
}
