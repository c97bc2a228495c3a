/** What `charter templates` does, apart from the flags; it brings the compiler of templates, which no other command needs. */
export { ejectTemplates } from "./eject.ts";
export { listTemplates } from "./list.ts";
export { testTemplates } from "./test.ts";
export { updateTemplates } from "./update.ts";
