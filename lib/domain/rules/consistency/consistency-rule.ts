import type { Finding } from "../../findings/finding";
import type { SectionId } from "../../ids/section-ids";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";

/** A rule that compares answers of several sections. */
export type ConsistencyRule = {
  /** The rule is passed over while one of these has no answer at all; empty: it always counts. */
  skipWhileBlank: readonly SectionId[];
  check: (draft: ReadDraft, context: BuildContext) => Finding[];
};
