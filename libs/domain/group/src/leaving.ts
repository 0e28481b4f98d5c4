import type { GroupStage } from './stage.js';

/** The notice of a charter that says nothing else, in months. */
export const NOTICE_MONTHS = 12;

/** Whether who leaves at this stage is a member until the end of its notice: while a charter binds it. */
export const leavesByNotice = (stage: GroupStage): boolean => stage === 'CHARTERED' || stage === 'DELIVERING';
