/** Leads on with what the old address asked for; without script the page leads on without it. */
const link = document.querySelector<HTMLAnchorElement>("main a");
if (link) location.replace(link.href + location.search + location.hash);
