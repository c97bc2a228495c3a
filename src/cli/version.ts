/** The version of package.json; a test holds the two together, because the bundle cannot read the file at no cost. */
export const version = "0.1.0";
