import { createHash } from "node:crypto";

/** One of several equal parts of a run: the `number`-th of `of`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * The positions of the inputs that a shard takes, ascending. Every input is in exactly one shard, and their sizes differ by
 * at most one. Inputs are dealt in the order of the digests of their names, so that a new one moves at most one other from
 * each shard to its neighbour. Names have forward slashes, to be the same on every system.
 */
export function shardOf(names: readonly string[], { number, of }: Shard): readonly number[] {
  const dealt = names
    .map((name, position) => ({ position, digest: createHash("sha256").update(name).digest("hex") }))
    .toSorted((left, right) => (left.digest < right.digest ? -1 : left.digest > right.digest ? 1 : 0));
  const border = (part: number): number => Math.floor((part * dealt.length) / of);
  return dealt
    .slice(border(number - 1), border(number))
    .map(({ position }) => position)
    .toSorted((left, right) => left - right);
}
