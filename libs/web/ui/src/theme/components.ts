import type { MantineThemeComponents } from '@mantine/core';
import classes from './components.module.css';
import touch from './touch.module.css';

/**
 * What holds for a component of Mantine wherever it stands. Named here, not imported: the theme is there before any
 * page, and must not bring what that page does not use.
 */
export const components: MantineThemeComponents = {
  // A link in running text is known by more than its colour.
  Anchor: { defaultProps: { underline: 'always' } },
  Button: { classNames: { root: touch.high, loader: classes.loader } },
  ActionIcon: { classNames: { root: touch.square } },
  CloseButton: { classNames: { root: touch.closing } },
  SegmentedControl: { classNames: { root: touch.choices, label: touch.choice } },
  // The page has one banner, which is the frame's.
  ModalHeader: { defaultProps: { component: 'div' } },
  DrawerHeader: { defaultProps: { component: 'div' } },
  // A list that unfolds in a dialog may reach out of it: the overlay scrolls, not the dialog.
  Modal: {
    classNames: {
      inner: classes.inner,
      content: classes.content,
      header: classes.header,
      title: classes.title,
      close: touch.corner,
    },
  },
  Drawer: { classNames: { title: classes.drawerTitle, close: touch.corner } },
  // What one types or ticks in has an edge that is seen on any ground, and a remark keeps clear of the focus ring.
  Input: { classNames: { wrapper: classes.field, input: touch.high } },
  InputWrapper: { classNames: { label: classes.name, description: classes.remark, error: classes.remark } },
  // The field of a password has its ring around the whole of it, as all have.
  PasswordInput: { classNames: { input: classes.secret } },
  NativeSelect: { classNames: { input: classes.chosen } },
  NumberInput: { classNames: { controls: touch.steppers } },
  Checkbox: {
    classNames: {
      input: classes.tick,
      body: touch.tickBody,
      label: touch.tickLabel,
      description: touch.tickRemark,
    },
  },
  Radio: { classNames: { radio: classes.tick } },
  Switch: {
    classNames: {
      input: classes.turn,
      track: classes.track,
      body: touch.tickBody,
      label: touch.tickLabel,
      description: touch.tickRemark,
    },
  },
  // A menu holds nothing but its items, and stands on the page beside what opened it, in the same landmark.
  Menu: {
    defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false },
    classNames: { item: touch.high },
  },
  // The list itself scrolls, as the keyboard moves in it; it stands beside its field.
  Select: {
    defaultProps: { withScrollArea: false, comboboxProps: { withinPortal: false } },
    classNames: { options: classes.options, option: touch.high },
  },
};
