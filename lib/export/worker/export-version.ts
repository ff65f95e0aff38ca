/** Raise it with every change that alters bytes: kept files of an older drawing are then never handed out. */
export const EXPORT_VERSION = 3;
