import { requireNode } from './setup/node-version.mjs';

requireNode();
// Loaded only now: older versions of Node cannot even read what follows.
Promise.all([import('./start/launch.mjs'), import('./dev/development.mjs')]).then(
  ([{ launch }, { development }]) => launch(development({ inspect: process.argv.includes('--inspect') })),
);
