import { setUpOperation } from "./account";
import {
  changeAccountOperation,
  createResetLinkOperation,
  listAccountsOperation,
  resetPasswordOperation,
} from "./accounts";
import { deleteForGoodOperation, emptyBinOperation, listBinOperation, restoreProposalOperation } from "./bin";
import {
  getAssetOperation,
  getBrandOperation,
  removeLogoOperation,
  saveBrandOperation,
  saveLogoOperation,
} from "./brand";
import { createExportOperation, getExportFileOperation, getExportLineOperation } from "./export";
import {
  createLibraryEntryOperation,
  listLibraryEntriesOperation,
  removeLibraryEntryOperation,
  saveLibraryEntryOperation,
} from "./library";
import type { AnyOperation } from "./operation";
import { getOrganisationOperation, saveOrganisationOperation } from "./organisation";
import {
  changeProposalOperation,
  copyProposalOperation,
  createProposalOperation,
  getProposalDataOperation,
  getProposalOperation,
  importProposalOperation,
  listProposalsOperation,
  removeProposalOperation,
} from "./proposal";
import { getSectionOperation, saveSectionOperation } from "./section";
import { getSectionRevisionOperation, listSectionRevisionsOperation, restoreSectionOperation } from "./section-history";

/** Every endpoint of the API. A route that is not listed here, or listed without a route, fails the tests. */
export const operations: readonly AnyOperation[] = [
  setUpOperation,
  listAccountsOperation,
  changeAccountOperation,
  createResetLinkOperation,
  resetPasswordOperation,
  getOrganisationOperation,
  saveOrganisationOperation,
  listProposalsOperation,
  createProposalOperation,
  importProposalOperation,
  copyProposalOperation,
  getProposalOperation,
  changeProposalOperation,
  removeProposalOperation,
  getProposalDataOperation,
  listBinOperation,
  emptyBinOperation,
  restoreProposalOperation,
  deleteForGoodOperation,
  getSectionOperation,
  saveSectionOperation,
  listSectionRevisionsOperation,
  getSectionRevisionOperation,
  restoreSectionOperation,
  createExportOperation,
  getExportLineOperation,
  getExportFileOperation,
  listLibraryEntriesOperation,
  createLibraryEntryOperation,
  saveLibraryEntryOperation,
  removeLibraryEntryOperation,
  getBrandOperation,
  saveBrandOperation,
  saveLogoOperation,
  removeLogoOperation,
  getAssetOperation,
];
