-- The status is worked out from the answers and kept with the counts of the list. Every row says draft so far; the right
-- one is kept at the next save, or when the list next shows the row, as its kept counts are of an older release.
ALTER TABLE "proposal" DROP CONSTRAINT "proposal_status_known";
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_status_known" CHECK ("status" IN ('draft', 'final', 'ready'));
