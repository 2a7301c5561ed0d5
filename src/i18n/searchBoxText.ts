/** What the search box says before it is used. */
export const searchBoxText = {
  th: {
    search: "ค้นหา",
    label: "ค้นหาพื้นที่ โครงการ แผนภูมิ ตาราง",
    // Browsers clip a placeholder's second row of marks (ที่), so it has words without one.
    placeholder: "จังหวัด อำเภอ ตาราง",
  },
  en: {
    search: "Search",
    label: "Search areas, programmes, charts and tables",
    placeholder: "Area, chart, table",
  },
};
