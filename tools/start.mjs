import { requireNode } from './setup/node-version.mjs';

requireNode();
// Loaded only now: older versions of Node cannot even read what follows.
import('./start/launch.mjs').then(({ launch }) => launch());
