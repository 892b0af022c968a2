// Loads the page again when the site was built anew; only `ghcr-guide serve` puts it into pages.
(async () => {
  "use strict";
  let known;
  for (;;) {
    try {
      const build = await (await fetch("/-/build")).text();
      if (known !== undefined && build !== known) location.reload();
      known = build;
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
})();
