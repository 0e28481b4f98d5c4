/** The longest comment on an answer, by `textLength`. */
export const COMMENT_LENGTH = 4000;

/** The longest remark with which an approver sends a workbook back, by `textLength`. */
export const REMARK_LENGTH = 4000;

/** The longest text in one field of the systems register, by `textLength`. */
export const SYSTEM_FIELD_LENGTH = 200;
