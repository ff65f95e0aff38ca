-- CreateTable
CREATE TABLE "rateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rateLimit_expire_idx" ON "rateLimit"("expire");
