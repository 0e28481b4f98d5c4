export { FileDesk, type FilesOfPlace } from './file-desk.js';
export { FilePane, type FilePaneProps } from './file-pane.js';
export { type StoredFile } from './send-file.js';
