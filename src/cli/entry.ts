/** What the bundled command is made of: `bin/charter.js` calls these two. */
export { createNodeHost } from "../host/node/node-host.ts";
export { main } from "./main.ts";
