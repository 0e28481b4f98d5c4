import { requireNode } from './setup/node-version.mjs';

requireNode();
// Loaded only now: older versions of Node cannot even read what follows.
import('./test/run-tests.mjs').then(({ runTests }) => runTests());
