import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../printer.ts";

/** The parts of zlib that are called, compiled to WebAssembly; each number but `level` and sizes is an address in `memory`. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly deflate_new: () => number;
  readonly deflate_init: (stream: number, level: number) => number;
  readonly deflate_process: (
    stream: number,
    input: number,
    size: number,
    output: number,
    room: number,
    flush: number,
  ) => number;
  readonly deflate_last_consumed: (stream: number) => number;
  readonly deflate_end: (stream: number) => number;
}

/** Node has it; its types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (program: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What zlib itself takes where nothing is said. */
const level = 6;

const goOn = 0;
const finish = 4;

/** Of a result, how many bytes came back; above them is a code, which is negative where something is wrong. */
const countBits = 0xff_ff_ff;

/** Of bytes handed over at a time, and of room for what comes back. */
const pieceBytes = 65_536;

/**
 * A packer in the format of zlib. It is zlib as zip.js carries it, and so packs into the same bytes wherever it runs; that in
 * Node is the one with which that Node was built, and each packs in another way. Loaded when it is first used.
 */
export function openPacker(packageDirectory: string): Pack {
  let loaded: Loaded | null = null;
  return (bytes) => {
    loaded ??= load(packageDirectory);
    const { zlib, memory, input, output } = loaded;
    const stream = zlib.deflate_new();
    if (stream === 0 || zlib.deflate_init(stream, level) !== 0) throw new Error("zlib has no memory.");
    const packed: Uint8Array[] = [];
    /** Hands over a piece; gives how many bytes came back. */
    const process = (piece: Uint8Array, flush: number): number => {
      memory.set(piece, input);
      const result = zlib.deflate_process(stream, input, piece.length, output, pieceBytes, flush);
      if (result < 0) throw new Error("zlib cannot go on.");
      const count = result & countBits;
      // A copy: the next piece goes to the same place.
      if (count > 0) packed.push(memory.slice(output, output + count));
      return count;
    };
    try {
      for (let at = 0; at < bytes.length; at += zlib.deflate_last_consumed(stream)) {
        process(bytes.subarray(at, at + pieceBytes), goOn);
      }
      while (process(new Uint8Array(), finish) === pieceBytes);
    } finally {
      zlib.deflate_end(stream);
    }
    return packed.length === 1 && packed[0] !== undefined ? packed[0] : Buffer.concat(packed);
  };
}

interface Loaded {
  readonly zlib: Zlib;
  /** All of its memory, whose size is fixed. */
  readonly memory: Uint8Array;
  readonly input: number;
  readonly output: number;
}

function load(packageDirectory: string): Loaded {
  const program = new WebAssembly.Module(readFileSync(join(packageDirectory, "dist/zlib.wasm")));
  // The names are those of the one version of zip.js that the lockfile has.
  const zlib = new WebAssembly.Instance(program).exports as Zlib;
  const memory = new Uint8Array(zlib.memory.buffer);
  return { zlib, memory, input: zlib.malloc(pieceBytes), output: zlib.malloc(pieceBytes) };
}
