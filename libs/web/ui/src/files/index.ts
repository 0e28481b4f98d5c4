export { ChooseFile } from './choose-file.js';
export { FileDesk, type FilesOfPlace } from './file-desk.js';
export { FileLine, type FileLineProps } from './file-line.js';
export { FilePane, type FilePaneProps } from './file-pane.js';
export { sendFile, type Sent, type StoredFile } from './send-file.js';
export { SendingLine } from './sending-line.js';
