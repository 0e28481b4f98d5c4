/** “64,400”, “64 400” */
export const groupDigits = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
