/** What the search box says before it is used. */
export const searchBoxText = {
  th: {
    search: "ค้นหา",
    label: "ค้นหาพื้นที่ โครงการ แผนภูมิ ตาราง",
    placeholder: "พื้นที่ รหัส โครงการ ตาราง",
  },
  en: {
    search: "Search",
    label: "Search areas, programmes, charts and tables",
    placeholder: "Area, code, chart, table",
  },
};
