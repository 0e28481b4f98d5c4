import { translate } from '../i18n/translate.js';
import { jobFailed } from '../notification-kinds.js';
import type { JobKind } from '../jobs/define-job.js';
import { composeNotification, type NotificationComposer } from './notification-composer.js';

/** To administrators: jobs that failed for good, as long as nobody had them done again. */
export const jobFailedComposer = (jobKinds: ReadonlyMap<string, JobKind>): NotificationComposer =>
  composeNotification<string>({
    kind: jobFailed,
    forAdministrators: true,

    async find(tx, reader, rows) {
      if (!reader.memberships.some(({ role }) => role === 'ADMINISTRATOR')) return new Map();
      const failed = await tx.query<{ id: string; kind: string }>(
        `select j.id, j.kind from job j where j.id = any ($1::uuid[]) and j.state = 'FAILED'`,
        [rows.map(({ subjectId }) => subjectId)],
      );
      const kinds = new Map(failed.map(({ id, kind }) => [id, kind]));
      return new Map(
        rows.flatMap(({ id, subjectId }) => {
          const kind = kinds.get(subjectId);
          return kind === undefined ? [] : [[id, kind]];
        }),
      );
    },

    say(locale, [newest, ...others]) {
      const kind = jobKinds.get(newest);
      const job = kind
        ? translate(locale, kind.title)
        : translate(locale, 'platform:job.unknown', { kind: newest });
      return {
        text: translate(locale, 'platform:notification.jobFailed', { count: others.length + 1, job }),
        path: '/administration/jobs?show=failed',
      };
    },
  });
