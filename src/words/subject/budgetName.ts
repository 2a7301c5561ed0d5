import type { Language } from "../text/language.ts";

/**
 * What a budget plan, project or output is called. The draft bill has Thai names only: the English
 * ones are ours, and whatever shows them says so. A name that isn't known stays as the bill has it.
 */
export const budgetName = (name: string, language: Language): string =>
  language === "th" ? name : (english[name] ?? name);

/** The name with the bill's own beside it, where they differ: for tables, which must be checkable. */
export function budgetNameInFull(name: string, language: Language): string {
  const own = budgetName(name, language);
  return own === name ? name : `${own} (${name})`;
}

const english: Readonly<Record<string, string>> = {
  แผนงานบุคลากรภาครัฐ: "Public-sector personnel plan",
  แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม: "Strategic plan for strengthening society",
  แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า: "Strategic plan for value-adding agriculture",
  แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก: "Integrated plan for the grassroots economy",
  แผนงานบูรณาการสร้างรายได้จากการท่องเที่ยว: "Integrated plan for income from tourism",
  แผนงานบูรณาการต่อต้านการทุจริตและประพฤติมิชอบ: "Integrated plan against corruption and misconduct",
  แผนงานบูรณาการป้องกันปราบปรามและบำบัดรักษาผู้ติดยาเสพติด:
    "Integrated plan for drug prevention, suppression and treatment",
  เสริมสร้างศักยภาพในการบริหารจัดการตำบล: "Stronger management of tambons",
  "เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการ ข้อมูลเพื่อการพัฒนาชุมชน":
    "Communities able to manage data for their development",
  "โครงการการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกร และแหล่งสินเชื่อภาครัฐเพื่อการเข้าถึงแหล่งทุน":
    "Better-run farmers' funds and public credit for access to capital",
  โครงการบริหารจัดการหนี้: "Debt management",
  โครงการพัฒนาชุมชนใสสะอาด: "Communities free of corruption",
  โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน: "Development of community products",
  โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง: "Sufficiency-economy villages",
  "โครงการยกระดับศักยภาพเกษตรกรรุ่นใหม่ และ ผู้ประกอบการ/วิสาหกิจชุมชน ในการผลิตสินค้าชุมชน":
    "Young farmers and community enterprises making community products",
  โครงการสร้างความมั่นคงด้านอาชีพและรายได้: "Secure livelihoods and incomes",
  โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม: "Creative and cultural tourism",
  "โครงการส่งเสริมการพัฒนากลไกและโครงสร้างดูดซับ มูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น":
    "Mechanisms that keep economic value and income local",
  โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย: "Markets for safe-farming networks",
  โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรอินทรีย์: "Markets for organic-farming networks",
  โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน: "Villages of the Mother of the Land Fund",
};
