// Runs before the first paint, so that neither theme nor panel width jumps: reads what the reader chose last time. Stands
// behind the links to code and styles, so that none of them waits for it.
// The keys are those of src/lib/state/theme.svelte.ts and src/lib/state/panel.svelte.ts.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('atlas:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var width = Number(localStorage.getItem('atlas:panel-width'));
    if (width >= 380 && width <= 520) root.style.setProperty('--panel-width', width + 'px');
    if (localStorage.getItem('atlas:panel-folded') === 'true') root.dataset.panel = 'folded';
  } catch {
    // Storage is refused (private window, blocked cookies): the defaults serve.
  }
})();
