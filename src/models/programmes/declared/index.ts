import {
  fundCentres,
  khokNongNa,
  motherFundProgramme,
  povertyFund,
  royalInitiative,
  savingsGroups,
  villageFund,
  womensFund,
} from "./funds.ts";
import type { ProgrammeDeclaration } from "./programme.ts";
import { roiJaiRak } from "./roi-jai-rak.ts";
import { communityFunds, draftBudget, onePlan, otop, people } from "./work.ts";

/** Every programme with a page, in the order that lists have. */
export const programmeDeclarations: readonly ProgrammeDeclaration[] = [
  roiJaiRak,
  communityFunds,
  savingsGroups,
  povertyFund,
  motherFundProgramme,
  fundCentres,
  royalInitiative,
  villageFund,
  womensFund,
  khokNongNa,
  otop,
  draftBudget,
  people,
  onePlan,
];
