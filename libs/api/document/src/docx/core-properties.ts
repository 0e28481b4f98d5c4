import type { DocumentModel } from '@commonworks/domain-document';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the file says of itself. The package would say it was made now, and another time each time. */
export function coreProperties({ title, issuer, kind, language, dated }: DocumentModel): string {
  const moments = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dated}T00:00:00Z</dcterms:${name}>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(kind)}</dc:subject>` +
    `<dc:creator>${escaped(issuer)}</dc:creator><cp:lastModifiedBy>${escaped(issuer)}</cp:lastModifiedBy>` +
    (dated === null ? '' : moments.join('')) +
    `<dc:language>${language}-CA</dc:language></cp:coreProperties>`
  );
}
