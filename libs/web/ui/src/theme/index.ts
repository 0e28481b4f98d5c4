import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './global.css';

export { theme, themeVariables } from './theme.js';
