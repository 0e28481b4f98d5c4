import { MUNICIPALITY_ROLES } from '@commonworks/access';
import { defineNotification } from '@commonworks/api-platform/worker';

/** Minutes were sent round, and can be corrected for some days. */
export const minutesCirculated = defineNotification({
  name: 'MINUTES_CIRCULATED',
  title: 'group:notification.kind.minutesCirculated',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** A member would have something otherwise in circulated minutes. Who writes for one may have any role there. */
export const minutesCorrected = defineNotification({
  name: 'MINUTES_CORRECTED',
  title: 'group:notification.kind.minutesCorrected',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** Minutes were adopted. */
export const minutesAdopted = defineNotification({
  name: 'MINUTES_ADOPTED',
  title: 'group:notification.kind.minutesAdopted',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

export const minutesNotificationKinds = [minutesCirculated, minutesCorrected, minutesAdopted];
