import { join } from "node:path";
import { openPacker } from "../../src/host/node/packer.ts";

/** The packer itself: it needs no browser, and takes no longer than a fake one. */
export const pack = openPacker(join(import.meta.dirname, "../.."));
