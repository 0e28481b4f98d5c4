import { transition, type Transition, type TransitionTable } from './transition.js';

export const WORKBOOK_STATUSES = ['IN_PROGRESS', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SUBMITTED'] as const;
export type WorkbookStatus = (typeof WORKBOOK_STATUSES)[number];

export const WORKBOOK_EVENTS = ['SEND_FOR_REVIEW', 'REQUEST_CHANGES', 'SUBMIT', 'REOPEN'] as const;
export type WorkbookEvent = (typeof WORKBOOK_EVENTS)[number];

const TABLE: TransitionTable<WorkbookStatus, WorkbookEvent> = {
  SEND_FOR_REVIEW: { from: ['IN_PROGRESS', 'CHANGES_REQUESTED'], to: 'IN_REVIEW' },
  REQUEST_CHANGES: { from: ['IN_REVIEW'], to: 'CHANGES_REQUESTED' },
  SUBMIT: { from: ['IN_PROGRESS', 'IN_REVIEW', 'CHANGES_REQUESTED'], to: 'SUBMITTED' },
  REOPEN: { from: ['SUBMITTED'], to: 'IN_PROGRESS' },
};

/** Where an event leads a workbook. That the campaign is still open is the caller's to check. */
export function workbookTransition(status: WorkbookStatus, event: WorkbookEvent): Transition<WorkbookStatus> {
  return transition(TABLE, status, event);
}

/** True while answers may change: a workbook in review or submitted is locked, so that what is signed stays. */
export function editable(status: WorkbookStatus): boolean {
  return status === 'IN_PROGRESS' || status === 'CHANGES_REQUESTED';
}
