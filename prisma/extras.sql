-- What the schema language cannot say. Each statement here also stands in a migration; the drift check compares the two.

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_single" CHECK ("id" = 1);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_brand_object" CHECK (jsonb_typeof("brand") = 'object');
ALTER TABLE "user" ADD CONSTRAINT "user_role_known" CHECK ("role" IN ('admin', 'member'));
ALTER TABLE "user" ADD CONSTRAINT "user_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_purpose_known" CHECK ("purpose" IN ('setup', 'invite', 'reset'));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_role_known" CHECK ("role" IN ('admin', 'member'));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_hash_form" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_status_known" CHECK ("status" IN ('draft', 'checking', 'pre-wiring', 'presented', 'approved', 'approved-if', 'deferred', 'rejected', 'pilot', 'results', 're-pitch'));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_known" CHECK ("theme" IN ('pine', 'slate', 'plum'));
ALTER TABLE "section" ADD CONSTRAINT "section_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "section" ADD CONSTRAINT "section_answers_object" CHECK (jsonb_typeof("answers") = 'object');
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_cause_known" CHECK ("cause" IN ('edit', 'merge', 'restore', 'import', 'left-out'));
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_answers_object" CHECK (jsonb_typeof("answers") = 'object');
ALTER TABLE "version" ADD CONSTRAINT "version_number_positive" CHECK ("number" >= 1);
ALTER TABLE "version" ADD CONSTRAINT "version_state_known" CHECK ("state" IN ('draft', 'final'));
ALTER TABLE "versionOutline" ADD CONSTRAINT "versionOutline_name_form" CHECK ("name" ~ '^[a-z]+(-[a-z]+)*$');
ALTER TABLE "section" ALTER COLUMN "unknown" SET NOT NULL;
ALTER TABLE "sectionRevision" ALTER COLUMN "unknown" SET NOT NULL;
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_kind_known" CHECK ("kind" IN ('risk', 'audience', 'case', 'objection', 'figure'));
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_entry_object" CHECK (jsonb_typeof("entry") = 'object');
ALTER TABLE "asset" ADD CONSTRAINT "asset_kind_known" CHECK ("kind" IN ('logo'));
ALTER TABLE "asset" ADD CONSTRAINT "asset_media_type_known" CHECK ("mediaType" IN ('image/png'));
ALTER TABLE "asset" ADD CONSTRAINT "asset_hash_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "asset" ADD CONSTRAINT "asset_size_positive" CHECK ("width" >= 1 AND "height" >= 1);
