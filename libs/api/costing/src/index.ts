export { CentsScalar } from './compute/cents-scalar.js';
export { computeWithin } from './compute/compute-within.js';
export { CostingModule } from './costing.module.js';
