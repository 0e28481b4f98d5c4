import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reception, RequestScope } from '../context/request-scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { presentError } from '../errors/present-error.js';
import { readerLocales } from '../errors/reader-locale.plugin.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { limitRule, QUERY_LIMITS } from './limits.js';
import { DateTimeScalar } from './scalars.js';

export interface GraphqlOptions {
  /** No introspection, no suggestions, no GraphiQL. */
  readonly production: boolean;
  /** The module that provides `Reception`. */
  readonly reception: DynamicModule | Type;
}

/** GraphQL at /graphql over Fastify: limits, masked errors, and who asks known to every resolver. */
export function createGraphqlModule({ production, reception }: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [reception],
    inject: [Reception, TenantDatabase, LOGGER],
    useFactory: (receiver: Reception, database: TenantDatabase, logger: Logger): ApolloDriverConfig => {
      const locales = readerLocales();
      return {
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
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
        plugins: [ApolloServerPluginCacheControlDisabled(), locales.plugin],
        context: async (request: FastifyRequest, reply: FastifyReply) =>
          new RequestScope(await receiver.receive(request, reply), database),
        formatError: (formatted, error) => presentError(formatted, error, locales.of(error), logger),
        logger: {
          debug: () => undefined,
          info: () => undefined,
          warn: (message) => logger.warn(String(message)),
          error: (message) => logger.error(String(message)),
        },
      };
    },
  });
}
