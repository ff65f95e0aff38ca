/**
 * The bookmark of a page. It shows the whole page, as a destination at a place would be written wrongly: pdfkit 0.20.1
 * counts the left edge from the right.
 */
export const pageBookmark = (title: string): { title: string; fit: true } => ({ title, fit: true });
