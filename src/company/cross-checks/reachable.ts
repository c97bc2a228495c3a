import type { Path } from "../../diagnostic/place.ts";
import { type CheckContext, defineCheck } from "./cross-check.ts";

interface Addresses {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Whether a block gives no address; one that was written, however badly, counts. */
function lacksAddress(addresses: Addresses, path: Path, { isSound, hasStrayKey }: CheckContext): boolean {
  if (addresses.email !== undefined || addresses.phone !== undefined || hasStrayKey(path)) return false;
  return isSound([...path, "email"]) && isSound([...path, "phone"]);
}

/** Everyone named, and the place where complaints go, can be reached. */
export const reachable = defineCheck("facts/unreachable", "error", function* (context) {
  const { people = {}, complaints } = context.facts;
  for (const [key, person] of Object.entries(people)) {
    const path = ["people", key];
    if (person !== undefined && lacksAddress(person, path, context))
      yield { args: { who: key }, path, at: "key" };
  }
  const contact = complaints?.contact;
  const path = ["complaints", "contact"];
  // With `by`, the address that is missing is known, and another rule names it.
  if (contact === undefined || (contact.by ?? []).length > 0 || !context.isSound([...path, "by"])) return;
  if (lacksAddress(contact, path, context)) yield { args: { who: "contact" }, path, at: "key" };
});
