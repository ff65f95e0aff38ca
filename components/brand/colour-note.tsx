import { SpokenQuietly } from "@/components/ui/spoken-quietly";
import { BAR_RATIO, TEXT_RATIO } from "@/lib/domain/brand/brand-colours";
import type { ColourCheck } from "@/lib/domain/brand/check-colours";

/** What the deck makes of one of the organisation's colours, said before it is saved; null: it has none of its own. */
export function ColourNote({ check }: { check: ColourCheck | null }) {
  return (
    <>
      {check && <Shades check={check} />}
      <SpokenQuietly words={check ? wordsFor(check) : ""} />
    </>
  );
}

function Shades({ check }: { check: ColourCheck }) {
  const { asked, ratio, text, bar } = check;
  return (
    <>
      <ul className="mt-3 grid gap-x-6 gap-y-2 text-small sm:flex sm:flex-wrap">
        <Swatch name="Yours" shade={asked} ratio={ratio} />
        <Swatch name="Words" shade={text.shade} ratio={text.ratio} />
        <Swatch name="Bars" shade={bar.shade} ratio={bar.ratio} />
      </ul>
      <p className="mt-2 text-plain text-ink-2">{wordsFor(check)}</p>
    </>
  );
}

type SwatchProps = { name: string; shade: string; ratio: number };

function Swatch({ name, shade, ratio }: SwatchProps) {
  return (
    <li className="flex gap-2">
      <svg className="brand-swatch" viewBox="0 0 40 40" aria-hidden="true">
        <rect width="40" height="40" fill={shade} />
      </svg>
      <span>
        <span className="block text-ink-2">{name}</span>{" "}
        <span className="tabular-nums">
          {shade}, contrast {ratio}
        </span>
      </span>
    </li>
  );
}

function wordsFor({ asked, text, bar }: ColourCheck): string {
  if (text.shade === asked) return `It can be read as it is: words need a contrast of ${TEXT_RATIO}.`;
  const words = `It is too pale for words, which need a contrast of ${TEXT_RATIO} on white and on the cover. They take the nearest shade that has it, ${text.shade}.`;
  if (bar.shade === asked) return `${words} Bars keep your colour.`;
  return `${words} Bars, which need ${BAR_RATIO}, take ${bar.shade}.`;
}
