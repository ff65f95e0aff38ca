import type { Library } from "../library/library";

/** The shipped lists a picker can offer on one page; a page brings along only those that its section asks for. */
export type PickerLibrary = Pick<Library, "risks" | "audiences" | "pilotTypes" | "roles"> &
  Partial<Pick<Library, "cases" | "figures" | "objections" | "training" | "askTemplates" | "guidance" | "sources">>;
