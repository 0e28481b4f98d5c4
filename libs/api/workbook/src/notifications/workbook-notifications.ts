import {
  composeNotification,
  translate,
  type Locale,
  type NotificationComposer,
  type NotificationKind,
} from '@commonworks/api-platform/worker';
import {
  sectionHandedOver,
  workbookInReview,
  workbookReturned,
  workbookSubmitted,
} from '../notification-kinds.js';
import '../workbook-messages.js';
import { findToldWorkbooks, type ToldWorkbook } from './find-told-workbooks.js';

/** How the notifications about workbooks are read. */
export const workbookNotifications: readonly NotificationComposer[] = [
  composeNotification({
    kind: sectionHandedOver,
    find: findToldWorkbooks,
    say: (locale, sections) => ({
      text: saySections(locale, sections),
      path: sectionPath(sections[0]),
    }),
  }),
  aboutWorkbook(workbookInReview, 'workbookInReview'),
  aboutWorkbook(workbookReturned, 'workbookReturned'),
  aboutWorkbook(workbookSubmitted, 'workbookSubmitted'),
];

function aboutWorkbook(kind: NotificationKind, key: string): NotificationComposer {
  return composeNotification({
    kind,
    find: findToldWorkbooks,
    say: (locale, [{ municipality, campaign, workbookId }]) => ({
      text: translate(locale, `workbook:notification.${key}`, { municipality, campaign }),
      path: `/workbooks/${workbookId}`,
    }),
  });
}

function saySections(
  locale: Locale,
  [newest, ...others]: readonly [ToldWorkbook, ...ToldWorkbook[]],
): string {
  const { campaign, section } = newest;
  return translate(locale, 'workbook:notification.sectionHandedOver', {
    count: others.length + 1,
    section: section?.[locale] ?? '',
    campaign,
  });
}

const sectionPath = ({ workbookId, section }: ToldWorkbook): string =>
  section === null ? `/workbooks/${workbookId}` : `/workbooks/${workbookId}?section=${section.code}`;
