import { Anchor } from '@mantine/core';
import classes from './frame.module.css';

const ADDRESS = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/u;

/** A text as it was written, with its lines; addresses in it can be followed. */
export function Written({ text }: { text: string }) {
  const pieces = text.split(ADDRESS);
  return (
    <p className={classes.written}>
      {pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <Anchor
            key={`${String(index)} ${piece}`}
            href={piece}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
          >
            {piece}
          </Anchor>
        ),
      )}
    </p>
  );
}
