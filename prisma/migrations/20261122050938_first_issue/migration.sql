-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "size" TEXT,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    "brand" JSONB NOT NULL DEFAULT '{}',
    "binDays" INTEGER NOT NULL DEFAULT 30,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oneTimeLink" (
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oneTimeLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "meetingOn" DATE,
    "stanceOn" BOOLEAN NOT NULL DEFAULT false,
    "stanceUntil" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "copiedFromId" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "proposalId" UUID NOT NULL,
    "sectionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "finished" BOOLEAN NOT NULL DEFAULT false,
    "answers" JSONB NOT NULL,
    "updatedById" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_pkey" PRIMARY KEY ("proposalId","sectionId")
);

-- CreateTable
CREATE TABLE "sectionRevision" (
    "proposalId" UUID NOT NULL,
    "sectionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "finished" BOOLEAN NOT NULL,
    "answers" JSONB NOT NULL,
    "authorId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sectionRevision_pkey" PRIMARY KEY ("proposalId","sectionId","revision")
);

-- CreateTable
CREATE TABLE "operation" (
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "proposalId" UUID NOT NULL,
    "sectionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" INTEGER NOT NULL,
    "reply" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "label" TEXT,
    "contentHash" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versionDeck" (
    "versionId" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "density" TEXT NOT NULL,
    "outlineVersion" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "outline" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "versionDeck_pkey" PRIMARY KEY ("versionId","variant","density")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "account_providerId_accountId_key" ON "account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "oneTimeLink_expiresAt_idx" ON "oneTimeLink"("expiresAt");

-- CreateIndex
CREATE INDEX "oneTimeLink_createdById_idx" ON "oneTimeLink"("createdById");

-- CreateIndex
CREATE INDEX "proposal_ownerId_deletedAt_updatedAt_idx" ON "proposal"("ownerId", "deletedAt", "updatedAt");

-- CreateIndex
CREATE INDEX "proposal_copiedFromId_idx" ON "proposal"("copiedFromId");

-- CreateIndex
CREATE INDEX "section_updatedById_idx" ON "section"("updatedById");

-- CreateIndex
CREATE INDEX "sectionRevision_createdAt_idx" ON "sectionRevision"("createdAt");

-- CreateIndex
CREATE INDEX "sectionRevision_authorId_idx" ON "sectionRevision"("authorId");

-- CreateIndex
CREATE INDEX "operation_createdAt_idx" ON "operation"("createdAt");

-- CreateIndex
CREATE INDEX "operation_proposalId_idx" ON "operation"("proposalId");

-- CreateIndex
CREATE INDEX "version_createdById_idx" ON "version"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "version_proposalId_number_key" ON "version"("proposalId", "number");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_proposalId_sectionId_fkey" FOREIGN KEY ("proposalId", "sectionId") REFERENCES "section"("proposalId", "sectionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation" ADD CONSTRAINT "operation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation" ADD CONSTRAINT "operation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versionDeck" ADD CONSTRAINT "versionDeck_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_single" CHECK ("id" = 1);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_brand_object" CHECK (jsonb_typeof("brand") = 'object');
ALTER TABLE "user" ADD CONSTRAINT "user_role_known" CHECK ("role" IN ('admin', 'member'));
ALTER TABLE "user" ADD CONSTRAINT "user_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_purpose_known" CHECK ("purpose" IN ('setup', 'invite', 'reset'));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_role_known" CHECK ("role" IN ('admin', 'member'));
ALTER TABLE "oneTimeLink" ADD CONSTRAINT "oneTimeLink_hash_form" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_status_known" CHECK ("status" IN ('draft', 'checking', 'pre-wiring', 'presented', 'approved', 'approved-if', 'deferred', 'rejected', 'pilot', 'results', 're-pitch'));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "section" ADD CONSTRAINT "section_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "section" ADD CONSTRAINT "section_answers_object" CHECK (jsonb_typeof("answers") = 'object');
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_cause_known" CHECK ("cause" IN ('edit', 'merge', 'restore', 'import'));
ALTER TABLE "sectionRevision" ADD CONSTRAINT "sectionRevision_answers_object" CHECK (jsonb_typeof("answers") = 'object');
ALTER TABLE "version" ADD CONSTRAINT "version_number_positive" CHECK ("number" >= 1);
ALTER TABLE "version" ADD CONSTRAINT "version_state_known" CHECK ("state" IN ('draft', 'final'));
ALTER TABLE "versionDeck" ADD CONSTRAINT "versionDeck_variant_known" CHECK ("variant" IN ('executive', 'finance', 'legal-it', 'members', 'service', 'staff-unions'));
ALTER TABLE "versionDeck" ADD CONSTRAINT "versionDeck_density_known" CHECK ("density" IN ('present', 'read-ahead'));
