import { classNames } from "@/components/ui/class-names";

/** Three rising steps, the first filled. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 26 26"
      aria-hidden="true"
      focusable="false"
      className={classNames("flex-none text-primary", className)}
    >
      <path d="M2 24v-7h7.5v7z" fill="currentColor" />
      <path d="M2 24v-7h7.5v-7H17V3h7v21z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}
