/** What is printed to hang up or to carry: the wall chart of response times, and the card of the escalation ladder. */
import type { Facts } from "./company/facts.ts";
import { cardOf } from "./handbook/card.ts";
import { cardPage, posterPage } from "./handbook/chart-page.ts";
import { posterOf } from "./handbook/poster.ts";
import type { Logo } from "./html/page-input.ts";
import type { Theme } from "./html/theme.ts";
import type { LanguagePack } from "./language/pack.ts";
import { mastheadOf } from "./markdown/view.ts";
import { promisesOf } from "./promise/ledger.ts";

interface ChartInput {
  readonly facts: Facts;
  readonly pack: LanguagePack;
  readonly theme: Theme;
  readonly logo: Logo | null;
}

/** One chart or card in one language, finished but for its size. */
export interface BuiltChart {
  /** Plain text. */
  readonly title: string;
  /** How many sides of paper it may fill. */
  readonly sides: number;
  /** How large its type may be, from the most to the least; 1 is usual. */
  readonly scales: readonly number[];
  /** A whole page, to be printed. */
  readonly print: (scale: number) => string;
}

/** From `most` down, each a little smaller than the one before. */
function scalesFrom(most: number): readonly number[] {
  return Array.from({ length: 32 }, (_, step) => most * 0.93 ** step);
}

export function buildPoster({ facts, pack, theme, logo }: ChartInput): BuiltChart {
  const poster = posterOf(facts, promisesOf(facts), pack);
  const frame = frameOf(facts, pack, logo);
  return {
    title: poster.title,
    sides: 1,
    scales: scalesFrom(1.7),
    print: (scale) => posterPage(poster, frame, theme, scale),
  };
}

/** The card; `null` where the facts have no escalation ladder. */
export function buildCard({ facts, pack, theme, logo }: ChartInput): BuiltChart | null {
  const card = cardOf(facts, promisesOf(facts), pack);
  if (card === null) return null;
  const frame = frameOf(facts, pack, logo);
  return {
    title: card.title,
    sides: 2,
    scales: scalesFrom(1.15),
    print: (scale) => cardPage(card, pack.handbook.card, frame, theme, scale),
  };
}

function frameOf(facts: Facts, pack: LanguagePack, logo: Logo | null) {
  const [company, ...edition] = mastheadOf(facts, pack);
  return {
    language: pack.tag,
    company: company ?? facts.company.name,
    edition,
    accent: facts.brand?.colour ?? null,
    logo,
  };
}
