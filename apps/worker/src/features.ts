import { campaignNotifications } from '@commonworks/api-campaign/worker';
import { findMailReader, identityMailComposers } from '@commonworks/api-identity/worker';
import {
  makeCandidates,
  makeMissingCandidates,
  opportunityJobKinds,
  opportunityNotifications,
  revealMatches,
} from '@commonworks/api-opportunity/worker';
import {
  jobFailedComposer,
  jobKindsByName,
  notificationMail,
  platformJobKinds,
} from '@commonworks/api-platform/worker';
import { workbookNotifications } from '@commonworks/api-workbook/worker';
import { type WorkerFeatures } from './worker.js';

/**
 * What the features of the product have for the worker to do.
 * @param publicUrl where people reach the product, without a slash at its end
 */
export function productFeatures(publicUrl: string): WorkerFeatures {
  const jobKinds = [...platformJobKinds, ...opportunityJobKinds];
  const notifications = [
    ...workbookNotifications,
    ...campaignNotifications,
    ...opportunityNotifications,
    jobFailedComposer(jobKindsByName(jobKinds)),
  ];
  return {
    composers: [
      ...identityMailComposers(publicUrl),
      notificationMail({ publicUrl, composers: notifications, findReader: findMailReader }),
    ],
    notifications,
    handlers: (database, { disclosure }) => [revealMatches(database, disclosure.minimumHidden)],
    releaseSteps: [makeCandidates],
    atStart: [makeMissingCandidates],
  };
}
