// Tells which result was opened, not who opened it: no cookie, no identifier. Without JavaScript nothing is told.
const results = document.querySelector("[data-search-query]");

results?.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link) return;
  const items = [...results.children];
  const rank = items.findIndex((item) => item.contains(link)) + Number(results.getAttribute("start") || 1);
  const address = new URL(link.href);
  const told = { q: results.dataset.searchQuery, url: address.pathname + address.hash, rank };
  navigator.sendBeacon("/api/v1/opened", new Blob([JSON.stringify(told)], { type: "application/json" }));
});
