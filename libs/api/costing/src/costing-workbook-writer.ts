import { DocumentTrouble, runTask, TASK_LIMITS, type Line, type TaskLimits } from '@commonworks/api-document';
import type { CostingTask } from './process/costing-task.js';
import { costingProgram } from './process/costing-program.js';

/** The largest costing there may be is some twenty megabytes of sheets while it is written, with all that these take. */
const LIMITS: TaskLimits = { ...TASK_LIMITS, milliseconds: 120_000, memoryBytes: 1_000 * 2 ** 20 };

/** Makes workbooks of costings, each in a process of its own: a large one takes a core for seconds, and half a gigabyte. */
export class CostingWorkbookWriter {
  /** @param line of all that want one from this server */
  constructor(
    private readonly line: Line,
    private readonly limits: TaskLimits = LIMITS,
  ) {}

  /**
   * A costing that can be computed, as .xlsx.
   * @param left nobody waits for it any more
   * @throws DocumentTrouble
   */
  async write(task: CostingTask, left?: AbortSignal): Promise<Buffer> {
    const leave = await this.line.enter();
    if (!leave) throw new DocumentTrouble('BUSY');
    try {
      return await runTask(await costingProgram(), task, this.limits, left);
    } finally {
      leave();
    }
  }
}
