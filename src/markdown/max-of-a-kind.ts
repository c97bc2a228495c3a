/** The most findings of a kind in one file: nobody reads more, and a hostile file could have a hundred thousand. */
export const maxOfAKind = 200;
