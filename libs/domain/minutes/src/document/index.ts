export { buildMinutesDocument } from './build-minutes-document.js';
export type { MinutesFacts, RecordedAddendum } from './minutes-facts.js';
export type { MinutesWord, MinutesWords } from './minutes-words.js';
