// Collects what the page's Content-Security-Policy blocks, for the visitor and for the tests. Loaded before any other script.
window.violations = [];

function show() {
  const output = document.getElementById('violations');
  if (!output) return;
  const count = window.violations.length;
  output.classList.toggle('broken', count > 0);
  output.textContent = count === 0
    ? 'Geen overtredingen.'
    : `${count} ${count === 1 ? 'overtreding' : 'overtredingen'}: ${window.violations.map((v) => v.directive).join(', ')}.`;
}

document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    sample: event.sample,
    file: event.sourceFile,
    line: event.lineNumber,
  });
  show();
});
document.addEventListener('DOMContentLoaded', show);
