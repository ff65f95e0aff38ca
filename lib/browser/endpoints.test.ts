import { expect, it } from "vitest";
import { setUpOperation } from "@/lib/contract/account";
import { changeAccountOperation, createResetLinkOperation, resetPasswordOperation } from "@/lib/contract/accounts";
import { deleteForGoodOperation, emptyBinOperation, restoreProposalOperation } from "@/lib/contract/bin";
import { createExportOperation, getExportLineOperation } from "@/lib/contract/export";
import {
  createLibraryEntryOperation,
  removeLibraryEntryOperation,
  saveLibraryEntryOperation,
} from "@/lib/contract/library";
import * as operationModule from "@/lib/contract/operation";
import { saveOrganisationOperation } from "@/lib/contract/organisation";
import {
  changeProposalOperation,
  copyProposalOperation,
  createProposalOperation,
  getProposalOperation,
  importProposalOperation,
  removeProposalOperation,
} from "@/lib/contract/proposal";
import { saveSectionOperation } from "@/lib/contract/section";
import { restoreSectionOperation } from "@/lib/contract/section-history";
import { API_ROOT } from "./call";
import * as endpoints from "./endpoints";

it.each([
  [endpoints.setUp, setUpOperation],
  [endpoints.changeAccount, changeAccountOperation],
  [endpoints.createResetLink, createResetLinkOperation],
  [endpoints.resetPassword, resetPasswordOperation],
  [endpoints.saveOrganisation, saveOrganisationOperation],
  [endpoints.createProposal, createProposalOperation],
  [endpoints.importProposal, importProposalOperation],
  [endpoints.copyProposal, copyProposalOperation],
  [endpoints.removeProposal, removeProposalOperation],
  [endpoints.restoreProposal, restoreProposalOperation],
  [endpoints.deleteForGood, deleteForGoodOperation],
  [endpoints.emptyBin, emptyBinOperation],
  [endpoints.saveSection, saveSectionOperation],
  [endpoints.restoreSection, restoreSectionOperation],
  [endpoints.getProposal, getProposalOperation],
  [endpoints.changeProposal, changeProposalOperation],
  [endpoints.createExport, createExportOperation],
  [endpoints.getExportLine, getExportLineOperation],
  [endpoints.createLibraryEntry, createLibraryEntryOperation],
  [endpoints.saveLibraryEntry, saveLibraryEntryOperation],
  [endpoints.removeLibraryEntry, removeLibraryEntryOperation],
])("calls %o where the contract has it", (endpoint, operation) => {
  expect(endpoint).toEqual({ method: operation.method, path: operation.path });
});

it("knows the root of the API", () => {
  expect(API_ROOT).toBe(operationModule.API_ROOT);
});
