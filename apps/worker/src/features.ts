import { identityMailComposers } from '@commonworks/api-identity/worker';
import type { WorkerFeatures } from './worker.js';

/**
 * What every feature has for the worker to do.
 * @param publicUrl where people reach the product, without a slash at its end
 */
export const features = (publicUrl: string): WorkerFeatures => ({
  composers: identityMailComposers(publicUrl),
  handlers: () => [],
});
