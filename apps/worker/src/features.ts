import { campaignNotifications } from '@commonworks/api-campaign/worker';
import {
  communityJobKinds,
  communityNotifications,
  digestMail,
  sendDigests,
  tellOfAnswer,
  tellOfPost,
} from '@commonworks/api-community/worker';
import { contractJobKinds, contractNotifications, remindOfContracts } from '@commonworks/api-contract/worker';
import {
  groupJobKinds,
  groupNotifications,
  keepGroups,
  meetingMail,
  remindActions,
  remindApprovers,
  tellMeetings,
  watchMeetings,
} from '@commonworks/api-group/worker';
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
 * @param sender the address that mails come from
 */
export function productFeatures(publicUrl: string, sender: string): WorkerFeatures {
  const jobKinds = [
    ...platformJobKinds,
    ...opportunityJobKinds,
    ...groupJobKinds,
    ...contractJobKinds,
    ...communityJobKinds,
  ];
  const notifications = [
    ...workbookNotifications,
    ...campaignNotifications,
    ...opportunityNotifications,
    ...groupNotifications,
    jobFailedComposer(jobKindsByName(jobKinds)),
    ...contractNotifications,
    ...communityNotifications,
  ];
  return {
    composers: [
      ...identityMailComposers(publicUrl),
      notificationMail({ publicUrl, composers: notifications, findReader: findMailReader }),
      digestMail({ publicUrl, findReader: findMailReader }),
      meetingMail({ publicUrl, sender, findReader: findMailReader }),
    ],
    notifications,
    handlers: (database, { disclosure }) => [
      revealMatches(database, disclosure.minimumHidden),
      tellMeetings(database),
      watchMeetings(database),
      keepGroups(database),
      remindOfContracts(),
      tellOfPost(),
      tellOfAnswer(),
      sendDigests(),
      remindActions(),
      remindApprovers(),
    ],
    releaseSteps: [makeCandidates],
    atStart: [makeMissingCandidates],
  };
}
