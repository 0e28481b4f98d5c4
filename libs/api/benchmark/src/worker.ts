/** What the worker needs: releases to be computed, without anything that serves them. */
export { ReleaseQueue, type ReleaseOutcome } from './release/release-queue.js';
