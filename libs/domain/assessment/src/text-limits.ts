/** The longest comment on an answer, by `textLength`. */
export const COMMENT_LENGTH = 4000;

/** The longest remark with which an approver sends a workbook back, by `textLength`. */
export const REMARK_LENGTH = 4000;

/** The longest text in one field of the systems register, by `textLength`. */
export const SYSTEM_FIELD_LENGTH = 200;

/** The longest name of a person, a municipality, a consortium or a campaign, in UTF-16 units. */
export const NAME_LENGTH = 200;

/** The longest cycle of a campaign (“2015”), in UTF-16 units. */
export const CYCLE_LENGTH = 40;

export const isName = (name: string): boolean => name !== '' && name.length <= NAME_LENGTH;

/** The longest text that says whom to turn to, by `textLength`. */
export const CONTACT_LENGTH = 200;

/** The longest description of an opportunity in one language, by `textLength`. */
export const DESCRIPTION_LENGTH = 4000;
