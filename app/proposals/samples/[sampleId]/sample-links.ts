import type { Route } from "next";
import type { SectionId } from "@/lib/domain/ids/section-ids";

export const samplePath = (sampleId: string): Route => `/proposals/samples/${sampleId}` as Route;

export const sampleDeckPath = (sampleId: string): Route => `${samplePath(sampleId)}/deck` as Route;

export const sampleSectionPath = (sampleId: string, sectionId: SectionId): Route =>
  `${samplePath(sampleId)}/sections/${sectionId}` as Route;
