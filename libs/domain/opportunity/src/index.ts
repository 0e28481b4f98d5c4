export * from './add-months.js';
export * from './classify-quadrant.js';
export * from './concern-area.js';
export * from './line.js';
export * from './resolve-threshold.js';
export * from './service-score.js';
