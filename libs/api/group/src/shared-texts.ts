import { minutesSharedText } from './minutes/text/minutes-shared-text.js';

/** Texts of a group that several write at once. */
export const groupSharedTexts = [minutesSharedText];
