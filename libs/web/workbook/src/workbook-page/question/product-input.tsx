import { useQuery } from '@apollo/client/react';
import { ProductsDocument, type ProductRowFragment } from '@commonworks/web-graphql';
import { Combobox, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.js';
import classes from './fields.module.css';
import { suggestProducts, type Suggestion } from './suggest-products.js';

export interface ProductInputProps extends Pick<
  TextInputProps,
  'description' | 'inputWrapperOrder' | 'withAsterisk'
> {
  label: string;
  text: string;
  readOnly: boolean;
  onType: (text: string) => void;
  /** One of those suggested is meant. */
  onChoose: (product: ProductRowFragment) => void;
  onBlur: () => void;
}

/**
 * The name of a product. Any text is accepted; known products that match it are suggested below. They are fetched once,
 * when the field is first focused; without a connection there are no suggestions, and the field works all the same.
 */
export function ProductInput({ text, readOnly, onType, onChoose, onBlur, ...input }: ProductInputProps) {
  const { consortiumCode } = useDesk();
  const [entered, setEntered] = useState(false);
  const [wanted, setWanted] = useState(false);
  const { data } = useQuery(ProductsDocument, {
    variables: { consortiumCode },
    fetchPolicy: 'cache-first',
    skip: !entered,
  });
  const products = data?.products;
  const suggestions = useMemo(() => suggestProducts(products ?? [], text), [products, text]);
  const combobox = useCombobox({
    opened: wanted && !readOnly && suggestions.length > 0,
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const choose = (id: string) => {
    const chosen = suggestions.find(({ product }) => product.id === id);
    if (chosen) onChoose(chosen.product);
    combobox.closeDropdown();
  };
  return (
    // In the page, not at its end: so the list belongs to the part of the page that its field is in.
    <Combobox store={combobox} readOnly={readOnly} withinPortal={false} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          aria-autocomplete="list"
          readOnly={readOnly}
          value={text}
          onFocus={() => setEntered(!readOnly)}
          onBlur={() => {
            combobox.closeDropdown();
            onBlur();
          }}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value);
            // Nothing is taken before one goes to it: Enter leaves the words as they are.
            combobox.resetSelectedOption();
            setWanted(currentTarget.value !== '');
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={input.label}>
          {suggestions.map((suggestion) => (
            <Combobox.Option key={suggestion.product.id} value={suggestion.product.id}>
              <Suggested {...suggestion} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Suggested({ product, alias }: Suggestion<ProductRowFragment>) {
  const { t } = useTranslation('ui');
  const more = [product.vendor, alias && t('term.alsoCalled', { names: alias })].filter(Boolean).join(' · ');
  return (
    <>
      {product.name}
      {more && <span className={classes.suggested}>{more}</span>}
    </>
  );
}
