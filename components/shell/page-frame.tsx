import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { PROBLEMS_PLACE_ID } from "@/components/ui/problems-place";

type PageFrameProps = {
  /** "read" keeps text to a comfortable line; "wide" is the whole page width. */
  width?: "wide" | "read";
  /** Stands above the main part: a line of links. */
  above?: ReactNode;
  children: ReactNode;
};

/** The main part of a page. Each page has exactly one, with one h1 in it. */
export function PageFrame({ width = "wide", above, children }: PageFrameProps) {
  return (
    <>
      {above}
      <main id="main" tabIndex={-1} className="wrap pt-6 pb-16">
        <div id={PROBLEMS_PLACE_ID} className="max-w-176" />
        <div className={classNames(width === "read" && "max-w-176")}>{children}</div>
      </main>
    </>
  );
}
