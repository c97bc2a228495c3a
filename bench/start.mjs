// How much the command adds to a bare start of node.
import { command, compare } from "./compare.mjs";

compare(
  "start",
  { name: "charter --help", runs: [[command, "--help"]] },
  { name: "node -e 0", runs: [["-e", "0"]] },
  25,
);
