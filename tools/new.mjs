import { report } from './setup/clear-error.mjs';
import { makeNew } from './new/make-new.mjs';

try {
  await makeNew(process.argv.slice(2));
} catch (error) {
  report('new', error);
  process.exitCode = 1;
}
