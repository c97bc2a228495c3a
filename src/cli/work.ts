/**
 * What the commands do, apart from their flags: the part of the program that is loaded only when there is work. The
 * build makes it a bundle of its own, so that `--help` loads nothing but commander.
 */
export { calendar } from "./calendar.ts";
export { check } from "./check.ts";
export { diff } from "./diff/diff.ts";
export { explainReference } from "./explain/explain.ts";
export { doctor } from "./doctor.ts";
export { init } from "./init/init.ts";
export { promises } from "./promises.ts";
export { render } from "./render/render.ts";
export { schema } from "./schema.ts";
