import { clausesIn, makePickable, oneStop, pick, pickedIn, withoutTraces } from "./clauses.ts";
import type { Picking } from "./clauses.ts";
import { readingPlace, returnTo } from "./place.ts";
import { renew } from "./renew.ts";

/** The document as it is read on a screen. */
export interface ScreenView {
  /** Shows what is at an address now; resolves when it is shown. The newest call wins. */
  show(address: string, title: string, language: string): Promise<void>;
  /** The page in the frame; `null` before the first. */
  page(): Document | null;
  clear(): void;
}

/** Shows documents in a frame inside `parent`, where `picking` is told of clauses. */
export function screenView(parent: HTMLElement, picking: Picking): ScreenView {
  let frame: HTMLIFrameElement | null = null;
  let head = "";
  let newest = 0;

  const page = (): Document | null => frame?.contentDocument ?? null;

  /** A whole new page beside the old one, which goes when the new one is there: nothing flashes. */
  const replace = async (
    address: string,
    named: { readonly title: string; readonly lang: string },
    isNewest: () => boolean,
  ): Promise<void> => {
    const fresh = await loadBeside(parent, address, named);
    if (!isNewest() || fresh.contentDocument === null) {
      fresh.remove();
      return;
    }
    const old = page();
    const place = old === null ? null : readingPlace(old);
    const picked = old === null ? null : pickedIn(old);
    makePickable(fresh.contentDocument, picking);
    pick(fresh.contentDocument, picked);
    const hadFocus = frame !== null && document.activeElement === frame;
    fresh.className = "";
    returnTo(fresh.contentDocument, place);
    frame?.remove();
    frame = fresh;
    if (hadFocus) fresh.focus();
  };

  return {
    async show(address, title, language) {
      const own = (newest += 1);
      const isNewest = (): boolean => own === newest;
      const response = await fetch(address);
      const text = await response.text();
      if (!isNewest() || !response.ok) return;
      const nextHead = text.slice(0, text.indexOf("<body"));
      const old = page();
      if (old !== null && head === nextHead) {
        if (frame !== null) Object.assign(frame, { title, lang: language });
        change(old, new DOMParser().parseFromString(text.slice(nextHead.length), "text/html"));
        return;
      }
      await replace(address, { title, lang: language }, isNewest);
      if (isNewest()) head = nextHead;
    },
    page,
    clear() {
      newest += 1;
      frame?.remove();
      frame = null;
      head = "";
    },
  };
}

/** Loads a page in a frame of its own, hidden, beside what `parent` shows. */
async function loadBeside(
  parent: HTMLElement,
  address: string,
  named: { readonly title: string; readonly lang: string },
): Promise<HTMLIFrameElement> {
  const fresh = document.createElement("iframe");
  Object.assign(fresh, named);
  fresh.className = "coming";
  const loaded = new Promise((resolve) => {
    fresh.addEventListener("load", resolve, { once: true });
  });
  fresh.src = address;
  parent.append(fresh);
  await loaded;
  return fresh;
}

/** The same page with other words: only they change. */
function change(old: Document, next: Document): void {
  const place = readingPlace(old);
  const picked = pickedIn(old);
  const focused = (old.activeElement as HTMLElement | null)?.dataset["clause"];
  withoutTraces(old);
  const fresh = renew(old.body, next.body);
  for (const part of fresh) part.setAttribute("data-fresh", "");
  returnTo(old, place);
  const again = (name: string | undefined): HTMLElement | null =>
    name === undefined ? null : (clausesIn(old).find(({ dataset }) => dataset["clause"] === name) ?? null);
  oneStop(old);
  pick(old, picked);
  if (focused !== undefined && old.activeElement === old.body) again(focused)?.focus({ preventScroll: true });
}
