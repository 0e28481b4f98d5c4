import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { compiledExecution } from './compiled-execution.js';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type Executor = Awaited<ReturnType<Gateway['load']>>['executor'];

/**
 * Apollo, executing by `compiledExecution`. Apollo asks another executor than its own of a gateway alone, so it is
 * shown one; there is nothing behind it but this process.
 */
@Injectable()
export class CompilingDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('there is no schema to execute on');
    await super.registerServer(Object.assign(options, { gateway: gatewayOf(schema) }));
  }
}

function gatewayOf(schema: GraphQLSchema): Gateway {
  const run = compiledExecution(schema);
  const executor: Executor = async ({ document, operation, request, context }) => {
    // As GraphQL says it of a document with none, or with several of which none is named.
    if (!operation) return { errors: [unknownOperation(request.operationName)] };
    return run({ document, operation, variables: request.variables ?? {}, context });
  };
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

const unknownOperation = (name: string | undefined) =>
  new GraphQLError(
    name === undefined
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`,
  );
