/**
 * How the name ends of what `Files.write` renames when it is whole, and leaves behind when it is killed before. Caught is
 * the mark of the run that made it.
 */
export const temporaryName = /\.([0-9a-z]+-[0-9a-z]+-[0-9a-z]+)-[0-9a-f]{8}\.tmp$/;
