export { formValues, type FormFacts, type FormValues } from './form-values.js';
export { placeholdersOf, type Placeholder } from './placeholders.js';
