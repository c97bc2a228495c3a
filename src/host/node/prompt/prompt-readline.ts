import type { useKeypress } from "@inquirer/core";

/** What inquirer gives a prompt to read keys and the line being typed from. */
export type PromptReadline = Parameters<Parameters<typeof useKeypress>[0]>[1];
