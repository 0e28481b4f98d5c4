import { buffer } from 'node:stream/consumers';
import { writeCostingWorkbook } from '../workbook/write-costing-workbook.js';
import type { CostingTask } from './costing-task.js';

/** Makes one workbook and ends: `CostingTask` as JSON comes in, the file goes out. */
const { input, language } = JSON.parse((await buffer(process.stdin)).toString()) as CostingTask;
process.stdout.end(await writeCostingWorkbook(input, language));
