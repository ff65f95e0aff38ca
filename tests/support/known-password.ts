export const PASSWORD = "correct horse battery";

/** Of the password above. A hash is slow on purpose, and most tests are about something else. */
export const PASSWORD_HASH = "$scrypt$ln=17,r=8,p=1$PdeqlCnlhvGQgqy7murmTg$Ae1Hnp2cvvXSfXsGjGgIv5gd+aekVDT2r5FGsvbPLPU";
