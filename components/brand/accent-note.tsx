import { type AccentCheck, TEXT_RATIO } from "@/lib/domain/brand/brand-colours";

/** What the deck makes of the organisation's colour, said before it is saved. */
export function AccentNote({ check }: { check: AccentCheck }) {
  const { asked, askedRatio, used, usedRatio, isSecondChanged } = check;
  return (
    <div className="mt-3 flex gap-3 text-plain" role="status">
      <svg className="h-11 w-22 flex-none" viewBox="0 0 88 44" aria-hidden="true">
        <rect width="44" height="44" fill={asked} />
        <rect x="44" width="44" height="44" fill={used} />
      </svg>
      <p className="min-w-0">
        {asked === used
          ? `${asked} can be read as text: contrast ${askedRatio} on white, and ${TEXT_RATIO} is enough.`
          : `${asked} is too pale for text: contrast ${askedRatio} on white, and ${TEXT_RATIO} is needed. The deck uses the nearest shade that can be read, ${used} (${usedRatio}).`}
        {isSecondChanged &&
          " Some people could not tell it from the theme’s second colour, so charts use another second colour."}
      </p>
    </div>
  );
}
