import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Compiling takes about as long as interpreting a large answer this often; what is asked seldom is not worth it. */
const WORTH_COMPILING = 5;
/** Errors of variables told at once, as GraphQL itself bounds them. */
const MOST_VARIABLE_ERRORS = 50;

/** An operation of a document that was found valid, to be executed. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

/** How often an operation was asked, and what it was compiled to; null where it cannot be. */
interface Known {
  asked: number;
  compiled?: CompiledQuery | null;
}

/**
 * Executes operations. A query that is asked again and again is compiled to a function, which makes a long answer in a
 * twentieth of the time that interpreting it takes; resolvers, guards, errors and nulls come out the same. What a
 * mutation answers is small, and stays with the interpreter.
 *
 * What is known of an operation lives as long as its document is kept, and Apollo keeps the documents asked for last,
 * up to a size in bytes.
 */
export function compiledExecution(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Known>();

  function compiledOf({ document, operation }: Execution): CompiledQuery | null {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const facts = known.get(operation) ?? { asked: 0 };
    known.set(operation, facts);
    if (++facts.asked < WORTH_COMPILING) return null;
    if (facts.compiled === undefined) {
      const result = compileQuery(schema, document, operation.name?.value);
      facts.compiled = isCompiledQuery(result) ? result : null;
    }
    return facts.compiled;
  }

  return async (execution: Execution): Promise<ExecutionResult> => {
    const { document, operation, variables, context } = execution;
    const compiled = compiledOf(execution);
    if (!compiled) {
      return execute({
        schema,
        document,
        operationName: operation.name?.value,
        variableValues: variables,
        contextValue: context,
      });
    }
    // By GraphQL itself, so that what is wrong with them is said in its words.
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: MOST_VARIABLE_ERRORS,
    });
    if (errors) return { errors };
    // The compiled query reads variables again, and knows no default of one that may not be null.
    const result = await compiled.query(undefined, context, { ...coerced, ...variables });
    return result.errors ? { ...result, errors: firstOfEachPlace(result).map(asGraphqlError) } : result;
  };
}

/**
 * The errors without those that only stand beside another: where a place is null because of one error, what else went
 * wrong inside of it is not told. A compiled query runs on where the interpreter has given the place up.
 */
function firstOfEachPlace({ data, errors = [] }: ExecutionResult): readonly GraphQLError[] {
  const places = new Map<string, GraphQLError>();
  for (const error of errors) {
    const place = nullIn(data, error.path ?? []);
    if (!places.has(place)) places.set(place, error);
  }
  return [...places.values()];
}

/** How far the path leads before it meets a null. */
function nullIn(data: unknown, path: readonly (string | number)[]): string {
  let length = 0;
  for (let here = data; here !== null && typeof here === 'object' && length < path.length; length++)
    here = (here as Readonly<Record<string | number, unknown>>)[path[length]];
  return path.slice(0, length).join('.');
}

/** The same error as the interpreter would have made it: what was thrown says its code, where it says one. */
function asGraphqlError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, { locations } satisfies Pick<GraphQLFormattedError, 'locations'>);
}
