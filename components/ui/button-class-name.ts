import { classNames } from "./class-names";

export type ButtonLook = {
  /** One "main" a page. "flat" reads as a link; "danger" is for what cannot be undone. */
  look?: "main" | "plain" | "flat" | "danger";
  size?: "small" | "normal" | "large";
  /** Fills the line on a narrow phone. */
  isWide?: boolean;
};

export function buttonClassName(
  { look = "plain", size = "normal", isWide = false }: ButtonLook,
  extra?: string,
): string {
  return classNames(
    "btn",
    look !== "plain" && `btn-${look}`,
    size !== "normal" && `btn-${size}`,
    isWide && "btn-wide",
    extra,
  );
}
