// The styles under all pages: the typeface, the library's in a layer of its own, and what stands above them.
import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './global.css';
