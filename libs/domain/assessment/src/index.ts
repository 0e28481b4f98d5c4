export * from './answer.js';
export * from './campaign-status.js';
export * from './closing-day.js';
export * from './derive-figure.js';
export * from './find-product.js';
export { foldProduct } from './fold-product.js';
export { type InvalidReason, type Parsed } from './invalid-reason.js';
export { isIsoDate } from './iso-date.js';
export * from './locale.js';
export * from './municipality-type.js';
export { parseAnswerValue } from './parse-answer-value.js';
export * from './parse-formula.js';
export { parseReplacement } from './parse-replacement.js';
export { parseWrittenDate } from './parse-written-date.js';
export { parseWrittenNumber, type UnreadableNumber, type WrittenNumber } from './parse-written-number.js';
export * from './partial-date.js';
export * from './progress.js';
export * from './province.js';
export * from './question.js';
export {
  RATING_CODES,
  WORK_PLANNED,
  isRatingCode,
  ratingOf,
  type Rating,
  type RatingCode,
} from './rating.js';
export { readSystem } from './read-system.js';
export * from './release-status.js';
export { type NumberLocale } from './read-written-digits.js';
export { SCORES, scaleScore } from './scale-score.js';
export * from './sharing.js';
export { textLength } from './text-length.js';
export * from './text-limits.js';
export { type Transition } from './transition.js';
export { typesetFrench } from './typeset-french.js';
export * from './workbook-status.js';
export * from './years.js';
