import type { Place } from "../../diagnostic/place.ts";

/** Where a clause or section of the company's own goes. */
export interface Anchor {
  readonly relation: "after" | "before" | "in";
  readonly id: string;
  readonly place: Place;
}
