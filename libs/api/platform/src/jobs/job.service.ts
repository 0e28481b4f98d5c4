import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { withPurpose, type TenantContext } from '../context/tenant-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { AppError, found } from '../errors/app-error.js';
import { translate } from '../i18n/translate.js';
import type { PageArgs } from '../lists/page-args.js';
import { pageParams } from '../lists/page-of.js';
import type { JobKind } from './define-job.js';
import { JOB_KINDS } from './job-kinds-token.js';
import type { JobObject, JobState } from './job.types.js';

interface JobRow {
  id: string;
  kind: string;
  state: JobState;
  progress: number;
  word: string | null;
  reason: string | null;
  attempts: number;
  askedAt: Date;
  nextAt: Date | null;
  endedAt: Date | null;
  stopping: boolean;
}

const COLUMNS = `j.id, j.kind, j.state, j.progress, j.word, j.reason, j.attempts, j.asked_at as "askedAt",
  j.next_at as "nextAt", j.ended_at as "endedAt",
  j.stop_asked_at is not null and j.ended_at is null as stopping`;

/** Jobs as pages show them: each its asker's own, and all of them an administrator's. */
@Injectable()
export class JobService {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(JOB_KINDS) private readonly kinds: ReadonlyMap<string, JobKind>,
  ) {}

  /** @throws AppError NOT_FOUND where it is somebody else's */
  async find(ctx: TenantContext, id: string): Promise<JobObject> {
    return this.database.read(readingFor(ctx), (tx) => this.load(tx, ctx, id));
  }

  /** The newest first. @throws AppError NOT_FOUND for others than administrators; INVALID_INPUT */
  async list(ctx: TenantContext, states: readonly JobState[] | null, page: PageArgs): Promise<JobObject[]> {
    const administrating = withPurpose(ctx, 'ADMINISTRATE');
    const [after, first] = pageParams(page);
    const rows = await this.database.read(administrating, (tx) =>
      tx.query<JobRow>(
        `select ${COLUMNS} from job j
          where ($1::text[] is null or j.state = any ($1))
            and ($2::uuid is null or (j.asked_at, j.id) < (select a.asked_at, a.id from job a where a.id = $2))
          order by j.asked_at desc, j.id desc limit $3`,
        [states, after, first],
      ),
    );
    return rows.map((row) => this.present(ctx, row));
  }

  /**
   * Ends a job that waits; one that runs ends at its next step.
   * @throws AppError NOT_FOUND where it is somebody else's; CONFLICT where it has ended
   */
  stop(ctx: TenantContext, id: string): Promise<JobObject> {
    return this.change(readingFor(ctx), ctx, id, {
      statement: 'select stop_job($1) as done',
      action: 'JOB_STOPPED',
    });
  }

  /**
   * Has a job done now that failed, was stopped or waits for its next attempt; for administrators.
   * @throws AppError NOT_FOUND; CONFLICT where there is nothing to try, or the same waits already
   */
  async retry(ctx: TenantContext, id: string): Promise<JobObject> {
    const administrating = withPurpose(ctx, 'ADMINISTRATE');
    return this.change(administrating, ctx, id, {
      statement: 'select retry_job($1) as done',
      action: 'JOB_RETRIED',
    });
  }

  private change(
    acting: TenantContext,
    ctx: TenantContext,
    id: string,
    { statement, action }: { statement: string; action: Uppercase<string> },
  ): Promise<JobObject> {
    return this.database.write(acting, async (tx) => {
      await this.load(tx, ctx, id);
      const [changed] = await tx.query<{ done: boolean }>(statement, [id]);
      if (!changed?.done) throw new AppError('CONFLICT');
      const job = await this.load(tx, ctx, id);
      await recordAudit(tx, ctx, { action, subjectType: 'job', subjectId: id, detail: { job: job.title } });
      return job;
    });
  }

  private async load(tx: Transaction, ctx: TenantContext, id: string): Promise<JobObject> {
    const [row] = await tx.query<JobRow>(`select ${COLUMNS} from job j where j.id = $1`, [id]);
    return this.present(ctx, found(row));
  }

  private present({ locale }: TenantContext, { kind: name, word, reason, ...row }: JobRow): JobObject {
    const kind = this.kinds.get(name);
    const inWords = (key: string | null) => (key === null ? null : translate(locale, key));
    return {
      ...row,
      title: kind ? translate(locale, kind.title) : translate(locale, 'platform:job.unknown', { kind: name }),
      known: kind !== undefined,
      maximumAttempts: kind?.attempts ?? null,
      word: inWords(word),
      reason: inWords(reason),
    };
  }
}

const readingFor = (ctx: TenantContext): TenantContext =>
  ctx.memberships.some(({ role }) => role === 'ADMINISTRATOR') ? withPurpose(ctx, 'ADMINISTRATE') : ctx;
