/**
 * French as it is printed: an apostrophe between letters is ’. The words of a published template version never change,
 * and the first were written with the apostrophe of a keyboard: it is set right on the way to the reader.
 */
export const typesetFrench = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
