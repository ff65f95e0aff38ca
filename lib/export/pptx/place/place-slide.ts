import { DRAWN_FILL, slideMeasure } from "../../fit/fit-slide";
import { buildSheet } from "../../sheet/build-sheet";
import type { FittedDeck, FittedSlide } from "../../sheet/fitted-deck";
import type { Box } from "../../sheet/frame";
import type { PlacedBox, Sheet } from "../../sheet/sheet";
import type { FontMetrics } from "../../type/font-metrics";
import { type LayoutName, type PlaceholderName, placeholders } from "../parts/placeholders";
import type { Shape } from "../shapes/shape";
import { logoShapes } from "./place-logo-shapes";
import { placeNode } from "./place-node";

export type SlideShapes = { layout: LayoutName; ground: Sheet["ground"]; shapes: Shape[] };

/**
 * The same sheet the PDF draws, as objects of PowerPoint. Lines are left to it: its fonts run narrower than those that
 * were measured, so they take no more of them.
 */
export function placeSlide(slide: FittedSlide, deck: FittedDeck, metrics: FontMetrics): SlideShapes {
  const measure = slideMeasure(slide, deck, metrics, DRAWN_FILL);
  const { ground, band, logo, boxes } = buildSheet(slide, deck, {
    measure,
    lang: deck.lang,
    today: deck.frozenAt.slice(0, 10),
  });
  const placed = boxes.map((own) => ({ own, shapes: placeNode(own.node, own.box, { name: nameOf(own), measure }) }));
  const layout = layoutOf(slide, placed, ground);
  const [title = [], ...rest] = placed.map(({ own, shapes }) => fillPlaceholder(own, shapes, layout));
  // On plain slides the logo is the master's; a band would hide that, and dark pages and the cover show nothing of the master.
  const ownLogo =
    logo !== null && (band !== null || layout === "cover" || layout === "contrast") ? logoShapes(logo) : [];
  // The field of a cover belongs to its layout, so that whoever adds a cover gets it too.
  const bandShape: Shape[] = band && layout !== "cover" ? [bandOf(band)] : [];
  return { layout, ground, shapes: [...bandShape, ...title, ...ownLogo, ...rest.flat()] };
}

export const bandOf = (box: Box): Shape => ({ kind: "plain", geometry: "rect", box, fill: "deep" });

type Placed = { own: PlacedBox; shapes: Shape[] };

/** A slide whose body is nothing but words has them where PowerPoint's outline view looks for them. */
function layoutOf({ layout }: FittedSlide, placed: readonly Placed[], ground: Sheet["ground"]): LayoutName {
  if (layout === "cover") return "cover";
  if (ground === "deep") return "contrast";
  const body = placed.find(({ own }) => own.name === "body");
  return body !== undefined && isWordsAlone(body.shapes) ? "title-text" : "title-only";
}

const isWordsAlone = (shapes: readonly Shape[]): boolean => shapes.length === 1 && shapes[0]?.kind === "text";

function fillPlaceholder({ name, box }: PlacedBox, shapes: Shape[], layout: LayoutName): Shape[] {
  const [only] = shapes;
  if (!isPlaceholder(name, layout) || shapes.length !== 1 || only?.kind !== "text") return shapes;
  const paragraphs = name === "title" ? only.paragraphs.map(joinLines) : only.paragraphs;
  return [{ ...only, box, paragraphs, placeholder: name }];
}

const isPlaceholder = (name: string, layout: LayoutName): name is PlaceholderName =>
  Object.hasOwn(placeholders[layout], name);

/** Lines of a title end in a space as well as a break, so that lists of titles show two words and not one. */
const joinLines = <P extends { runs: { text: string }[] }>(paragraph: P): P => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ ...run, text: run.text.replaceAll("\n", " \n") })),
});

const nameOf = ({ name }: PlacedBox): string => name.charAt(0).toUpperCase() + name.slice(1);
