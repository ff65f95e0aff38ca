-- The texts left out of a merge are kept as a revision of their own.
ALTER TABLE "sectionRevision" DROP CONSTRAINT "sectionRevision_cause_known";
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_cause_known" CHECK ("cause" IN ('edit', 'merge', 'restore', 'import', 'left-out'));
