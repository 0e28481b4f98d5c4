import { defineNotification } from '@commonworks/api-platform/worker';

/** A section was handed over to the person. */
export const sectionHandedOver = defineNotification({
  name: 'SECTION_HANDED_OVER',
  title: 'workbook:notification.kind.sectionHandedOver',
  roles: ['LEAD', 'CONTRIBUTOR'],
  mail: 'AT_ONCE',
});

/** A workbook waits to be reviewed. */
export const workbookInReview = defineNotification({
  name: 'WORKBOOK_IN_REVIEW',
  title: 'workbook:notification.kind.workbookInReview',
  roles: ['APPROVER'],
  mail: 'AT_ONCE',
});

/** A workbook came back: changes were asked for, or it was reopened. */
export const workbookReturned = defineNotification({
  name: 'WORKBOOK_RETURNED',
  title: 'workbook:notification.kind.workbookReturned',
  roles: ['LEAD', 'CONTRIBUTOR'],
  mail: 'AT_ONCE',
});

/** A workbook was signed off. */
export const workbookSubmitted = defineNotification({
  name: 'WORKBOOK_SUBMITTED',
  title: 'workbook:notification.kind.workbookSubmitted',
  roles: ['LEAD'],
  mail: 'NEVER',
});

export const notificationKinds = [sectionHandedOver, workbookInReview, workbookReturned, workbookSubmitted];
