import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { VisitorIdentification, RequestScope } from '../context/request-scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { ErrorReaders } from '../errors/error-readers.js';
import { headersOf, httpMarkOf } from '../errors/http-status.js';
import { appErrorOf, presentError } from '../errors/present-error.js';
import { preferredLocale } from '../i18n/translate.js';
import { Shares } from '../load/share.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { factsOf } from '../logging/request-facts.js';
import { CompilingDriver } from './compiling-driver.js';
import { countLists } from './count-lists.js';
import { limitRule, QUERY_LIMITS } from './limits.js';
import { operationGuard } from './operation-guard.js';
import { readPlainFields } from './plain-fields.js';
import { DateTimeScalar } from './scalars.js';

export interface GraphqlOptions {
  /** No introspection, no suggestions, no GraphiQL. */
  readonly production: boolean;
  /** The module that provides `VisitorIdentification`. */
  readonly visitors: DynamicModule | Type;
}

/** GraphQL at /graphql over Fastify: limits, masked errors, and who asks known to every resolver. */
export function createGraphqlModule({ production, visitors }: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: CompilingDriver,
    imports: [visitors],
    inject: [VisitorIdentification, TenantDatabase, LOGGER, Shares],
    useFactory: (
      identification: VisitorIdentification,
      database: TenantDatabase,
      logger: Logger,
      shares: Shares,
    ): ApolloDriverConfig => {
      const readers = new ErrorReaders();
      return {
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
        transformSchema: (schema) => countLists(readPlainFields(schema)),
        // Guards of field resolvers would be skipped in silence otherwise.
        fieldResolverEnhancers: ['guards'],
        graphiql: false,
        introspection: !production,
        hideSchemaDetailsFromClientErrors: production,
        includeStacktraceInErrorResponses: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        parseOptions: { maxTokens: QUERY_LIMITS.tokens },
        validationRules: [limitRule(QUERY_LIMITS)],
        // The status of an error that is more than a GraphQL answer stays: see http-status.ts.
        preserveHttpStatusForExecutionErrors: false,
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          readers.plugin,
          operationGuard(shares),
          tellOfFaults(logger),
        ],
        context: async (request: FastifyRequest, reply: FastifyReply) => {
          const facts = factsOf(request);
          try {
            return new RequestScope(await identification.identify(request, reply), database, facts);
          } catch (error) {
            const failure = identificationFailure(error);
            const locale = preferredLocale(request.headers['accept-language']);
            readers.remember(failure, { locale, requestId: facts.id });
            facts.codes.push(appErrorOf(failure)?.code ?? 'INTERNAL');
            throw failure;
          }
        },
        formatError: (formatted, error) => presentError(formatted, error, readers.of(error), logger),
        // What Apollo says in words may quote a request; `tellOfFaults` says what there is to say.
        logger: { debug: silent, info: silent, warn: silent, error: silent },
      };
    },
  });
}

const silent = () => undefined;

/** An error before it is known who asks, with the status it is answered with: nothing of the request has run. */
function identificationFailure(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const mark = httpMarkOf(appErrorOf(originalError)?.code ?? 'INTERNAL') ?? { status: 500 };
  const http = { status: mark.status, headers: new Map(headersOf(mark)) };
  return new GraphQLError(originalError.message, { originalError, extensions: { http } });
}

/** Faults of the server itself, which no resolver threw. */
const tellOfFaults = (logger: Logger): ApolloServerPlugin => ({
  startupDidFail: async ({ error }) => logger.error({ err: error }, 'GraphQL did not start'),
  unexpectedErrorProcessingRequest: async ({ error }) => logger.error({ err: error }, 'GraphQL failed'),
});
