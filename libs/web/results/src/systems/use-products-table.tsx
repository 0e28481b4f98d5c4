import { useFormat, useReplacementWords, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type Product, type RegisteredReplacement } from './products.js';
import { Replacements } from './replacements.js';
import { SupportMark } from './support-mark.js';
import { supportOf } from './support.js';
import classes from './systems-view.module.css';
import { useSupportWords } from './use-support-words.js';

/** The products as a table: who runs which, in which versions, until when it is supported, and what is planned. */
export function useProductsTable(
  products: readonly Product[],
  { title, today }: { title: string; today: string },
): TableModel<Product> {
  const { t } = useTranslation('results');
  const format = useFormat();
  const supportWords = useSupportWords();
  const statusWords = useReplacementWords();
  const names = ({ municipalities }: Product) => format.list(municipalities.map(({ name }) => name));
  /** Who says what, in one field of a file. */
  const saidBy = ({ replacements }: Product, words: (one: RegisteredReplacement) => string | null) =>
    replacements
      .flatMap((one) => {
        const said = words(one);
        return said === null ? [] : [`${one.municipality.name}: ${said}`];
      })
      .join('; ') || null;
  return {
    caption: title,
    groups: [{ key: 'all', rows: products }],
    rowKey: ({ key }) => key,
    sorting: null,
    columns: [
      {
        kind: 'text',
        id: 'product',
        heading: t('systems.columns.product'),
        width: '22%',
        value: ({ name }) => name,
        cell: ({ name, aliases, vendors, functions }) => (
          <>
            <span className={classes.product}>{name}</span>
            {aliases.length > 0 && (
              <span className={classes.second}>
                {t('ui:term.alsoCalled', { names: format.list(aliases) })}
              </span>
            )}
            {vendors.length > 0 && <span className={classes.second}>{format.list(vendors)}</span>}
            <span className={classes.second}>{format.list(functions)}</span>
          </>
        ),
        files: [
          { id: 'product', heading: t('systems.columns.product'), value: ({ name }) => name },
          {
            id: 'aliases',
            heading: t('ui:term.otherNames'),
            value: ({ aliases }) => aliases.join('; ') || null,
          },
          {
            id: 'vendor',
            heading: t('systems.columns.vendor'),
            value: ({ vendors }) => vendors.join('; ') || null,
          },
          {
            id: 'function',
            heading: t('systems.columns.function'),
            value: ({ functions }) => functions.join('; '),
          },
        ],
      },
      {
        kind: 'custom',
        id: 'municipalities',
        heading: t('systems.columns.runBy'),
        width: '30%',
        card: 'block',
        cell: (product) => (
          <>
            {t('municipalities', { count: product.municipalities.length })}
            <span className={classes.second}>{names(product)}</span>
          </>
        ),
        files: [
          {
            id: 'count',
            heading: t('systems.columns.count'),
            value: ({ municipalities }) => municipalities.length,
          },
          { id: 'municipalities', heading: t('terms:municipalities'), value: names },
        ],
      },
      {
        kind: 'text',
        id: 'versions',
        heading: t('systems.columns.version'),
        width: '10%',
        card: 'known',
        value: ({ versions }) => versions.join(', ') || null,
      },
      {
        kind: 'date',
        id: 'supportEnds',
        heading: t('systems.columns.supportEnds'),
        width: '16%',
        card: 'block',
        value: ({ ends }) => ends.at(0) ?? null,
        cell: ({ ends }) => (
          <>
            <SupportMark supportEnds={ends.at(0) ?? null} today={today} />
            {ends.length > 1 && (
              <span className={classes.second}>
                {t('systems.alsoEnds', { dates: format.list(ends.slice(1).map(format.date)) })}
              </span>
            )}
          </>
        ),
      },
      {
        kind: 'file',
        id: 'support',
        heading: t('systems.columns.support'),
        value: ({ ends }) => {
          const support = supportOf(ends.at(0) ?? null, today);
          return support && supportWords(support);
        },
      },
      {
        kind: 'custom',
        id: 'replacement',
        heading: t('systems.columns.replacement'),
        width: '22%',
        card: 'block',
        cell: ({ replacements }) => <Replacements replacements={replacements} />,
        files: [
          {
            id: 'replacement',
            heading: t('systems.columns.replacement'),
            value: (product) => saidBy(product, ({ replacement }) => replacement && statusWords(replacement)),
          },
          {
            id: 'plannedReplacement',
            heading: t('systems.columns.plannedReplacement'),
            value: (product) => saidBy(product, ({ plannedReplacement }) => plannedReplacement),
          },
        ],
      },
    ],
  };
}
