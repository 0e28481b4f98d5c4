import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FOLDER = '@expo-google-fonts/source-sans-3';
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/** The faces a document is set in, as their files. */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.map((face) => readFileSync(resolve(`${FOLDER}/${face}/SourceSans3_${face}.ttf`)));
}
