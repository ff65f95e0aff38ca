import type { setUpOperation } from "@/lib/contract/account";
import type { changeAccountOperation, createResetLinkOperation, resetPasswordOperation } from "@/lib/contract/accounts";
import type { deleteForGoodOperation, emptyBinOperation, restoreProposalOperation } from "@/lib/contract/bin";
import type { removeLogoOperation, saveBrandOperation, saveLogoOperation } from "@/lib/contract/brand";
import type { createExportOperation, getExportLineOperation } from "@/lib/contract/export";
import type {
  createLibraryEntryOperation,
  removeLibraryEntryOperation,
  saveLibraryEntryOperation,
} from "@/lib/contract/library";
import type { AnyOperation } from "@/lib/contract/operation";
import type { saveOrganisationOperation } from "@/lib/contract/organisation";
import type {
  changeProposalOperation,
  copyProposalOperation,
  createProposalOperation,
  getProposalOperation,
  importProposalOperation,
  removeProposalOperation,
} from "@/lib/contract/proposal";
import type { saveSectionOperation } from "@/lib/contract/section";
import type { restoreSectionOperation } from "@/lib/contract/section-history";

/**
 * One operation of the contract as the browser calls it: its address, and its types. The schemas stay on the server,
 * which checks both what comes in and what goes out; a test holds each address to the contract's.
 */
export type Endpoint<O extends AnyOperation> = {
  method: O["method"];
  path: string;
  /** Never there at run time: it keeps the operation's types. */
  readonly types?: O;
};

const endpoint = <O extends AnyOperation>(method: O["method"], path: string): Endpoint<O> => ({ method, path });

export const setUp = endpoint<typeof setUpOperation>("POST", "/setup");
export const changeAccount = endpoint<typeof changeAccountOperation>("PATCH", "/accounts/{userId}");
export const createResetLink = endpoint<typeof createResetLinkOperation>("POST", "/accounts/{userId}/reset-link");
export const resetPassword = endpoint<typeof resetPasswordOperation>("POST", "/reset");
export const saveOrganisation = endpoint<typeof saveOrganisationOperation>("PUT", "/organisation");
export const saveSection = endpoint<typeof saveSectionOperation>("PUT", "/proposals/{proposalId}/sections/{sectionId}");
export const restoreSection = endpoint<typeof restoreSectionOperation>(
  "POST",
  "/proposals/{proposalId}/sections/{sectionId}/revisions/{revision}/restore",
);
export const createProposal = endpoint<typeof createProposalOperation>("POST", "/proposals");
export const importProposal = endpoint<typeof importProposalOperation>("POST", "/proposals/import");
export const copyProposal = endpoint<typeof copyProposalOperation>("POST", "/proposals/{proposalId}/copies");
export const getProposal = endpoint<typeof getProposalOperation>("GET", "/proposals/{proposalId}");
export const changeProposal = endpoint<typeof changeProposalOperation>("PATCH", "/proposals/{proposalId}");
export const removeProposal = endpoint<typeof removeProposalOperation>("DELETE", "/proposals/{proposalId}");
export const restoreProposal = endpoint<typeof restoreProposalOperation>("POST", "/bin/{proposalId}/restore");
export const deleteForGood = endpoint<typeof deleteForGoodOperation>("DELETE", "/bin/{proposalId}");
export const emptyBin = endpoint<typeof emptyBinOperation>("POST", "/bin/empty");
export const createExport = endpoint<typeof createExportOperation>("POST", "/proposals/{proposalId}/exports");
export const getExportLine = endpoint<typeof getExportLineOperation>("GET", "/exports/line");
export const createLibraryEntry = endpoint<typeof createLibraryEntryOperation>("POST", "/library");
export const saveLibraryEntry = endpoint<typeof saveLibraryEntryOperation>("PUT", "/library/{entryId}");
export const removeLibraryEntry = endpoint<typeof removeLibraryEntryOperation>("DELETE", "/library/{entryId}");
export const saveBrand = endpoint<typeof saveBrandOperation>("PUT", "/organisation/brand");
export const saveLogo = endpoint<typeof saveLogoOperation>("PUT", "/organisation/logo");
export const removeLogo = endpoint<typeof removeLogoOperation>("DELETE", "/organisation/logo");
