import { Catch, type ExceptionFilter } from '@nestjs/common';

/**
 * Hands what a resolver threw to GraphQL as it is, where `presentError` says and logs it once. Nest would log it
 * too, as an error, even where it was expected.
 */
@Catch()
export class PassOnFilter implements ExceptionFilter<unknown> {
  catch(exception: unknown): Error {
    return exception instanceof Error ? exception : new Error('something that is no error was thrown');
  }
}
