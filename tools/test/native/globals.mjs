import { CURRENT } from './current.mjs';

/** What specs import as `@jest/globals`; loaded anew for each spec file. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } =
  CURRENT.globals;
