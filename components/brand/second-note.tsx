import type { SecondCheck } from "@/lib/domain/brand/check-colours";

type SecondNoteProps = { second: SecondCheck; hasOwn: boolean };

/** Why another second colour is drawn than was asked for, where that is so. */
export function SecondNote({ second: { from, shade }, hasOwn }: SecondNoteProps) {
  return (
    <p role="status" className="mt-2 flex items-start gap-2 text-plain text-ink-2 empty:mt-0">
      {(from === "theme-instead" || from === "other") && (
        <>
          <svg className="brand-swatch" viewBox="0 0 40 40" aria-hidden="true">
            <rect width="40" height="40" fill={shade} />
          </svg>
          <span>
            Some people could not tell {notTold(from, hasOwn)} from the main colour, so the deck uses{" "}
            {from === "theme-instead" && "the theme’s own second colour, "}
            {shade}.
          </span>
        </>
      )}
    </p>
  );
}

function notTold(from: SecondCheck["from"], hasOwn: boolean): string {
  if (!hasOwn) return "the theme’s second colour";
  return from === "other" ? "this or the theme’s second colour" : "this";
}
