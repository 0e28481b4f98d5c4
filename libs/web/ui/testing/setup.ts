import '@testing-library/jest-dom/jest-globals';
import { TextDecoder, TextEncoder } from 'node:util';
import { runInThisContext } from 'node:vm';

// What a browser has and jsdom has not. React Router asks for the encoders and for Request, whose signal must be of
// the same make; Node has them outside the sandbox of the test. Mantine asks for the rest.
const NODE_GLOBALS = ['Request', 'Response', 'Headers', 'AbortController', 'AbortSignal'];
Object.assign(globalThis, { TextDecoder, TextEncoder });
for (const name of NODE_GLOBALS) Object.assign(globalThis, { [name]: runInThisContext(name) as unknown });

Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }),
});
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
// Of newer browsers a promise, which no effect may give back.
Element.prototype.scrollIntoView = () => Promise.resolve();
window.scrollTo = () => undefined;
