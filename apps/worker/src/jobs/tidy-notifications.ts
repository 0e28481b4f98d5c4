import { handleJob, tidyNotificationsJob, type JobHandler } from '@commonworks/api-platform/worker';

/** For so long what was read is still shown. */
const KEPT_DAYS = 90;
/** For so long it waits for who never reads it: somebody who left, say. */
const UNREAD_DAYS = 365;

/** Forgets notifications that were read long ago. */
export const tidyNotifications = (): JobHandler =>
  handleJob(tidyNotificationsJob, (_ids, job) =>
    job.finish((tx) =>
      tx.query(
        `delete from notification
          where read_at < now() - make_interval(days => $1) or created_at < now() - make_interval(days => $2)`,
        [KEPT_DAYS, UNREAD_DAYS],
      ),
    ),
  );
