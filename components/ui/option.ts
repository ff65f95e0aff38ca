import type { ReactNode } from "react";

/** One of a closed list of answers: the stored code, its words, and a line of explanation where the words need one. */
export type Option = { value: string; label: string; hint?: ReactNode };
