/** What a process needs that serves no requests: products to recognise systems by. */
export { readKnownProducts, type KnownProduct } from './products/known-product.js';
