/** How the name ends of what `Files.write` renames when it is whole, and leaves behind when it is killed before. */
export const temporaryName = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
