/** A name as it is stored: without blanks around it, on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
