/** Where a program that calls us runs: its files, its working directory, its clock and its browsers. */
export { libraryHost as here } from "../host/node/library-host.ts";
