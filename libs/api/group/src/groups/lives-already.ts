import { AppError, sqlState } from '@commonworks/api-platform';

const UNIQUE_VIOLATION = '23505';

/**
 * Does what makes a group live; around an opportunity one does at a time.
 * @throws AppError CONFLICT where another lives already
 */
export async function refuseSecond<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION)
      throw new AppError('CONFLICT', {}, 'group:refused.livesAlready', { cause: error });
    throw error;
  }
}
