// Asks for what the page will need while its script is still on the way: its own parts, its words, who is signed in,
// and what the page asks first. A slow line carries them side by side where they would else stand in a row. Nothing
// depends on it: what it did not ask for, or did not get, the page asks for itself. The plan is written by the build
// (`build-head-start.ts`).
(() => {
  const block = document.getElementById('head-start');
  if (!block) return;
  const plan = JSON.parse(block.textContent);

  // As `initialLocale` of the page does.
  const locale =
    [localStorage.getItem('commonworks-locale'), localStorage.getItem('commonworks-account-locale')].find(
      (kept) => kept === 'en' || kept === 'fr',
    ) ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

  const ask = (body) =>
    fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': locale },
      body: JSON.stringify(body),
    });

  // First, as few requests go at a time. To somebody who is not signed in the server says so, and nothing is lost.
  globalThis.commonworksStart = ask({ operationName: 'Start', query: plan.start });

  const steps = location.pathname.split('/').filter(Boolean);
  const leadsHere = ({ path }) => {
    const named = path.split('/').filter(Boolean);
    return named.length === steps.length && named.every((step, i) => step[0] === ':' || step === steps[i]);
  };
  const page = plan.pages.find(leadsHere);

  // Behind a question mark stand choices of which the page alone knows what they ask for.
  if (page && location.search === '') {
    const named = page.path.split('/').filter(Boolean);
    // As it stands in the address: ids need no decoding, and an address that is broken must not break this.
    const given = (value) => (value[0] === ':' ? steps[named.indexOf(value)] : value);
    globalThis.commonworksAsked = page.asks.map(({ operationName, query, variables }) => {
      const values = Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [name, given(value)]),
      );
      const answer = ask({ operationName, query, variables: values });
      // Who never asks for it must not hear of it either.
      answer.catch(() => undefined);
      return { query, variables: values, answer, at: performance.now() };
    });
  }

  const parts = [...plan.words[locale], ...(page ? [...page.parts, ...page.words[locale]] : [])];
  for (const part of new Set(parts)) {
    const file = plan.files[part];
    const link = document.createElement('link');
    if (file.endsWith('.css')) {
      link.rel = 'preload';
      link.as = 'style';
    } else link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }

  // What writes dates and numbers takes long to begin; here it begins while the line is waited for.
  new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'long' }).format();
})();
