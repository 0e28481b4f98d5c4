/** The name of a number question in formulas: `numbers.employees_fte` is called `employees_fte`. */
export const shortCode = (code: string): string => code.slice(code.lastIndexOf('.') + 1);
